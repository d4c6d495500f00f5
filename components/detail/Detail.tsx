import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '../Notice';
import { CaseLinks } from './CaseLinks';
import { DetailHead } from './DetailHead';
import { DetailVerdict } from './DetailVerdict';
import { DetailContext } from './detail-context';
import { MomentHints } from './MomentHints';
import { Promises } from './Promises';
import { ToldFacts } from './ToldFacts';
import { Transcript } from './Transcript';
import { useActs } from './use-acts';
import { useKept } from './use-kept';
import { WholeContact } from './WholeContact';

/**
 * One interaction with everything that is known of it: read it, overrule it, correct it. `now` gives ms since 1970 UTC; `onClose` leaves
 * it.
 */
export function Detail(props: { id: string; language: string; now: () => number; onClose: () => void }) {
  const { id, language, now } = props;
  const kept = useKept(id);
  const { last, act, undo } = useActs({
    gone: i18n.t('detail.gone'),
    failed: i18n.t('detail.failed'),
    tooLate: i18n.t('undo.tooLate'),
  });
  const tools = useMemo(
    () => (typeof kept === 'string' ? null : { language, now, act, kept }),
    [kept, language, now, act],
  );
  return (
    <article class="detail" aria-labelledby="detail-title">
      <button type="button" class="detail-close" onClick={props.onClose}>
        {i18n.t('detail.close')}
      </button>
      <div class="detail-notice">
        <Notice text={last?.said ?? ''}>
          {last?.undo && (
            <button type="button" class="plain" onClick={() => void undo(i18n.t('detail.undone'))}>
              {i18n.t('entry.undo')}
            </button>
          )}
        </Notice>
      </div>
      {kept === 'gone' && <p id="detail-title">{i18n.t('detail.gone')}</p>}
      {kept === 'unreadable' && <p id="detail-title">{i18n.t('detail.unreadable')}</p>}
      {tools && (
        <DetailContext.Provider value={tools}>
          <DetailHead />
          <MomentHints moments={tools.kept.transcript.moments.filter(({ message }) => message === '')} />
          <DetailVerdict key={id} />
          <Promises />
          {tools.kept.transcript.told && <ToldFacts told={tools.kept.transcript.told} />}
          <CaseLinks />
          <Transcript />
          <WholeContact />
        </DetailContext.Provider>
      )}
    </article>
  );
}
