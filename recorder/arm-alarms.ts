import { armBackup } from './back-up';
import { armForgetting } from './forget-old';
import { armLearning } from './learn-wordings';
import { armJudging } from './re-judge';

/** Sets the alarms that wait for nothing but the clock, where they are not set. */
export async function armAlarms(): Promise<void> {
  await Promise.all([armForgetting(), armJudging(), armLearning(), armBackup()]);
}
