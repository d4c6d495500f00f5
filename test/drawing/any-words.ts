import fc from 'fast-check';
import type { Correction } from '../../conversation/correction';
import type { Transcript } from '../../conversation/interaction';
import type { MomentKind } from '../../conversation/judgement';
import { milestoneKinds } from '../../conversation/milestone';
import type { Overruling } from '../../conversation/overruling';
import { parties } from '../../conversation/party';

/** Texts of every kind: any UTF-16 units (lone surrogates too), spreadsheet formulas, markup, words that are codes elsewhere. */
export const anyText = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.constantFrom(
    '=1+1',
    '@a',
    'not_asked',
    'null',
    '__proto__',
    '<img onerror=1>',
    'a\r\n\u2028"b",;c',
    '\u0000',
    '\ufeff',
  ),
);

/** Times between 1970 and 2100, ms since 1970 UTC. */
export const ms = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });

const overruling = fc.oneof(
  fc.record({ what: fc.constant('party' as const), party: fc.constantFrom(...parties) }),
  fc.record({ what: fc.constant('canned' as const), canned: fc.boolean() }),
  fc.record({
    what: fc.constant('moment' as const),
    kind: fc.constantFrom<MomentKind[]>('human_moment', 'pressure'),
    right: fc.boolean(),
    note: anyText,
  }),
);
const ofWhole = fc.oneof(
  fc.record({ what: fc.constant('sides' as const), message: fc.constant('') }),
  fc.record({
    what: fc.constant('author' as const),
    message: fc.constant(''),
    author: anyText,
    party: fc.constantFrom(...parties),
  }),
);
const correction = fc.oneof(
  fc.record({ what: fc.constantFrom('author' as const, 'text' as const), was: anyText }),
  fc.record({ what: fc.constant('organisationName' as const), message: fc.constant(''), was: anyText }),
  fc.record({ what: fc.constant('startedAt' as const), message: fc.constant(''), was: ms }),
  fc.record({ what: fc.constant('utcOffsetMin' as const), message: fc.constant(''), was: fc.integer() }),
  fc.record({
    what: fc.constant('instant' as const),
    was: fc.record({ at: ms, basis: fc.constant('stated' as const), precisionS: fc.constant(60) }),
  }),
  fc.record({
    what: fc.constant('caseNumbers' as const),
    message: fc.constant(''),
    was: fc.array(anyText, { maxLength: 2 }),
  }),
  fc.record({
    what: fc.constant('endedAt' as const),
    message: fc.constant(''),
    was: fc.option(ms, { nil: null }),
  }),
);

const mood = fc.option(fc.integer({ min: 1, max: 5 }));

/** What a person may have said against judgements and facts, before it is known of which message. */
export const anyWords = fc.record({
  overrulings: fc.array(fc.oneof(overruling, ofWhole), { maxLength: 3 }),
  corrections: fc.array(correction, { maxLength: 2 }),
  milestones: fc.array(
    fc.record(
      {
        ...{ kind: fc.constantFrom(...milestoneKinds), at: ms, text: anyText },
        recorded: fc.record({ at: ms, text: anyText }),
      },
      { requiredKeys: ['kind', 'at', 'text'] },
    ),
    { maxLength: 2 },
  ),
  told: fc.option(
    fc.record({
      ...{ person: anyText, position: anyText, reference: anyText },
      ...{ moodBefore: mood, moodAfter: mood, ledTo: anyText, happened: anyText, why: anyText },
    }),
  ),
});

type Words = typeof anyWords extends fc.Arbitrary<infer T> ? T : never;

/** The words as a transcript keeps them, about the message with this id; nothing where there is none. */
export function withWords(
  { overrulings, corrections, milestones, told }: Words,
  message: string | undefined,
): Pick<Transcript, 'overrulings' | 'corrections' | 'milestones' | 'told'> {
  const noted = { ...(milestones.length > 0 ? { milestones } : {}), ...(told ? { told } : {}) };
  if (message === undefined) return noted;
  const said: Overruling[] = overrulings.map(({ what, ...one }) => ({ what, message, ...one }) as Overruling);
  const corrected = corrections.map(
    ({ what, was, ...one }): Correction => ({ what, message, ...one, was, now: was ?? 7, at: 7 }),
  );
  return {
    ...noted,
    ...(said.length > 0 ? { overrulings: said } : {}),
    ...(corrected.length > 0 ? { corrections: corrected } : {}),
  };
}
