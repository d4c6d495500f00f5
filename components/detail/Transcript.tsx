import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Kept } from '../../conversation/interaction';
import { DetailContext, type DetailTools, useDetail } from './detail-context';
import { type Rows, rowsOf } from './TranscriptRows';

/** So many stand there at once; the others follow picture by picture, so that a long chat opens as fast as a short one. */
const atOnce = 60;

/** Everything that was said and noted, in the order shown, with the waits between drawn to scale. */
export function Transcript() {
  const detail = useDetail();
  const { kept, now } = detail;
  const tools = useSteadyTools(detail);
  const [shown, setShown] = useState(atOnce);
  const known = useRef<Rows>(new Map());
  // The same rows again cost nothing while more follow, or where something else was said of the contact.
  const { rows, hasGaps } = useMemo(() => {
    const drawn = rowsOf(kept, now(), known.current);
    known.current = drawn.rows;
    return { rows: [...drawn.rows.values()].map(({ row }) => row), hasGaps: drawn.hasGaps };
  }, [kept]);
  const more = shown < rows.length;
  useEffect(() => {
    if (!more) return;
    const next = requestAnimationFrame(() => setShown(shown + atOnce));
    return () => cancelAnimationFrame(next);
  }, [more, shown]);
  return (
    <section class="transcript" aria-labelledby="transcript-title">
      <h3 id="transcript-title">{i18n.t('evidence.said')}</h3>
      {rows.length === 1 && <p class="quiet">{i18n.t('detail.nothingSaid')}</p>}
      {hasGaps && <p class="legend quiet">{i18n.t('detail.legend')}</p>}
      <DetailContext.Provider value={tools}>
        <ol>{rows.slice(0, shown)}</ol>
      </DetailContext.Provider>
    </section>
  );
}

/** Always the same tools, with the interaction as it is at the moment: what works with them is not drawn anew whenever anything changes. */
function useSteadyTools(detail: DetailTools & { kept: Kept }): DetailTools & { kept: Kept } {
  const latest = useRef(detail);
  latest.current = detail;
  return useMemo(
    () => ({
      get kept() {
        return latest.current.kept;
      },
      get language() {
        return latest.current.language;
      },
      now: () => latest.current.now(),
      act: (said, work) => latest.current.act(said, work),
    }),
    [],
  );
}
