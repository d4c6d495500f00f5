import type { Page } from './page';
import { type Piece, pieces } from './pieces';
import type { SeenUnit } from './read-item';
import type { Knowledge } from './reader';

/** Rows at the end that are looked at: what was said just now stands there. */
const latestRows = 40;
/** What tells how far a message got is short. */
const longestState = 48;
const mostPieces = 12;

/** Whether a piece is set otherwise than the words: smaller, fainter, slanted, in another colour. */
function isSetOff(page: Page, piece: Element, words: Element): boolean {
  const [own, other] = [page.style(piece), page.style(words)];
  return (
    Number.parseFloat(own.fontSize) < Number.parseFloat(other.fontSize) * 0.96 ||
    own.color !== other.color ||
    own.opacity !== other.opacity ||
    own.fontStyle !== other.fontStyle
  );
}

const saidIn = new WeakMap<SeenUnit['parts'], readonly string[]>();

/** What may have been said in a row that shows more, remembered as long as the row shows the same. */
function alone(page: Page, one: SeenUnit): readonly string[] {
  let said = saidIn.get(one.parts);
  if (!said) {
    said = found(page, one);
    saidIn.set(one.parts, said);
  }
  return said;
}

/** What one piece says alone, or all pieces without the first or last. */
function found(page: Page, { unit: { root }, parts }: SeenUnit): string[] {
  const all = pieces(page, root, null);
  if (all.length < 2 || all.length > mostPieces) return [];
  const isState = (piece: Piece, words: Piece) =>
    piece.text.length <= longestState && isSetOff(page, piece.element, words.element);
  const single = all.filter((words) => all.every((other) => other === words || isState(other, words)));
  const [first, last] = [all[0]!, all.at(-1)!];
  const { text } = parts;
  const without = [
    isState(last, all.at(-2)!) && text.endsWith(last.text) ? text.slice(0, -last.text.length) : '',
    isState(first, all[1]!) && text.startsWith(first.text) ? text.slice(first.text.length) : '',
  ];
  return [...single.map((words) => words.text), ...without.map((one) => one.trim())].filter(
    (one) => one !== '' && one !== text,
  );
}

/**
 * The rows, those that may show what the person wrote beside something else with the person's words alone: what a page says of how far
 * they got, in whatever language, is known by being none of them. Where they prove not to be the person's, the row as read holds.
 */
export function saidAlone(page: Page, seen: readonly SeenUnit[], knowledge: Knowledge): SeenUnit[] {
  const { hasSpoken, wasSaid, wasTyped, partyOf } = knowledge;
  const from = seen.length - latestRows;
  return seen.map((one, index) => {
    const { unit, parts } = one;
    const party = partyOf(unit.body);
    if (index < from || (party === undefined ? !hasSpoken : party !== 'customer')) return one;
    if (party ? wasTyped(unit.body, parts.text) : wasSaid(parts.text)) return one;
    const words = alone(page, one).find((text) => (party ? wasTyped(unit.body, text) : wasSaid(text)));
    if (words === undefined) return one;
    const author = parts.author === words ? '' : parts.author;
    return { ...one, parts: { ...parts, text: words, author }, look: { ...one.look, author } };
  });
}
