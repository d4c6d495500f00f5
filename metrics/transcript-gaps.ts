import type { Party } from '../conversation/party';
import type { Wait, WaitKind } from '../conversation/wait';

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

/** The wait that covers most of a span and more than half of it; spans in ms since 1970 UTC. */
function waitIn(waits: readonly Wait[], from: number, to: number): Wait | undefined {
  const covered = (wait: Wait) => Math.min(to, wait.endedAt ?? to) - Math.max(from, wait.startedAt);
  const [most] = waits
    .filter((wait) => covered(wait) * 2 > to - from)
    .sort((a, b) => covered(b) - covered(a));
  return most;
}

function gapBetween(
  earlier: Happening,
  later: Happening,
  speaker: Party | null,
  waits: readonly Wait[],
): Gap | null {
  if (earlier.at === null || later.at === null || later.at <= earlier.at) return null;
  const wait = waitIn(waits, earlier.at, later.at);
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
  const told = new Set<Wait>();
  let speaker: Party | null = null;
  const before = happenings.map((one, i): Before => {
    const earlier = happenings[i - 1];
    const gap = earlier ? gapBetween(earlier, one, speaker, waits) : null;
    if (one.party !== 'system') speaker = one.party;
    const { at } = one;
    const over = waits.filter(
      (wait) =>
        !told.has(wait) &&
        at !== null &&
        wait.endedAt !== null &&
        wait.endedAt <= at &&
        wait.endedBy !== 'customer_left',
    );
    for (const wait of over) told.add(wait);
    return { gap, ended: worthTelling(over, gap) };
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
  return [
    ...before,
    {
      gap,
      ended: worthTelling(
        left.filter(({ open }) => !open),
        gap,
      ),
    },
  ];
}

/** The longest, and those for which something was announced; not the one that the gap tells already. */
function worthTelling(waits: readonly Wait[], gap: Gap | null): Wait[] {
  const longest = waits.reduce((most, wait) => Math.max(most, wait.waitS), 0);
  return waits.filter(
    ({ waitS, announcedS }) =>
      announcedS !== null || (waitS === longest && waitS >= worthTellingS && waitS > (gap?.seconds ?? 0) + 1),
  );
}
