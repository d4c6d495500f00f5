import type { Page } from './page';
import { type Piece, pieces } from './pieces';
import { nameLike } from './row-labels';

/** Fewest entries that tell what recurs. */
const fewestRows = 3;
/** Fewest entries that say the same beside their times. */
const fewestAlike = 2;

const plain = (text: string) => text.replace(/^[\s·•|,–—-]+|[\s·•|,:：–—-]+$/g, '');
const makeOf = ({ localName, className }: Element) => `${localName}.${className}`;

/** Whether two parts stand in one line of the page. */
function inLine(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const middle = (b.top + b.bottom) / 2;
  return b.height > 0 && a.top <= middle && middle <= a.bottom && a.height < 2 * b.height;
}

/**
 * What stands beside the head of an entry and is the kind of entry, such as "Additional comments": it says the same in every one, or in
 * several where it stands in one line with the head; then what is made like it is one too. `headsOf`: the parts that make a row's head.
 */
export function recurringLabels(
  page: Page,
  rows: readonly Element[],
  headsOf: (row: Element) => readonly Element[],
): Set<Element> {
  if (rows.length < fewestRows) return new Set();
  const isHead = (row: Element, part: Element) => headsOf(row).some((head) => page.holds(head, part));
  const said = rows.map((row) => pieces(page, row, null).filter(({ element }) => !isHead(row, element)));
  const [first = [], ...others] = said;
  const recurs = ({ text }: Piece) =>
    nameLike(text) && others.every((one) => one.length > 1 && one.some((other) => other.text === text));
  const labels = new Set(first.length > 1 ? first.filter(recurs).map(({ text }) => text) : []);
  const inAll = said.flat().flatMap(({ element, text }) => (labels.has(text) ? [element] : []));
  return new Set([...inAll, ...besideHeads(rows, said, headsOf)]);
}

function besideHeads(
  rows: readonly Element[],
  said: readonly Piece[][],
  headsOf: (row: Element) => readonly Element[],
): Element[] {
  const beside = rows.flatMap((row, index) => {
    const [label, ...words] = said[index]!;
    if (!label || words.length === 0 || label.element === row || !nameLike(plain(label.text))) return [];
    return headsOf(row).some((head) => inLine(head, label.element)) ? [label] : [];
  });
  const times = (text: string) => beside.filter((one) => plain(one.text) === text).length;
  const makes = new Set(
    beside.filter(({ text }) => times(plain(text)) >= fewestAlike).map(({ element }) => makeOf(element)),
  );
  return beside.flatMap(({ element }) => (makes.has(makeOf(element)) ? [element] : []));
}
