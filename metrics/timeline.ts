import type { Message } from '../conversation/message';

/** A message in the order of the conversation, with the bounds of its instant in ms since 1970 UTC. */
export interface Placed {
  message: Message;
  /** Known: both are the instant. Unknown: not before `earliest`, not after `latest`; null where nothing bounds it. */
  earliest: number | null;
  latest: number | null;
  known: boolean;
}

/** From here on a stated time is known only to its hour or its day: it bounds when something was said. Seconds. */
const coarseFromS = 3600;

/** By how much a stated time may be off either way, ms; 0 where it counts as known. */
function slackMs({ instant: { basis, precisionS } }: Message): number {
  const coarse = basis === 'stated' && precisionS !== null && precisionS >= coarseFromS;
  return coarse ? (precisionS * 1000) / 2 : 0;
}

function usable(message: Message): number | null {
  const { at, basis } = message.instant;
  // Dates beyond the range of ECMAScript's Date are junk from a page or a file.
  return basis !== 'unknown' && at !== null && Number.isFinite(at) && Math.abs(at) <= 8.64e15 ? at : null;
}

/** Watched messages in the order of their instants; all others keep the place in which they are shown. */
function inOrder(messages: readonly Message[]): Message[] {
  const watched = messages.filter(
    (message) => message.instant.basis === 'watched' && usable(message) !== null,
  );
  watched.sort((a, b) => (a.instant.at ?? 0) - (b.instant.at ?? 0));
  let next = 0;
  return messages.map((message) =>
    message.instant.basis === 'watched' && usable(message) !== null ? (watched[next++] ?? message) : message,
  );
}

/**
 * Puts messages on one line of time that never runs backwards: what was watched counts, what the page states is moved between
 * its watched neighbours (pages round to minutes, servers have other clocks). `startedAt`: first sign of the interaction.
 */
export function timeline(messages: readonly Message[], startedAt: number): Placed[] {
  const ordered = inOrder(messages);
  const times = ordered.map(usable);
  let ceiling = Number.POSITIVE_INFINITY;
  for (let i = ordered.length - 1; i >= 0; i--) {
    const time = times[i];
    if (time == null) continue;
    if (ordered[i]?.instant.basis === 'watched') ceiling = time;
    else times[i] = Math.min(time, ceiling);
  }
  let floor = Number.NEGATIVE_INFINITY;
  for (const [i, time] of times.entries()) {
    if (time === null) continue;
    times[i] = Math.max(time, floor);
    floor = Math.max(time - slackMs(ordered[i]!), floor);
  }

  const latest: (number | null)[] = [];
  let following: number | null = null;
  for (let i = ordered.length - 1; i >= 0; i--) {
    const time = times[i] ?? null;
    if (time !== null)
      following = Math.min(time + slackMs(ordered[i]!), following ?? Number.POSITIVE_INFINITY);
    latest[i] = following;
  }
  let before: number | null = null;
  return ordered.map((message, i) => {
    const time = times[i] ?? null;
    const slack = slackMs(message);
    if (time !== null && slack > 0) {
      before = Math.max(time - slack, before ?? Number.NEGATIVE_INFINITY);
      return { message, earliest: before, latest: latest[i]!, known: false };
    }
    if (time !== null) {
      before = time;
      return { message, earliest: time, latest: time, known: true };
    }
    const after = latest[i] ?? null;
    // What was there before anything known was there before the watch began.
    const bound =
      before === null && Number.isFinite(startedAt) ? Math.min(after ?? startedAt, startedAt) : after;
    return { message, earliest: before, latest: bound, known: false };
  });
}
