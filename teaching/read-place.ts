import type { Party } from '../conversation/party';
import type { Place } from '../reading/find-places';
import { finish } from '../reading/finish';
import type { Page } from '../reading/page';
import { readerOf } from '../vendors/any';

/** A message as it would be read. `side`: -1 left, 1 right, 0 in the middle, null unknown. */
export interface ShownRow {
  root: Element;
  body: Element;
  party: Party;
  author: string;
  text: string;
  side: number | null;
}

/** What would be read of a place now, in the order of time. `now`: ms since 1970 UTC. */
export function readPlace(page: Page, list: Element, now: number): ShownRow[] {
  const place: Place = { panel: page.parent(list) ?? list, list, composer: null };
  const reader = readerOf(null);
  const content = reader.look(page, place, now);
  if (!content) return [];
  const work = reader.read(page, place, content, {
    confirmed: true,
    hasSpoken: false,
    wasTyped: () => false,
    wasSaid: () => false,
    wasAnswered: () => false,
    partyOf: () => undefined,
  });
  const reading = finish(work);
  const seen = new Map(content.seen.map((one) => [one.unit.body, one]));
  return reading.rows.map(({ element, party, author, text }) => {
    const one = seen.get(element);
    return {
      root: one?.unit.root ?? element,
      body: element,
      party,
      author,
      text,
      side: one?.look.side ?? null,
    };
  });
}

/** The rows with the two sides exchanged; what the software says itself stays so. */
export function swapped(rows: readonly ShownRow[]): ShownRow[] {
  return rows.map((row) => ({ ...row, party: otherSide(row.party) }));
}

/** The rows after one of them was given to the other side, with all that look the same. `alike` names the looks of a row. */
export function corrected(
  rows: readonly ShownRow[],
  wrong: ShownRow,
  alike: (row: ShownRow) => string,
): ShownRow[] {
  const look = alike(wrong);
  const to: Party = wrong.party === 'customer' ? 'agent' : 'customer';
  return rows.map((row) =>
    row === wrong || (row.party === wrong.party && alike(row) === look) ? { ...row, party: to } : row,
  );
}

function otherSide(party: Party): Party {
  if (party === 'system') return party;
  return party === 'customer' ? 'agent' : 'customer';
}
