/** What stands beside a message's words and is none of them: the time, marks, a name in brackets. */
const label = /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|[^\p{L}\p{N}]+/giu;

/**
 * Whether two texts of one row are the same words, read once with the name or time beside them and once without: the page changed
 * nothing. `names`: of who speaks.
 */
export function isReadOtherwise(before: string, after: string, names: readonly string[]): boolean {
  const [long, short] = before.length > after.length ? [before, after] : [after, before];
  const from = long.indexOf(short);
  if (from < 0 || !/[\p{L}\p{N}]/u.test(short)) return false;
  const bare = (rest: string) =>
    names.reduce((left, name) => (name === '' ? left : left.replace(name, '')), rest).replace(label, '');
  const [head, tail] = [long.slice(0, from), long.slice(from + short.length)];
  // Below the words only in a line of its own: a time at the end of a line may be what was said.
  return bare(head) === '' && bare(tail) === '' && (tail === '' || /^\s*\n/.test(tail));
}
