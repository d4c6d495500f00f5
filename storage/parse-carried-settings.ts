import * as v from 'valibot';
import type { ToldSettings } from './carried-settings';
import { draftNames, largestDraft } from './draft-names';
import { longestOwnLines } from './longest-own-lines';
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
/** The form of a draft is the page's own, which parses it. */
const draft = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check((said) => JSON.stringify(said).length <= largestDraft),
);
const carried = {
  preferences,
  off: listOf(host),
  taught: listOf(wholeRule),
  studyKeys: listOf(v.object({ study: short, key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/)) })),
  decisions: listOf(decision),
  // Files of earlier versions do not have these.
  ownLines: v.optional(v.pipe(v.string(), v.maxLength(longestOwnLines)), ''),
  drafts: v.optional(listOf(v.object({ name: v.picklist(draftNames), draft })), []),
  notRated: v.optional(listOf(v.pipe(v.string(), v.minLength(1), v.maxLength(5000))), []),
};

/** What could be read of settings, and the names of what could not; `settings` null where nothing could. */
export interface ParsedSettings {
  settings: ToldSettings | null;
  leftOut: string[];
}

/** Settings as the first line of a file has them, each for itself: one that is not in this form takes no other with it. */
export function parseCarriedSettings(said: unknown): ParsedSettings {
  const leftOut: string[] = [];
  const told = typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  const take = <T extends v.GenericSchema, E>(name: keyof typeof carried, form: T, empty: E) => {
    const parsed = v.safeParse(form, told[name], { abortEarly: true });
    if (parsed.success) return parsed.output;
    leftOut.push(`settings.${name}`);
    return empty;
  };
  const settings = {
    preferences: take('preferences', carried.preferences, null),
    off: take('off', carried.off, []),
    taught: take('taught', carried.taught, []),
    studyKeys: take('studyKeys', carried.studyKeys, []),
    decisions: take('decisions', carried.decisions, []),
    ownLines: take('ownLines', carried.ownLines, ''),
    drafts: take('drafts', carried.drafts, []),
    notRated: take('notRated', carried.notRated, []),
  };
  const isNone = !Object.keys(carried).some((name) => name in told && !leftOut.includes(`settings.${name}`));
  return isNone ? { settings: null, leftOut: ['settings'] } : { settings, leftOut };
}
