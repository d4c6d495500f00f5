import type { CurrentChat, RankedChat, Summary } from '../../conversation/summary';

const minuteMs = 60_000;

/** Summaries about the afternoon of 5 November 2026 (local time), as the background would have written them. */
export const now = new Date(2026, 10, 5, 16, 20).getTime();

/** ms since 1970 UTC, `minutes` before {@link now}. */
export function minutesAgo(minutes: number): number {
  return now - minutes * minuteMs;
}

/** An open chat with Nordlicht Telekom: in the queue for 8 min 31 s, position 2, 5 min announced. */
export function currentChat(change: Partial<CurrentChat> = {}): CurrentChat {
  return {
    id: 'current',
    tab: 7,
    organisation: 'nordlicht-telekom.example',
    organisationName: 'Nordlicht Telekom',
    channel: 'chat',
    startedAt: minutesAgo(9),
    lastSeenAt: minutesAgo(1),
    standing: {
      waiting: { kind: 'queue', since: minutesAgo(8) - 31_000, atLeast: false },
      queuePosition: 2,
      announcedS: 300,
      human: '',
    },
    queueS: null,
    confidence: 'high',
    ...change,
  };
}

/** A chat that is remembered for its greeting. */
export function rankedChat(change: Partial<RankedChat> = {}): RankedChat {
  return {
    id: 'martin',
    organisation: 'nordlicht-telekom.example',
    organisationName: 'Nordlicht Telekom',
    channel: 'chat',
    startedAt: minutesAgo(2 * 24 * 60),
    score: 81,
    basis: 'estimated',
    reason: null,
    line: {
      message: 'm1',
      text: 'Moin moin, hier ist der Martin aus Husum. Das kriegen wir hin!',
      author: 'Martin',
    },
    longestWaitS: 21 * 60,
    ...change,
  };
}

/** A summary; without a change that of a journal in which nothing happened yet. */
export function summary(change: Partial<Summary> = {}): Summary {
  return {
    version: 1,
    writtenAt: now,
    current: [],
    best: [],
    worst: [],
    day: '2026-11-05',
    toRate: null,
    aYearAgo: null,
    today: { contacts: 0, waits: 0, waitedS: 0 },
    interactions: 0,
    ...change,
  };
}

/** A journal some months old, with a chat in the queue. */
export function fullSummary(): Summary {
  const day = 24 * 60;
  return summary({
    current: [currentChat()],
    best: [
      rankedChat(),
      rankedChat({
        id: 'baker',
        organisation: 'backhaus-petersen.example',
        organisationName: 'Backhaus Petersen',
        startedAt: minutesAgo(26 * day),
        score: 78,
        line: {
          message: 'm4',
          text: 'Wie immer zwei Franzbrötchen, ich lege sie zur Seite.',
          author: 'Inken',
        },
        longestWaitS: 95,
      }),
      rankedChat({
        id: 'rail',
        organisation: 'kuestenbahn.example',
        organisationName: 'Küstenbahn',
        startedAt: minutesAgo(80 * day),
        score: 74,
        basis: 'rated',
        line: { message: 'm9', text: 'I walked over to the platform and found your scarf.', author: 'Amira' },
        longestWaitS: 4 * 60,
      }),
    ],
    worst: [
      rankedChat({
        id: 'parcel',
        organisation: 'paketfix.example',
        organisationName: 'Paketfix',
        startedAt: minutesAgo(27 * day),
        score: 18,
        reason: { id: 'handoff_asks', points: -20, value: 4 },
        line: null,
        longestWaitS: 65 * 60,
      }),
      rankedChat({
        id: 'gym',
        organisation: 'fitwerk.example',
        organisationName: 'Fitwerk',
        startedAt: minutesAgo(330 * day),
        score: 24,
        reason: { id: 'abandoned', points: -30, value: null },
        line: null,
        longestWaitS: 34 * 60,
      }),
    ],
    today: { contacts: 2, waits: 3, waitedS: 34 * 60 },
    interactions: 41,
  });
}
