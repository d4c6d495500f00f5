import { mostSelectors } from '../conversation/taught-rule';
import type { Page } from '../reading/page';
import { isLasting } from './anchors';
import type { ShownRow } from './read-place';

/** What tells the sides of a chat apart. */
export interface Sides {
  customer: string[];
  company: string[];
  customerSide: -1 | 1 | null;
}

const partyAttributes =
  /^(?:data-.*(?:from|sender|author|role|type|direction|party|own|side|me|position)|from|sender|author|role|type|direction|position|align|own|side|part)$/;

/** Simple selectors that fit a row: those of itself and of what stands around and in it, within the list. Names of people are left out. */
function marksOf(
  page: Page,
  { body, root }: ShownRow,
  list: Element,
  names: ReadonlySet<string>,
): Set<string> {
  const marks = new Set<string>();
  const take = (element: Element) => {
    for (const name of element.classList) if (fits(name, names)) marks.add(`.${CSS.escape(name)}`);
    for (const { name, value } of element.attributes)
      if (partyAttributes.test(name) && fits(value, names)) marks.add(`[${name}="${CSS.escape(value)}"]`);
    if (element.localName.includes('-') && isLasting(element.localName))
      marks.add(CSS.escape(element.localName));
  };
  for (let at: Element | null = body; at && at !== list; at = page.parent(at)) take(at);
  for (const element of page.within(root, 40)) take(element);
  return marks;
}

/** Names the looks of each row: rows that look the same were said by the same side. Where they stand on both sides, that says it best. */
export function looksOf(page: Page, list: Element, rows: readonly ShownRow[]): (row: ShownRow) => string {
  const sides = new Set(rows.map(({ side }) => side));
  if (sides.has(1) && sides.has(-1)) return ({ side }) => String(side);
  return (row) => [...marksOf(page, row, list, new Set())].sort().join(' ');
}

/** "true", "me" and even "l" are fine: short, but no number and no name. */
function fits(value: string, names: ReadonlySet<string>): boolean {
  if (!isLasting(value) && !/^[a-z]$/i.test(value)) return false;
  return !value
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => names.has(word));
}

/** Words of the names shown in a chat: they must not get into a rule. */
function namesIn(rows: readonly ShownRow[]): Set<string> {
  const words = rows.flatMap(({ author }) => author.toLowerCase().split(/[^\p{L}]+/u));
  return new Set(
    words.filter((word) => word.length > 2 && !/^(?:you|bot|agent|support|service|guest)$/.test(word)),
  );
}

/** Marks that all rows of one side share with no row of the other, the ones most rows carry first. */
function telling(mine: Set<string>[], others: Set<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const marks of mine) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  for (const marks of others) for (const mark of marks) counts.delete(mark);
  return [...counts]
    .filter(([, count]) => count >= mine.length * 0.5)
    .sort(([, a], [, b]) => b - a)
    .map(([mark]) => mark)
    .slice(0, mostSelectors);
}

/** What tells the customer's rows from the company's, learned from rows whose parties are known. Empty where nothing does. */
export function sidesOf(page: Page, list: Element, rows: readonly ShownRow[]): Sides {
  const spoken = rows.filter(({ party }) => party !== 'system');
  const names = namesIn(rows);
  const customers = spoken.filter(({ party }) => party === 'customer');
  const company = spoken.filter(({ party }) => party !== 'customer');
  if (customers.length === 0 || company.length === 0)
    return { customer: [], company: [], customerSide: null };
  const marks = (some: ShownRow[]) => some.map((row) => marksOf(page, row, list, names));
  const [mine, theirs] = [marks(customers), marks(company)];
  const side = customers[0]!.side;
  const apart =
    (side === 1 || side === -1) &&
    customers.every((row) => row.side === side) &&
    company.every((row) => row.side !== side);
  return {
    customer: telling(mine, theirs),
    company: telling(theirs, mine),
    customerSide: apart ? (side as -1 | 1) : null,
  };
}
