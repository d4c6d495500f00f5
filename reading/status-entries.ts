import type { SeenUnit } from './read-item';

/** What states what became of a request is short, and no sentence that somebody ends. */
const longest = 90;
const mostWords = 10;

function statesOnly(text: string): boolean {
  if (text.length > longest || /\n|[.?!…。！？]\s*$/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  return text.split(/\s+/).length <= mostWords;
}

/**
 * The entries of a thread; those that say nothing but what became of the request, and under nobody's name, where others have names, are
 * the software's: "Status changed to In progress", "Assigned to Team B". What may be a name is one where words stand under it elsewhere.
 */
export function withStatusEntries(seen: readonly SeenUnit[]): SeenUnit[] {
  const names = new Set(seen.flatMap(({ parts }) => (parts.text === '' ? [] : parts.author)));
  names.delete('');
  return seen.flatMap((one): SeenUnit[] => {
    const { text, author, headWords = '' } = one.parts;
    if (text === '') {
      if (names.size < 2 || names.has(author) || names.has(headWords) || !statesOnly(headWords)) return [];
      const parts = { ...one.parts, text: headWords, author: '' };
      return [{ ...one, parts, look: { ...one.look, author: '' }, hinted: 'system' }];
    }
    const isStatus = author === '' && one.hinted === null && names.size > 1 && statesOnly(text);
    return [isStatus ? { ...one, hinted: 'system' } : one];
  });
}
