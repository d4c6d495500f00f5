import { meansYou } from './means-you';
import { systemWords } from './party-words';
import { smallInNames } from './person-named';
import type { SeenUnit } from './read-item';
import { nameLike } from './row-labels';

const onSide = ({ look: { side } }: SeenUnit) => side === -1 || side === 1;
const madeAs = ({ look }: SeenUnit) => look.marks.join(' ');

/** Whether a row may be a line that names who says what stands below it: no box, at one side, written as names are. */
function mayBeName(row: SeenUnit): boolean {
  const { parts, look, hinted, stated } = row;
  if (hinted !== null || stated || parts.author !== '' || look.avatar || look.ground !== '') return false;
  if (!onSide(row) || look.slanted || look.words.some((word) => systemWords.has(word))) return false;
  const isWritten = (word: string) => /^[\p{Lu}\p{Lo}]/u.test(word) || smallInNames.test(word);
  return nameLike(parts.text) && parts.text.split(/\s+/).every(isWritten);
}

/** Whether a row is a box below such a line, on its side, in larger letters and without another name. */
function isBelow({ parts, look }: SeenUnit, line: SeenUnit): boolean {
  if (look.ground === '' || parts.you) return false;
  if (parts.author !== '' && parts.author !== line.parts.text) return false;
  return look.side === line.look.side && line.look.letters < look.letters * 0.96;
}

/**
 * Rows where names stand in rows of their own above the boxes: each name told to the box below it. Lines of one make are names only
 * where all of them may be; `typing`: somebody types, so that a name may wait for its words.
 */
export function namesAbove(seen: SeenUnit[], typing: boolean, language: string): SeenUnit[] {
  const lines = seen.filter(mayBeName);
  const names = new Set(lines.map(({ parts }) => parts.text));
  // Boxes may tell the same names once more, to those who hear the page read aloud.
  const isOther = ({ parts, look }: SeenUnit) =>
    parts.author !== '' && !parts.you && look.ground !== '' && !names.has(parts.author);
  if (lines.length === 0 || seen.some(isOther)) return seen;
  const told = new Set<string>();
  const others = new Set<string>();
  for (const [index, row] of seen.entries()) {
    const next = seen[index + 1];
    if (row.look.ground !== '') continue;
    if (mayBeName(row) && next && isBelow(next, row)) told.add(madeAs(row));
    else if (next || !mayBeName(row)) others.add(madeAs(row));
  }
  const isName = (row: SeenUnit) =>
    mayBeName(row) && !others.has(madeAs(row)) && (told.has(madeAs(row)) || (typing && row === seen.at(-1)));
  return seen.flatMap((row, index) => {
    if (isName(row)) return [];
    const above = seen[index - 1];
    if (!above || !isName(above)) return [row];
    const author = above.parts.text;
    const you = meansYou(author, language);
    return [{ ...row, parts: { ...row.parts, author, you }, look: { ...row.look, author, you } }];
  });
}
