const linearMinutes = 10;
const fullLength = 30;

/** Length of a wait on the one scale of all bars, 0-1: even up to 10 minutes (a third), then by square root; full at 90 minutes. */
export function waitShare(seconds: number): number {
  const minutes = Math.max(0, seconds) / 60;
  const length = minutes <= linearMinutes ? minutes : linearMinutes * Math.sqrt(minutes / linearMinutes);
  return Math.min(1, length / fullLength);
}
