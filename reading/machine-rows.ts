import type { Party } from '../conversation/party';
import { isNotice } from './beside-list';
import { callsItselfMachine, tellsName } from './own-words';
import type { Parts } from './parts';
import type { SeenUnit } from './read-item';

/** What a row says of its speaker. */
type Own = 'machine' | 'name' | null;

const said = new WeakMap<Parts, Own>();

/** What a message says of who speaks, remembered. */
export function ownIn(parts: Parts): Own {
  const known = said.get(parts);
  if (known !== undefined) return known;
  const own = callsItselfMachine(parts.text) ? 'machine' : tellsName(parts.text) ? 'name' : null;
  said.set(parts, own);
  return own;
}

/**
 * The parties, where some of the company's rows say that a machine speaks: whoever has its name is that machine, with what follows in one go. Without names all that is
 * said in one go with it and after it, until the software reports something or somebody gives a name.
 */
export function withMachines(
  seen: readonly SeenUnit[],
  parties: readonly Party[],
  hinted: readonly (Party | null)[],
): Party[] {
  const all = [...parties];
  const isOpen = (index: number) => parties[index] === 'agent' && hinted[index] === null;
  const own = seen.map(({ parts }, index) => (isOpen(index) ? ownIn(parts) : null));
  if (!own.includes('machine')) return all;
  const machines = new Set(
    seen.flatMap(({ parts }, index) => (own[index] === 'machine' ? parts.author : [])),
  );
  let speaks = false;
  let from = 0;
  /** Who began to speak and has not been interrupted. */
  let named = '';
  for (const [index, { parts }] of seen.entries()) {
    if (!isOpen(index)) named = '';
    else if (parts.author !== '') named = parts.under ? '' : parts.author;
    if (parties[index] === 'customer') from = index + 1;
    else if (parties[index] === 'system') {
      if (from > 0 && !isNotice(parts.text)) speaks = false;
      from = index + 1;
    } else if (isOpen(index) && parts.author !== '') {
      if (machines.has(parts.author)) all[index] = 'bot';
    } else if (named !== '' && machines.has(named) && own[index] !== 'name') all[index] = 'bot';
    else if (isOpen(index)) {
      if (own[index] === 'machine' && !speaks) {
        speaks = true;
        for (let at = from; at < index; at += 1)
          if (isOpen(at) && seen[at]!.parts.author === '') all[at] = 'bot';
      } else if (own[index] === 'name') speaks = false;
      if (speaks) all[index] = 'bot';
    }
  }
  return all;
}
