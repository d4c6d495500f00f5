import fc from 'fast-check';
import { channels, type Kept, type Verdict } from '../../conversation/interaction';
import type { CannedReason, Figures, Moment } from '../../conversation/judgement';
import type { Message } from '../../conversation/message';
import { parties } from '../../conversation/party';
import { systemKinds } from '../../conversation/system-kind';
import { waitKinds } from '../../conversation/wait';
import { anyText, anyWords, ms, withWords } from './any-words';

const filled = anyText.filter((text) => text !== '');
const seconds = fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const count = fc.nat({ max: 1000 });

const instant = fc.oneof(
  fc.record({
    at: ms,
    basis: fc.constantFrom('watched' as const, 'stated' as const),
    precisionS: fc.constantFrom(0.001, 60),
  }),
  fc.constant({ at: null, basis: 'unknown' as const, precisionS: null }),
);
const message: fc.Arbitrary<Omit<Message, 'id'>> = fc.record(
  {
    rows: fc.constant([]),
    party: fc.constantFrom(...parties),
    author: anyText,
    text: anyText,
    instant,
    former: fc.array(fc.record({ text: anyText, until: ms }), { maxLength: 2 }),
    withdrawnAt: maybe(ms),
    typedFrom: ms,
    lang: fc.constantFrom('de', 'en-GB', 'zh-Hant', 'gsw'),
  },
  { requiredKeys: ['rows', 'party', 'author', 'text', 'instant', 'former', 'withdrawnAt'] },
);
const reason: fc.Arbitrary<CannedReason> = fc.oneof(
  fc.record({ kind: fc.constantFrom('wording' as const, 'pace' as const), detail: anyText }),
  fc.record({
    kind: fc.constant('repeat' as const),
    detail: anyText,
    with: fc.array(filled, { maxLength: 2 }),
  }),
);
const judgedMessage = fc.record({
  party: fc.constantFrom(...parties),
  partyUnclear: fc.boolean(),
  systemKind: maybe(fc.constantFrom(...systemKinds)),
  cannedScore: maybe(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)),
  cannedReasons: fc.array(reason, { maxLength: 2 }),
});
const wait = fc.record({
  kind: fc.constantFrom(...waitKinds),
  startedAt: ms,
  endedAt: maybe(ms),
  waitS: seconds,
  open: fc.boolean(),
  atLeast: fc.boolean(),
  announcedS: maybe(seconds),
  endedBy: fc.constantFrom('agent' as const, 'bot' as const, 'customer_left' as const, 'none' as const),
});
const figures: fc.Arbitrary<Figures> = fc.record({
  messagesCustomer: count,
  messagesAgent: count,
  messagesBot: count,
  messagesSystem: count,
  queueS: maybe(seconds),
  frtAnyS: maybe(seconds),
  frtAutoS: maybe(seconds),
  frtHumanS: maybe(seconds),
  replyGapMedianS: maybe(seconds),
  replyGapP90S: maybe(seconds),
  replyGapsN: count,
  longestWaitS: maybe(seconds),
  customerWaitingS: maybe(seconds),
  companyWaitingS: maybe(seconds),
  announcedWaitS: maybe(seconds),
  abandoned: fc.boolean(),
  abandonedStage: maybe(
    fc.constantFrom('menu' as const, 'queue' as const, 'hold' as const, 'conversation' as const),
  ),
  answeredBy: fc.constantFrom(
    'human' as const,
    'bot' as const,
    'both' as const,
    'nobody' as const,
    'unclear' as const,
  ),
  handoffAsks: count,
  transfers: count,
  cannedShare: maybe(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)),
  momentsGood: count,
  momentsBad: count,
  caseNumbers: fc.array(anyText, { maxLength: 3 }),
});
const verdict: fc.Arbitrary<Verdict> = fc.record({
  rating: maybe(fc.integer({ min: 1, max: 5 })),
  expectation: maybe(fc.constantFrom('missed' as const, 'met' as const, 'exceeded' as const)),
  expectedWaitS: maybe(seconds),
  resolved: maybe(fc.constantFrom('yes' as const, 'partly' as const, 'workaround' as const, 'no' as const)),
  effortEase: maybe(fc.integer({ min: 1, max: 7 })),
  wouldRecommend: maybe(fc.integer({ min: 0, max: 10 })),
  autonomy: maybe(fc.constantFrom('had_choice' as const, 'steered' as const, 'no_choice' as const)),
  notes: anyText,
  tags: fc.array(anyText, { maxLength: 3 }),
});

/** Any interaction a journal may hold, likely or not; its id is made from `id`. */
export const anyKept: fc.Arbitrary<Kept> = fc
  .record({
    id: fc.uuid(),
    bare: fc.boolean(),
    messages: fc.array(fc.tuple(message, judgedMessage, fc.boolean()), { maxLength: 5 }),
    waits: fc.array(wait, { maxLength: 3 }),
    moments: fc.array(
      fc.record({
        on: fc.nat({ max: 6 }),
        kind: fc.constantFrom<Moment['kind'][]>('human_moment', 'pressure', 'appeased'),
        valence: fc.constantFrom<Moment['valence'][]>('good', 'bad'),
        source: fc.constantFrom<Moment['source'][]>('found', 'person'),
        quote: anyText,
        note: anyText,
      }),
      { maxLength: 2 },
    ),
    words: anyWords,
    promises: fc.array(
      fc.record({
        id: fc.uuid(),
        message: fc.constantFrom('', 'm1'),
        text: anyText,
        dueAt: maybe(ms),
        status: fc.constantFrom('open' as const, 'kept' as const, 'broken' as const),
        decidedAt: maybe(ms),
      }),
      { maxLength: 2 },
    ),
    texts: fc.record({
      caseId: anyText,
      follows: anyText,
      organisationName: anyText,
      industry: anyText,
      vendor: anyText,
    }),
    organisation: anyText,
    zone: anyText,
    readerVersion: fc.constantFrom('', '1'),
    choices: fc.record({
      channel: fc.constantFrom(...channels),
      origin: fc.constantFrom('captured' as const, 'manual' as const, 'imported' as const),
      confidence: fc.constantFrom('high' as const, 'low' as const),
      state: fc.constantFrom('open' as const, 'closed' as const),
      closedBy: maybe(fc.constantFrom('chat_end' as const, 'idle' as const, 'user' as const)),
      partial: fc.boolean(),
      utcOffsetMin: fc.integer({ min: -720, max: 840 }),
      leftOut: count,
    }),
    times: fc.record({ startedAt: ms, lastSeenAt: ms, lastSaidAt: ms, endedAt: maybe(ms) }),
    figures,
    verdict,
    version: anyText,
    score: fc.record({
      value: maybe(fc.integer({ min: 0, max: 100 })),
      basis: fc.constantFrom('rated' as const, 'estimated' as const, 'none' as const),
      reasons: fc.array(fc.record({ id: anyText, points: fc.integer(), value: maybe(seconds) }), {
        maxLength: 2,
      }),
    }),
    line: maybe(fc.record({ message: fc.constant('m1'), text: anyText, author: anyText })),
    human: anyText,
  })
  .map((drawn) => {
    const messages = drawn.messages.map(([said], i) => ({ id: `m${i + 1}`, ...said }));
    return {
      interaction: {
        id: drawn.id,
        ...drawn.texts,
        organisation: drawn.organisation,
        zone: drawn.zone,
        readerVersion: drawn.readerVersion,
        ...drawn.choices,
        ...drawn.times,
        sources: [],
        sourceKeys: [],
        verdict: drawn.verdict,
        judged: {
          version: drawn.version,
          figures: drawn.figures,
          score: drawn.score,
          line: messages.length > 0 ? drawn.line : null,
          standing: { waiting: null, queuePosition: null, announcedS: null, human: drawn.human },
        },
      },
      transcript: {
        id: drawn.id,
        messages,
        judgedMessages: drawn.messages.flatMap(([, judged, isJudged], i) =>
          isJudged ? [{ message: `m${i + 1}`, ...judged }] : [],
        ),
        waits: drawn.waits,
        moments: drawn.moments.map(({ on, ...moment }) => ({ message: messages[on]?.id ?? '', ...moment })),
        ...(drawn.promises.length > 0 ? { promises: drawn.promises } : {}),
        ...withWords(drawn.words, messages[0]?.id),
      },
    };
  });
