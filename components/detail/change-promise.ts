import type { PromiseMade } from '../../conversation/promise';
import { changeKept } from '../../storage/change-kept';
import type { Undo } from './detail-context';

/**
 * Notes a promise of an interaction, changes it (by its id), or takes it away (`next` null), and gives how to take that back; undefined
 * where the interaction is gone. `now` gives ms since 1970 UTC.
 */
export async function changePromise(
  interaction: string,
  promise: string,
  next: PromiseMade | null,
  now: () => number,
): Promise<Undo | undefined> {
  let before: PromiseMade | null = null;
  const saved = await changeKept(
    interaction,
    (kept) => {
      const known = kept.transcript.promises ?? [];
      const at = known.findIndex(({ id }) => id === promise);
      before = known[at] ?? null;
      const instead = next ? [next] : [];
      const promises = at < 0 ? [...known, ...instead] : known.toSpliced(at, 1, ...instead);
      return { ...kept, transcript: { ...kept.transcript, promises } };
    },
    now(),
  );
  const former = before;
  return saved && (() => changePromise(interaction, promise, former, now));
}
