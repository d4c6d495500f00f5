import { betterInstant, type Instant, statedAt, unknownInstant, watchedAt } from '../conversation/instant';
import type { Message } from '../conversation/message';
import { saysWithdrawn } from '../conversation/says-withdrawn';
import type { SeenRow, Sighting } from '../conversation/sighting';
import { align } from './align';
import { firstFromMeanwhile, showedFirst } from './came-meanwhile';
import { isReadOtherwise } from './read-otherwise';
import { showsTakenBack } from './shows-taken-back';

/** A text that only grew within this time of its first appearance was streamed in, not edited. */
const streamingMs = 120_000;

/** What a sighting made of the known messages. `changed` is false when the sighting taught nothing new. */
export interface Merged {
  messages: Message[];
  changed: boolean;
}

/** The instant a row carries: before our eyes, else as the page states it, else unknown. */
export function instantOf(row: SeenRow): Instant {
  if (row.seenAt !== null) return watchedAt(row.seenAt);
  return row.stated ? statedAt(row.stated.at, row.stated.precisionS) : unknownInstant;
}

/**
 * Puts the rows of a sighting to the known messages: new ones at their place, known ones with the better instant, changed ones with
 * their former text, withdrawn ones marked. Pure; the same sighting twice changes nothing the second time.
 * `source`: number of the source in its interaction.
 */
export function mergeRows(known: readonly Message[], sighting: Sighting, source: number): Merged {
  const gone = new Set(sighting.withdrawn.map((key) => `${source}/${key}`));
  const alignment = align(known, sighting.rows, source, gone);
  const messages = withoutMoved(known, sighting.rows, alignment, source);
  const added = new Map<number, Message[]>();
  const meanwhile = firstFromMeanwhile(alignment, known, source);
  let nextId = 1 + known.reduce((most, message) => Math.max(most, Number(message.id.slice(1))), 0);
  let after = isEarlier(sighting, known) ? -1 : placeBefore(alignment, known.length, sighting.first);
  let changed = messages.some((message, index) => message !== known[index]);

  for (const [i, row] of sighting.rows.entries()) {
    const name = `${source}/${row.key}`;
    const index = alignment[i]!;
    if (index >= 0) {
      const message = messages[index]!;
      const updated = seenAgain(message, row, name, sighting);
      changed ||= updated !== message;
      messages[index] = updated;
      after = Math.max(after, index);
    } else {
      after = pastEarlier(messages, pastWithdrawn(messages, after, gone), row, source);
      const message = firstSeen(`m${nextId++}`, row, name);
      if (i >= meanwhile && showedFirst(row, sighting)) message.instant = watchedAt(sighting.watchedSince);
      added.set(after, [...(added.get(after) ?? []), message]);
      changed = true;
    }
  }

  for (const [index, message] of messages.entries())
    if (message.withdrawnAt === null && message.rows.some((row) => gone.has(row))) {
      messages[index] = { ...message, withdrawnAt: sighting.seenAt };
      changed = true;
    }

  const start = added.get(-1) ?? [];
  return {
    messages: [...start, ...messages.flatMap((message, i) => [message, ...(added.get(i) ?? [])])],
    changed,
  };
}

/** The messages; a row that proved to show another one than was thought stands for the first no more. */
function withoutMoved(
  known: readonly Message[],
  rows: readonly SeenRow[],
  alignment: readonly number[],
  source: number,
): Message[] {
  const shows = new Map<string, number>(
    rows.map(({ key }, i) => [`${source}/${key}`, alignment[i]!] as const),
  );
  return known.map((message, index) => {
    const stays = (name: string) => (shows.get(name) ?? index) === index;
    return message.rows.every(stays) ? message : { ...message, rows: message.rows.filter(stays) };
  });
}

/** Whether all rows were said, as the page states, before what is known: an earlier page of a thread. */
function isEarlier({ rows }: Sighting, known: readonly Message[]): boolean {
  const first = known[0]?.instant;
  if (first?.at == null) return false;
  return (
    rows.length > 0 &&
    rows.every(({ seenAt, stated }) => seenAt === null && stated !== null && stated.at < first.at!)
  );
}

/** Index of the message after which rows before the first aligned one belong; the end where nothing is aligned and the window is not the top. */
function placeBefore(alignment: readonly number[], knownCount: number, first: number): number {
  const anchor = alignment.find((index) => index >= 0);
  if (anchor !== undefined) return anchor - 1;
  return first === 0 && knownCount === 0 ? -1 : knownCount - 1;
}

/** What the page took away stood before what it showed afterwards. */
function pastWithdrawn(messages: readonly Message[], after: number, gone: ReadonlySet<string>): number {
  const isGone = (message?: Message) =>
    message?.withdrawnAt != null || message?.rows.some((row) => gone.has(row));
  let at = after;
  while (isGone(messages[at + 1])) at++;
  return at;
}

/** What other sources showed before this row appeared stands before it: two chats that the person merged run side by side. */
function pastEarlier(messages: readonly Message[], after: number, row: SeenRow, source: number): number {
  const isEarlier = (message?: Message) =>
    message?.instant.basis === 'watched' &&
    (message.instant.at ?? 0) <= (row.seenAt ?? Number.NEGATIVE_INFINITY) &&
    !message.rows.some((name) => name.startsWith(`${source}/`));
  let at = after;
  while (isEarlier(messages[at + 1])) at++;
  return at;
}

function firstSeen(id: string, row: SeenRow, name: string): Message {
  const { party, author, text } = row;
  return { id, rows: [name], party, author, text, instant: instantOf(row), former: [], withdrawnAt: null };
}

/** The message as it is after one more look; the very same object where the look taught nothing. */
function seenAgain(message: Message, row: SeenRow, name: string, sighting: Sighting): Message {
  const { seenAt, watchedSince } = sighting;
  if (showsTakenBack(row) && row.text !== message.text && !saysWithdrawn(message.text))
    return takenBack(message, name, seenAt);
  const next = { ...message, party: row.party, author: row.author || message.author, withdrawnAt: null };
  next.instant = isTakenBack(message, row, name, watchedSince)
    ? instantOf(row)
    : betterInstant(message.instant, instantOf(row));
  if (!message.rows.includes(name)) next.rows = [...message.rows, name];
  if (row.text !== message.text) {
    next.text = row.text;
    const names = [message.author, row.author];
    if (!streamedIn(message, row, seenAt) && !isReadOtherwise(message.text, row.text, names))
      next.former = [...message.former, { text: message.text, until: seenAt }];
  }
  return (Object.keys(next) as (keyof Message)[]).every((field) => next[field] === message[field])
    ? message
    : next;
}

/** The frame that alone saw the message appear has found out since that it was drawn anew then, and said earlier. */
function isTakenBack({ rows, instant }: Message, { seenAt }: SeenRow, name: string, since: number): boolean {
  if (seenAt !== null || instant.basis !== 'watched') return false;
  return rows.join() === name && instant.at !== since;
}

/** The page shows in its place that it was taken back: what was said stays. */
function takenBack(message: Message, name: string, seenAt: number): Message {
  const rows = message.rows.includes(name) ? message.rows : [...message.rows, name];
  const withdrawnAt = message.withdrawnAt ?? seenAt;
  return rows === message.rows && withdrawnAt === message.withdrawnAt
    ? message
    : { ...message, rows, withdrawnAt };
}

function streamedIn(message: Message, row: SeenRow, seenAt: number): boolean {
  const shown = message.text.replace(/[\s▌▍█|_…]+$/u, '');
  const young = message.instant.at !== null && seenAt - message.instant.at <= streamingMs;
  return young && message.former.length === 0 && row.text.startsWith(shown);
}
