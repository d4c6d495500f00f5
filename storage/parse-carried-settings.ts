import * as v from 'valibot';
import type { CarriedSettings } from './carried-settings';
import { draftNames } from './draft-names';
import { wholeRule } from './parse-taught-rule';

const short = v.pipe(v.string(), v.maxLength(5000));
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[\w.:[\]-]*$/));
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const listOf = <T extends v.GenericSchema>(one: T) => v.pipe(v.array(one), v.maxLength(10_000));
const latestMs = 8.64e15;

const preferences = v.object({
  ownName: short,
  salutation: v.nullable(v.picklist(['herr', 'frau'])),
  ...{ badge: v.boolean(), askRating: v.boolean(), rememberDay: v.boolean() },
  theme: v.picklist(['system', 'light', 'dark']),
  keepMonths: v.nullable(v.pipe(whole(1200), v.minValue(1))),
});
const decision = v.object({
  ...{ studyId: short, title: short, contact: short },
  decision: v.picklist(['agreed', 'declined']),
  at: whole(latestMs),
  ...{ packageId: short, withdrawal: short },
  interactions: whole(1e9),
});
/** A text as long as a transcript that is brought along; its form is the page's own, which parses it. */
const largestDraft = 8_388_608;
const draft = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check((said) => JSON.stringify(said).length <= largestDraft),
);
const carried = v.object({
  preferences,
  off: listOf(host),
  taught: listOf(wholeRule),
  studyKeys: listOf(v.object({ study: short, key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/)) })),
  decisions: listOf(decision),
  // Files of earlier versions do not have these.
  ownLines: v.optional(short, ''),
  drafts: v.optional(listOf(v.object({ name: v.picklist(draftNames), draft })), []),
  notRated: v.optional(listOf(v.pipe(v.string(), v.minLength(1), v.maxLength(5000))), []),
});

/** Settings as the first line of a file has them; null where they are not in this form. Unknown ones are left out. */
export function parseCarriedSettings(said: unknown): CarriedSettings | null {
  const parsed = v.safeParse(carried, said, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}
