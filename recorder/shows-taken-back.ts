import { saysWithdrawn } from '../conversation/says-withdrawn';
import type { SeenRow } from '../conversation/sighting';

/** Whether a row stands in the place of a message that was taken back: its page shows so, or its words say so. */
export function showsTakenBack({ takenBack, text }: Pick<SeenRow, 'takenBack' | 'text'>): boolean {
  return takenBack === true || saysWithdrawn(text);
}
