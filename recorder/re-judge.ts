import { browser } from 'wxt/browser';
import { judgementVersion } from '../metrics/judge';
import { findKept } from '../storage/change-kept';
import { count, counted } from '../storage/counters';
import { inOneTransaction, saveInteraction } from '../storage/interactions';
import { countJudgedOtherwise, judgedOtherwise, markAllUnjudged } from '../storage/judging';
import { readJudgingProgress, writeJudgingProgress } from '../storage/judging-progress';
import { hasWordingIndex } from '../storage/wordings';
import { guessLanguages, withLanguages } from './guess-languages';
import { openJudging, readPerson } from './judging-aids';

/** Name of the alarm that judges older interactions by the rules in force. */
export const judgeAlarm = 'judge';

/** Name of the counter of how often all wordings were learnt anew. */
const learntAnew = 'learnt-anew';

/** Interactions in one run; each has its own transaction, so that a sighting never waits for more than one. */
const atOnce = 40;

/** Sets the alarm while something is left to judge; it outlives the worker. */
export async function armJudging(): Promise<void> {
  if ((await countJudgedOtherwise(judgementVersion)) > 0 && !(await browser.alarms.get(judgeAlarm)))
    await browser.alarms.create(judgeAlarm, { delayInMinutes: 1, periodInMinutes: 1 });
}

/**
 * Judges some of the interactions that other rules, or less knowledge, judged. What is left is found in the database, so a run may end
 * anywhere and the next goes on. `now`: ms since 1970 UTC. Gives how many are left.
 */
export async function judgeSome(now: number, most = atOnce): Promise<number> {
  const before = await countJudgedOtherwise(judgementVersion);
  if (before === 0) {
    await browser.alarms.clear(judgeAlarm);
    return 0;
  }
  // Once for each database: a journal in which no company said a word never has one.
  if (!(await hasWordingIndex()) && (await counted(learntAnew)) === 0)
    await inOneTransaction(async () => {
      await markAllUnjudged();
      await count(learntAnew);
    });
  const person = await readPerson();
  const ids = await judgedOtherwise(judgementVersion, most);
  for (const id of ids) {
    const languages = await guessLanguages(id);
    await inOneTransaction(async () => {
      const found = await findKept(id);
      if (!found) return;
      const { state, channel } = found.interaction;
      // What is still being said is guessed when it is over; a ticket may wait for months.
      const isDone = state === 'closed' || channel === 'ticket';
      const kept = isDone ? { ...found, transcript: withLanguages(found.transcript, languages) } : found;
      const judging = await openJudging(kept, person, now);
      // Rules that fail on it would fail again: the version says that they were tried.
      const { interaction, transcript } = judging.judge(kept);
      const tried = { ...interaction, judged: { ...interaction.judged, version: judgementVersion } };
      await saveInteraction(tried, transcript);
      await judging.keep();
    });
  }
  const left = await countJudgedOtherwise(judgementVersion);
  const known = await readJudgingProgress();
  const goesOn = known?.version === judgementVersion && known.left > 0;
  await writeJudgingProgress({
    version: judgementVersion,
    done: (goesOn ? known.done : 0) + ids.length,
    left,
  });
  return left;
}
