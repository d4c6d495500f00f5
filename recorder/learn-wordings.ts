import { browser } from 'wxt/browser';
import { findKept } from '../storage/change-kept';
import { count, counted } from '../storage/counters';
import { inOneTransaction } from '../storage/interactions';
import {
  findWordingSource,
  newWordingSource,
  unlearntCounter,
  unlearntInteractions,
} from '../storage/wordings';
import { openWordings } from './known-wordings';

/** Name of the alarm that takes the wordings of imported interactions into the index. */
export const learnAlarm = 'learn-wordings';

/** Interactions in one run; each has its own transaction, so that a sighting never waits for more than one. */
const atOnce = 200;

/** Sets the alarm while wordings are left to learn; it outlives the worker. */
export async function armLearning(): Promise<void> {
  if ((await counted(unlearntCounter)) > 0 && !(await browser.alarms.get(learnAlarm)))
    await browser.alarms.create(learnAlarm, { delayInMinutes: 1, periodInMinutes: 1 });
}

/**
 * Learns the wordings of some interactions that were judged elsewhere. They stay as they are: what the file said of them holds. May end
 * anywhere and runs again.
 */
export async function learnSome(most = atOnce): Promise<void> {
  const told = await counted(unlearntCounter);
  const ids = await unlearntInteractions(most);
  for (const id of ids)
    await inOneTransaction(async () => {
      const kept = await findKept(id);
      if (!kept) return;
      await (await openWordings(kept)).add();
      // One that holds no wording has a number too, or it would be asked again.
      if ((await findWordingSource(id)) === undefined) await newWordingSource(id);
    });
  if (ids.length === most) return;
  await count(unlearntCounter, -told);
  await browser.alarms.clear(learnAlarm);
}
