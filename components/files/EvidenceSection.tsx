import { i18n } from '#i18n';
import type { Counted } from '../../exchange/jobs/task';
import { shownText } from '../shown-text';

/** The newest contacts, each with the way to its sheet. */
export function EvidenceSection({ counted, language }: { counted: Counted | null; language: string }) {
  if (!counted?.interactions) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section aria-labelledby="evidence-title">
      <h2 id="evidence-title">{i18n.t('evidence.one.title')}</h2>
      <p>{i18n.t('evidence.one.says')}</p>
      <ul class="sheets">
        {counted.latest.map(({ id, organisation, startedAt }) => (
          <li key={id}>
            <a href={`/evidence.html?id=${encodeURIComponent(id)}`}>
              {shownText(organisation, 60)} · {day.format(startedAt)}
            </a>
          </li>
        ))}
      </ul>
      {counted.interactions > counted.latest.length && <p class="hint">{i18n.t('evidence.one.older')}</p>}
    </section>
  );
}
