import { useCallback, useState } from 'preact/hooks';
import { useOnce } from '../use-once';
import type { DetailTools, Undo } from './detail-context';

/** What was done last, in words, and how to take it back; null where it cannot be. */
export interface Last {
  said: string;
  undo: Undo | null;
}

/** What is said of what was not done. */
export interface NotDone {
  /** The interaction is gone. */
  gone: string;
  failed: string;
  /** Of an undo that came too late. */
  tooLate: string;
}

/** Does things, says so, and keeps the way back from the last one; what did nothing leaves the way back from what was done before. */
export function useActs(texts: NotDone) {
  const [last, setLast] = useState<Last | null>(null);
  const once = useOnce();
  const act = useCallback<DetailTools['act']>(async (said, work) => {
    try {
      const undo = await work();
      setLast((known) =>
        undo === undefined ? { said: texts.gone, undo: known?.undo ?? null } : { said, undo },
      );
      return undo !== undefined;
    } catch {
      setLast({ said: texts.failed, undo: null });
      return false;
    }
  }, []);
  /** Takes back what was done last, once; `undone` says so. */
  const undo = (undone: string) =>
    once(async () => {
      const back = last?.undo;
      if (!back) return;
      const said = await back().then(
        (came) => (came ? undone : texts.tooLate),
        () => texts.failed,
      );
      setLast({ said, undo: null });
    });
  return { last, act, undo };
}
