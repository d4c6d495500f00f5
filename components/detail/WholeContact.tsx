import { i18n } from '#i18n';
import { withOverruling, withoutOverruling } from '../../conversation/overruling';
import { interactionMarkdown } from '../../exchange/markdown/interaction-markdown';
import { wholeRow } from '../../exchange/rows/whole-row';
import { bringBack, setAside } from '../../storage/set-aside';
import { useOnce } from '../use-once';
import { useDetail } from './detail-context';
import { MergeContact } from './MergeContact';
import { sayAgainst } from './say-against';

/** What can be done with the contact as a whole: swap its sides, merge, print, copy, delete. */
export function WholeContact() {
  const { kept, language, now, act } = useDetail();
  const { interaction, transcript } = kept;
  const { id } = interaction;
  const once = useOnce();
  const sides = { what: 'sides' as const, message: '' };
  const swapped = transcript.overrulings?.some(({ what }) => what === 'sides') ?? false;
  const swap = () =>
    void act(i18n.t('detail.whole.swapped'), () =>
      sayAgainst(
        id,
        (known) => (swapped ? withoutOverruling(known, sides) : withOverruling(known, sides)),
        now,
      ),
    );
  const copy = () =>
    void act(i18n.t('detail.whole.copied'), async () => {
      const note = interactionMarkdown(wholeRow(kept, false), language.startsWith('de') ? 'de' : 'en');
      await navigator.clipboard.writeText(note);
      return null;
    });
  const remove = () =>
    void once(() =>
      act(i18n.t('detail.whole.removed'), async () => {
        const deletion = await setAside([id], now());
        return deletion.count === 0 ? undefined : () => bringBack(deletion, now());
      }),
    );
  return (
    <section class="whole" aria-labelledby="whole-title">
      <h3 id="whole-title">{i18n.t('detail.whole.title')}</h3>
      <div class="actions">
        <a href={`/evidence.html?id=${encodeURIComponent(id)}`}>{i18n.t('detail.whole.evidence')}</a>
        <a href={`/share.html?id=${encodeURIComponent(id)}`}>{i18n.t('share.title')}</a>
        {interaction.caseId !== '' && (
          <a href={`/evidence.html?case=${encodeURIComponent(interaction.caseId)}`}>
            {i18n.t('evidence.wholeCase')}
          </a>
        )}
        <button type="button" onClick={copy}>
          {i18n.t('detail.whole.copy')}
        </button>
        {transcript.messages.length > 0 && (
          <button type="button" title={i18n.t('detail.whole.swapHint')} onClick={swap}>
            {i18n.t(swapped ? 'detail.whole.swapBack' : 'detail.whole.swap')}
          </button>
        )}
        <button type="button" onClick={remove}>
          {i18n.t('detail.whole.remove')}
        </button>
      </div>
      {interaction.origin !== 'manual' && <MergeContact />}
    </section>
  );
}
