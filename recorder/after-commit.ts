import { browser } from 'wxt/browser';
import { armClearing } from './clear-away';
import { armLearning } from './learn-wordings';
import { armJudging } from './re-judge';
import { armCopying } from './second-copy';
import { showState } from './show-state';
import { writeSummary } from './write-summary';

/** Name of the alarm that looks after open interactions once a minute. */
export const tidyAlarm = 'tidy';

/**
 * What follows every commit: the summary, the toolbar, and an alarm for as long as something is open. `now`: ms since 1970 UTC;
 * `tab`: the one it was about, where it was about one.
 */
export async function afterCommit(now: number, tab?: number): Promise<void> {
  const summary = await writeSummary(now);
  await showState(summary, now, tab);
  await armJudging();
  await armLearning();
  await armCopying();
  await armClearing();
  const alarm = await browser.alarms.get(tidyAlarm);
  if (summary.current.length === 0) await browser.alarms.clear(tidyAlarm);
  else if (!alarm) await browser.alarms.create(tidyAlarm, { periodInMinutes: 1 });
}
