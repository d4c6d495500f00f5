const reminderBytes = 33_554_432;

/**
 * Asks for memory that is let go untouched, and so costs none. What rows were read from lies outside of the heap, where the browser looks only
 * after it has grown by some 64 MB in each thread; being asked for more it looks sooner, and by then there is little to move.
 */
export function remindToClear(): void {
  const [first] = new Uint8Array(reminderBytes);
  // Read, so that nobody takes it for superfluous.
  if (first !== 0) throw new RangeError('fresh memory is not empty');
}
