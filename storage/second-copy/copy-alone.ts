/** Does one piece of work on the second copy after the other, wherever it is asked for: two that wrote the same next file would each take the other's words away. */
export function copyAlone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('second-copy', work);
}
