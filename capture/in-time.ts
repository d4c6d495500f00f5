/**
 * What was asked for, or an error where it takes longer than `ms`: a background that the browser ends in the middle of an answer may
 * never give one, and whoever waits for it would wait for ever.
 */
export async function inTime<T>(asked: Promise<T>, ms: number): Promise<T> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('no answer in time')), ms);
  });
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(late);
  }
}
