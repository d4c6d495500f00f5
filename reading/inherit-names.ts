import type { SeenUnit } from './read-item';
import type { ReadRow } from './reader';
import type { Voice } from './voice';

/**
 * Names stand over the first of several bubbles, or below the last: the others of the same speaker belong to it as well. `saidBelow`: it is
 * known that they stand below.
 */
export function inheritNames(rows: ReadRow[], voices: Voice[], saidBelow: boolean): void {
  const below = saidBelow || namesBelow(rows);
  for (let step = 1; step < rows.length; step += 1) {
    const index = below ? rows.length - 1 - step : step;
    const row = rows[index]!;
    const named = rows[below ? index + 1 : index - 1]!;
    if (row.author !== '' || named.author === '' || row.party === 'system' || named.party === 'system')
      continue;
    if (isCustomers(row) !== isCustomers(named) || voices[index]!.look.you) continue;
    // Who is to come may be somebody else than the machine that spoke before.
    if (below && !saidBelow && row.party !== named.party) continue;
    row.author = named.author;
    row.party = named.party;
  }
}

/** Whether all names that rows show of others than the customer stand below the words. */
export function standBelow(seen: readonly SeenUnit[]): boolean {
  const named = seen.filter(({ parts }) => parts.author !== '' && !parts.you);
  return named.length > 0 && named.every(({ parts }) => parts.under);
}

const isCustomers = ({ party }: ReadRow) => party === 'customer';

/** Several bubbles of one side carry their name at the last one, more than once and far more often than at the first. */
function namesBelow(rows: readonly ReadRow[]): boolean {
  let above = 0;
  let below = 0;
  for (let from = 0, to = 0; from < rows.length; from = to) {
    while (
      to < rows.length &&
      isCustomers(rows[to]!) === isCustomers(rows[from]!) &&
      (to === from || rows[to]!.party !== 'system')
    )
      to++;
    const first = rows[from]!.author !== '';
    const last = rows[to - 1]!.author !== '';
    if (rows[from]!.party === 'system' || to - from < 2 || first === last) continue;
    if (last) below++;
    else above++;
  }
  return below >= 2 && below > 2 * above;
}
