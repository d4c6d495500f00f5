import { meansYou } from './means-you';
import { isWrittenName } from './name-lines';
import { systemWords } from './party-words';
import type { SeenUnit } from './read-item';
import { lineOf, withoutTicks } from './row-labels';

const madeAs = ({ look }: SeenUnit) => look.marks.join(' ');
const isBox = ({ look, parts, hinted }: SeenUnit) =>
  hinted === null && look.ground !== '' && parts.author === '' && !parts.you;

/** What a row may say that stands under a message, and nothing else: who said it and when; null if it says more, or is somebody's words. */
function nameIn(
  { parts, look, hinted }: SeenUnit,
  language: string,
): { name: string; timed: boolean } | null {
  if (hinted !== null || parts.author !== '' || look.avatar || look.ground !== '' || look.side === 0)
    return null;
  if (parts.text.includes('\n') || look.words.some((word) => systemWords.has(word))) return null;
  const { name, times } = lineOf(parts.text, language);
  if (times > 1 || withoutTicks(name) !== name || !isWrittenName(name, language)) return null;
  return times === 1 || parts.text === name ? { name, timed: times === 1 || parts.stated !== null } : null;
}

/** Whether two rows stand on one side; a box that is nearly as wide as its list seems to stand in the middle. */
const onOneSide = (line: SeenUnit, box: SeenUnit) =>
  line.look.side === box.look.side || (!box.look.side && (line.look.side === 1 || line.look.side === -1));

/** Whether a row stands under a box of what was said, on its side, in smaller letters. */
function isUnder(line: SeenUnit, box: SeenUnit | undefined): boolean {
  if (box === undefined || !isBox(box) || !onOneSide(line, box)) return false;
  return line.look.letters < box.look.letters * 0.96;
}

/**
 * Rows where names stand in rows of their own below the boxes, "Bea Sinclair · 14:03" after the last of several: each name told to the
 * boxes above it. Lines of one make are names only where all of them may be; one without a time is a name where another row says it too.
 */
export function namesUnder(seen: SeenUnit[], language: string): SeenUnit[] {
  const names = seen.map((row) => nameIn(row, language));
  if (names.every((name) => name === null)) return seen;
  const told = new Set<string>();
  const others = new Set<string>();
  for (const [index, row] of seen.entries()) {
    const name = names[index];
    if (row.look.ground !== '') continue;
    if (!name || !isUnder(row, seen[index - 1])) others.add(madeAs(row));
    else if (name.timed || seen.some(({ parts }, at) => at !== index && parts.text.includes(name.name)))
      told.add(madeAs(row));
  }
  const isName = (row: SeenUnit, index: number) =>
    names[index] !== null && row.look.ground === '' && told.has(madeAs(row)) && !others.has(madeAs(row));
  const named = [...seen];
  for (const [index, row] of seen.entries()) {
    if (!isName(row, index)) continue;
    const author = names[index]!.name;
    const you = meansYou(author, language);
    const last = madeAs(seen[index - 1]!);
    for (let at = index - 1; at >= 0; at -= 1) {
      const box = named[at]!;
      if (!isBox(box) || !onOneSide(row, box) || (!box.look.side && madeAs(box) !== last)) break;
      const stated = at === index - 1 ? (box.stated ?? row.stated) : box.stated;
      const parts = { ...box.parts, author, you };
      named[at] = { ...box, stated, parts, look: { ...box.look, author, you } };
    }
  }
  return named.filter((_, index) => !isName(seen[index]!, index));
}
