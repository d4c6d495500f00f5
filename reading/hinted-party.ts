import type { Party } from '../conversation/party';
import { isBot } from './guess-parties';
import type { HintedParty, Hold } from './hold';
import type { SeenUnit } from './read-item';
import type { Vendor } from './vendor-hints';
import type { Voice } from './voice';

/** Who speaks by the hints: by what marks the row, else by where it stands. */
function hintAt({ hinted, look }: SeenUnit, { customerSide }: Vendor): HintedParty | null {
  if (hinted !== null || customerSide === undefined || !look.side) return hinted;
  return look.side === customerSide ? 'customer' : 'company';
}

/** The same as a party; on the company's side the name tells machines from people. */
export function hintedParty(one: SeenUnit, vendor: Vendor): Party | null {
  const hint = hintAt(one, vendor);
  return hint === 'company' ? (isBot(one.look, new Set()) ? 'bot' : 'agent') : hint;
}

/** The hints say that somebody else spoke what the person typed: they are out of date. */
export function contradicted(seen: SeenUnit[], voices: Voice[], { vendor }: Hold): boolean {
  const proved = seen.flatMap((one, index) => (voices[index]!.typed ? (hintAt(one, vendor) ?? []) : []));
  return proved.filter((hint) => hint === 'customer').length < proved.length / 2;
}
