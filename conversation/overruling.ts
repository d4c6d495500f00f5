import type { MomentKind } from './judgement';
import type { Message } from './message';
import type { Party } from './party';

/** What the person says against a judgement; remembered with the transcript and used whenever it is judged. `message`: its id. */
export type Overruling =
  | { what: 'party'; message: string; party: Party }
  /** Everything that goes by this name, what is still to come too; `message` is empty. */
  | { what: 'author'; message: string; author: string; party: Party }
  /** The two sides are the other way round, in what is still to come too; `message` is empty. */
  | { what: 'sides'; message: string }
  | { what: 'canned'; message: string; canned: boolean }
  /**
   * `right` confirms the hint, or adds a moment that no rule has found; else it is taken away. For the interaction as a whole
   * `message` is empty.
   */
  | { what: 'moment'; message: string; kind: MomentKind; right: boolean; note?: string };

/** True where both are about the same thing, so that the later replaces the earlier. */
function isSame(a: Overruling, b: Overruling): boolean {
  if (a.message !== b.message) return false;
  if (a.what === 'moment') return b.what === 'moment' && a.kind === b.kind;
  if (a.what === 'author') return b.what === 'author' && a.author === b.author;
  return a.what === b.what;
}

/** The overrulings with one more: it replaces what the person said before of the same thing. */
export function withOverruling(overrulings: readonly Overruling[], added: Overruling): Overruling[] {
  return [...overrulings.filter((one) => !isSame(one, added)), added];
}

/** The overrulings without what was said of this thing. */
export function withoutOverruling(overrulings: readonly Overruling[], gone: Overruling): Overruling[] {
  return overrulings.filter((one) => !isSame(one, gone));
}

const otherSide: Readonly<Record<Party, Party>> = {
  customer: 'agent',
  agent: 'customer',
  bot: 'bot',
  system: 'system',
};

/** The messages with the parties as read from the page, or with the sides swapped where the person said so. */
export function onTheirSides(
  messages: readonly Message[],
  overrulings: readonly Overruling[],
): readonly Message[] {
  if (!overrulings.some(({ what }) => what === 'sides')) return messages;
  return messages.map((message) => ({ ...message, party: otherSide[message.party] }));
}

/** Who spoke according to the person, by id of the message: said of the message itself, else of everything by its author. */
export function partiesSaid(
  messages: readonly Message[],
  overrulings: readonly Overruling[],
): Map<string, Party> {
  if (overrulings.length === 0) return new Map();
  const ofAuthor = new Map(
    overrulings.flatMap((one) => (one.what === 'author' ? [[one.author, one.party] as const] : [])),
  );
  const ofMessage = overrulings.flatMap((one) =>
    one.what === 'party' ? [[one.message, one.party] as const] : [],
  );
  const byAuthor = messages.flatMap(({ id, author }) => {
    const party = ofAuthor.get(author);
    return party === undefined ? [] : [[id, party] as const];
  });
  return new Map([...byAuthor, ...ofMessage]);
}
