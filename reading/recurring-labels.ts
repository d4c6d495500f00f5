import type { Page } from './page';
import { type Piece, pieces } from './pieces';
import { nameLike } from './row-labels';

/** Fewest entries that tell what recurs. */
const fewestRows = 3;

/** What stands in every entry of a thread beside its head and says the same in all: the kind of entry, such as "Additional comments". `isHead`: tells parts of heads. */
export function recurringLabels(
  page: Page,
  rows: readonly Element[],
  isHead: (row: Element, part: Element) => boolean,
): Set<Element> {
  if (rows.length < fewestRows) return new Set();
  const said = rows.map((row) => pieces(page, row, null).filter(({ element }) => !isHead(row, element)));
  const [first = [], ...others] = said;
  const recurs = ({ text }: Piece) =>
    nameLike(text) && others.every((one) => one.length > 1 && one.some((other) => other.text === text));
  const labels = new Set(first.length > 1 ? first.filter(recurs).map(({ text }) => text) : []);
  return new Set(said.flat().flatMap(({ element, text }) => (labels.has(text) ? [element] : [])));
}
