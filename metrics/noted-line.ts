import type { RememberedLine } from '../conversation/judgement';

const longestLine = 220;

/** The first line of the person's own notes, to remember a contact by in which no word was kept; null for none. */
export function notedLine(notes: string): RememberedLine | null {
  const first = notes.split('\n').find((row) => row.trim() !== '');
  if (first === undefined) return null;
  const text = first.trim();
  const cut = text.length <= longestLine ? text : `${text.slice(0, longestLine - 1).toWellFormed()}…`;
  return { message: '', text: cut, author: '' };
}
