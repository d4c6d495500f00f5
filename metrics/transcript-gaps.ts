import type { Party } from '../conversation/party';
import type { Wait, WaitKind } from '../conversation/wait';
import { byEnd, endedBy, endOf, lastOf, type WaitsWithin, waitsWithin } from './waits-within';

/** Something that happened at an instant; `at`: ms since 1970 UTC, null where it is not known. */
export interface Happening {
  at: number | null;
  party: Party;
}

/** The time that passed before something happened, and who waited in it. */
export interface Gap {
  seconds: number;
  /** Null where nobody was waited for. */
  waiting: 'customer' | 'company' | null;
  /** What the customer waited for, null where the customer did not wait. */
  kind: WaitKind | null;
  /** It still runs. */
  open: boolean;
}

/** What is drawn before something that happened: the gap since the last known instant, and the waits that ended with it. */
export interface Before {
  gap: Gap | null;
  ended: Wait[];
}

/** Waits shorter than this are told by their gap alone, seconds. */
const worthTellingS = 60;

/** Kinds that say where one stood, before those that say what for. */
const tellingFirst: readonly WaitKind[] = ['hold', 'transfer', 'queue', 'reply', 'first_response'];

/** The wait that covers most of a span and more than half of it; spans in ms since 1970 UTC. */
function waitIn(within: WaitsWithin, from: number, to: number): Wait | undefined {
  const covered = (wait: Wait) => Math.min(to, wait.endedAt ?? to) - Math.max(from, wait.startedAt);
  const rank = ({ kind }: Wait) => tellingFirst.indexOf(kind);
  const [most] = within(from, to)
    .filter((wait) => covered(wait) * 2 > to - from)
    .sort((a, b) => covered(b) - covered(a) || rank(a) - rank(b));
  return most;
}

function gapBetween(
  earlier: Happening,
  later: Happening,
  speaker: Party | null,
  within: WaitsWithin,
): Gap | null {
  if (earlier.at === null || later.at === null || later.at <= earlier.at) return null;
  const wait = waitIn(within, earlier.at, later.at);
  const answered = later.party === 'customer' && (speaker === 'agent' || speaker === 'bot');
  return {
    seconds: (later.at - earlier.at) / 1000,
    waiting: wait ? 'customer' : answered ? 'company' : null,
    kind: wait?.kind ?? null,
    open: false,
  };
}

/**
 * What stands before each of these, and one more for what stands after the last: the wait that was left, or that still runs.
 * `now`: ms since 1970 UTC. A wait that is no longer than its one gap is told by the gap unless something was announced.
 */
export function gapsOf(happenings: readonly Happening[], waits: readonly Wait[], now: number): Before[] {
  const within = waitsWithin(waits);
  const overAt = endedBy(waits.filter((wait) => wait.endedBy !== 'customer_left'));
  const told = new Set<Wait>();
  const summed: Wait[] = [];
  let speaker: Party | null = null;
  const before = happenings.map((one, i): Before => {
    const earlier = happenings[i - 1];
    const gap = earlier ? gapBetween(earlier, one, speaker, within) : null;
    if (one.party !== 'system') speaker = one.party;
    const over = one.at === null ? [] : overAt(one.at);
    for (const wait of over) told.add(wait);
    const ended = worthTelling(over, gap, summed);
    summed.push(...byEnd(ended));
    return { gap, ended };
  });
  const left = waits.filter((wait) => !told.has(wait));
  const running = left.find(({ open }) => open);
  const last = happenings.findLast(({ at }) => at !== null)?.at ?? null;
  const end = running ? now : Math.max(0, ...left.map(({ endedAt }) => endedAt ?? 0));
  const wait = running ?? left.find(({ endedAt }) => endedAt === end);
  const gap: Gap | null =
    wait && last !== null && end > last
      ? { seconds: (end - last) / 1000, waiting: 'customer', kind: wait.kind, open: running !== undefined }
      : null;
  const leftWaits = left.filter(({ open }) => !open);
  return [...before, { gap, ended: worthTelling(leftWaits, gap, summed) }];
}

/** Those for which something was announced, and the longest unless the gap, or the sum of a wait within it, tells it already. */
function worthTelling(waits: readonly Wait[], gap: Gap | null, summed: readonly Wait[]): Wait[] {
  const announced = waits.filter(({ announcedS }) => announcedS !== null);
  const [longest] = [...waits].sort((a, b) => b.waitS - a.waitS);
  const isTold =
    !longest ||
    longest.waitS < worthTellingS ||
    longest.waitS <= (gap?.seconds ?? 0) + 1 ||
    announced.some((one) => overlapS(one, longest) > 0.8 * longest.waitS) ||
    lastOf(summed, (one) => endOf(one) > longest.startedAt).some(
      (one) => overlapS(one, longest) > 0.8 * longest.waitS,
    );
  return isTold ? announced : [longest, ...announced];
}

/** Seconds that two waits have in common. */
function overlapS(a: Wait, b: Wait): number {
  const end = Math.min(a.endedAt ?? a.startedAt, b.endedAt ?? b.startedAt);
  return Math.max(0, end - Math.max(a.startedAt, b.startedAt)) / 1000;
}
