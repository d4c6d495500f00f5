import { i18n } from '#i18n';
import type { Told } from '../../conversation/told';

/** What the person told of a contact that no page showed. */
export function ToldFacts({ told }: { told: Told }) {
  const texts = [
    ['detail.whole.position', told.position],
    ['entry.ledTo', told.ledTo],
    ['entry.happened', told.happened],
    ['entry.why', told.why],
    ['entry.moodBefore', moodText(told.moodBefore)],
    ['entry.moodAfter', moodText(told.moodAfter)],
  ] as const;
  if (texts.every(([, text]) => text === '')) return null;
  return (
    <section aria-labelledby="told-title">
      <h3 id="told-title">{i18n.t('detail.whole.told')}</h3>
      <dl class="facts">
        {texts.map(([name, text]) =>
          text === '' ? null : (
            <div key={name}>
              <dt>{i18n.t(name)}</dt>
              <dd dir="auto" class="told">
                {text}
              </dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}

function moodText(mood: number | null): string {
  const known = ([1, 2, 3, 4, 5] as const).find((one) => one === mood);
  return known === undefined ? '' : i18n.t(`entry.mood${known}`);
}
