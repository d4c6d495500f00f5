import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '../Notice';
import { CaseLinks } from './CaseLinks';
import { DetailHead } from './DetailHead';
import { DetailVerdict } from './DetailVerdict';
import { DetailContext, type DetailTools, type Undo } from './detail-context';
import { MomentHints } from './MomentHints';
import { Promises } from './Promises';
import { ToldFacts } from './ToldFacts';
import { Transcript } from './Transcript';
import { useKept } from './use-kept';
import { WholeContact } from './WholeContact';

/** What was done last, so that it can be taken back. */
interface Last {
  said: string;
  undo: Undo | null;
}

/**
 * One interaction with everything that is known of it: read it, overrule it, correct it. `now` gives ms since 1970 UTC; `onClose` leaves
 * it.
 */
export function Detail(props: { id: string; language: string; now: () => number; onClose: () => void }) {
  const { id, language, now } = props;
  const kept = useKept(id);
  const [last, setLast] = useState<Last | null>(null);
  const act = useCallback<DetailTools['act']>(async (said, work) => {
    try {
      const undo = await work();
      setLast({ said: undo === undefined ? i18n.t('detail.gone') : said, undo: undo ?? null });
      return undo !== undefined;
    } catch {
      setLast({ said: i18n.t('detail.failed'), undo: null });
      return false;
    }
  }, []);
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
            <button
              type="button"
              class="plain"
              onClick={() => {
                const { undo } = last;
                if (undo) act(i18n.t('detail.undone'), () => undo().then(() => null));
              }}
            >
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
