import { armBackup } from './back-up';
import { armForgetting } from './forget-old';
import { armJudging } from './re-judge';

/** Sets the alarms that wait for nothing but the clock: an update of the extension clears them, and in Firefox so does every restart. */
export async function armAlarms(): Promise<void> {
  await Promise.all([armForgetting(), armJudging(), armBackup()]);
}
