import type { Kept } from '../conversation/interaction';
import { baselineWaitS } from '../metrics/baseline';
import { judgeKept } from '../metrics/judge-kept';
import { interactionsBefore, markUnjudged } from '../storage/judging';
import { readPreferences } from '../storage/preferences';
import { openWordings } from './known-wordings';

/** Contacts that the person's own baseline looks back on. */
const lookedBackOn = 60;

/** Who keeps the journal. Read before the transaction: inside it only the database may be waited for. */
export async function readPerson() {
  const { ownName, salutation } = await readPreferences();
  return { name: ownName, salutation };
}

/** Judging with everything there is to know, for one interaction within one transaction. */
export interface Judging {
  judge: (kept: Kept) => Kept;
  /** To be called once the interaction is saved. */
  keep: () => Promise<void>;
}

/** Reads what is to know of other interactions. `now`: ms since 1970 UTC. */
export async function openJudging(
  kept: Kept,
  person: Awaited<ReturnType<typeof readPerson>>,
  now: number,
): Promise<Judging> {
  const wordings = await openWordings(kept);
  const { startedAt, channel, industry } = kept.interaction;
  const history = await interactionsBefore(startedAt, lookedBackOn);
  const aids = { baselineWaitS: baselineWaitS(history, channel, industry), known: wordings.known, person };
  return {
    judge: (one) => judgeKept(one, now, aids),
    // When a second copy appears the first becomes canned too: it is judged again in the background.
    keep: async () => markUnjudged(await wordings.add()),
  };
}
