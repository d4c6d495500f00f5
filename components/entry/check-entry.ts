import { type Channel, channels, noVerdict, type Verdict } from '../../conversation/interaction';
import type { Told } from '../../conversation/told';
import type { EntryDraft } from './entry-draft';
import { type NameProblem, nameProblem } from './name-problem';

/** What is wrong with a field; the sentences stand in the locales under `entry.problem`. */
export type EntryProblem =
  | NameProblem
  | 'noTime'
  | 'future'
  | 'tooOld'
  | 'endFirst'
  | 'negative'
  | 'noNumber'
  | 'waitTooLong'
  | 'tooMuch'
  | 'textTooLong'
  | 'tooManyTags';

/** The fields that are wrong, each with the first thing that is. */
export type EntryProblems = Partial<Record<keyof EntryDraft, EntryProblem>>;

/** An entry in which everything is right. Times in ms since 1970 UTC, spans in seconds; `endedAt` null if not told. */
export interface CheckedEntry {
  organisation: string;
  channel: Channel;
  startedAt: number;
  endedAt: number | null;
  waitS: number | null;
  answered: boolean;
  said: string;
  /** What the organisation said it would do, '' for nothing, and until when. */
  promised: string;
  promisedUntil: number | null;
  verdict: Verdict;
  told: Told;
}

/** Most characters of a longer text. */
export const longestText = 20_000;

/** Channels on which an answer takes hours or days: a time is told, not minutes. */
export const slowChannels: readonly string[] = ['email', 'letter', 'ticket', 'web_form', 'social'];

/** Most tags of a contact. */
export const mostTags = 20;
const yearS = 366 * 86_400;
const oldest = Date.UTC(1990, 0, 1);
const texts = ['about', 'said', 'promised', 'ledTo', 'happened', 'why'] as const;

function timeProblem(at: number, now: number): EntryProblem | null {
  if (Number.isNaN(at)) return 'noTime';
  // The form knows minutes only: the running one is no future.
  if (at > now + 60_000) return 'future';
  return at < oldest ? 'tooOld' : null;
}

/** What is wrong with a span in minutes as it is typed; null if nothing is, or if nothing is typed. */
export function minutesProblem(minutes: string): EntryProblem | null {
  if (minutes.trim() === '') return null;
  const value = Number(minutes.replace(',', '.'));
  if (!Number.isFinite(value)) return 'noNumber';
  if (value < 0) return 'negative';
  return value * 60 > yearS ? 'tooMuch' : null;
}

/** Minutes as they are typed ("2,5"), in seconds; null where nothing is typed. */
export function seconds(minutes: string): number | null {
  return minutes.trim() === '' ? null : Math.round(Number(minutes.replace(',', '.')) * 60);
}

function isSlow(draft: EntryDraft): boolean {
  return slowChannels.includes(draft.channel);
}

/** Seconds until the answer, null where not told. */
function waitOf(draft: EntryDraft, startedAt: number): number | null {
  if (!isSlow(draft)) return seconds(draft.waitMinutes);
  return draft.answeredAt === '' ? null : (new Date(draft.answeredAt).getTime() - startedAt) / 1000;
}

/** The last moment of a local day, null where none is given, NaN where it is none. */
function endOfDay(day: string): number | null {
  return day === '' ? null : new Date(`${day}T23:59:59.999`).getTime();
}

/** The words of a tag list, each once: "late, kind" or "#late #kind". */
export function tagsOf(text: string): string[] {
  const words = text.split(/[,;\n]|\s(?=#)/).map((word) => word.trim().replace(/^#+/, '').trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Tags with more of them, each once; the same ones where they hold them all already, null where there is no room for them. */
export function withMoreTags(tags: string[], more: readonly string[]): string[] | null {
  const added = more.filter((tag) => !tags.includes(tag));
  if (added.length === 0) return tags;
  return tags.length + added.length > mostTags ? null : [...tags, ...added];
}

function problemsOf(draft: EntryDraft, now: number): EntryProblems {
  const startedAt = new Date(draft.started).getTime();
  const endedAt = draft.ended === '' ? null : new Date(draft.ended).getTime();
  const waitS = waitOf(draft, startedAt);
  const answeredAt = isSlow(draft) && draft.answeredAt !== '' ? new Date(draft.answeredAt).getTime() : null;
  const tags = tagsOf(draft.tags);
  const found: [keyof EntryDraft, EntryProblem | null][] = [
    ['organisation', nameProblem(draft.organisation, true)],
    ['started', timeProblem(startedAt, now)],
    ['ended', endedAt === null ? null : timeProblem(endedAt, now)],
    ['waitMinutes', isSlow(draft) ? null : minutesProblem(draft.waitMinutes)],
    ['answeredAt', answeredAt === null ? null : timeProblem(answeredAt, now)],
    ['expectedMinutes', minutesProblem(draft.expectedMinutes)],
    ['person', nameProblem(draft.person, false)],
    ['position', nameProblem(draft.position, false)],
    ['reference', nameProblem(draft.reference, false)],
    ['tags', tags.length > mostTags ? 'tooManyTags' : tags.some((tag) => tag.length > 60) ? 'long' : null],
    ...texts.map(
      (name) =>
        [name, draft[name].length > longestText ? 'textTooLong' : null] as [typeof name, EntryProblem | null],
    ),
  ];
  const problems: EntryProblems = Object.fromEntries(found.filter(([, problem]) => problem !== null));
  if (endedAt !== null && !problems.started && !problems.ended) {
    if (endedAt < startedAt) problems.ended = 'endFirst';
    else if (!isSlow(draft) && waitS !== null && startedAt + waitS * 1000 > endedAt + 59_999)
      problems.waitMinutes ??= 'waitTooLong';
  }
  const until = endOfDay(draft.promisedUntil);
  if (until !== null && Number.isNaN(until)) problems.promisedUntil = 'noTime';
  else if (until !== null && until < startedAt) problems.promisedUntil = 'endFirst';
  if (answeredAt !== null && answeredAt < startedAt) problems.answeredAt ??= 'endFirst';
  if (!problems.started && !isSlow(draft) && waitS !== null && startedAt + waitS * 1000 > now + 60_000)
    problems.waitMinutes ??= 'future';
  return problems;
}

const scale = (text: string) => (text === '' ? null : Number(text));
const choice = <T>(text: string) => (text === '' ? null : (text as T));

/** The entry when everything in it is right, else what is wrong, field by field. `now`: ms since 1970 UTC. */
export function checkEntry(draft: EntryDraft, now: number): CheckedEntry | EntryProblems {
  const problems = problemsOf(draft, now);
  if (Object.keys(problems).length > 0) return problems;
  const trimmed = (name: keyof EntryDraft) => draft[name].trim();
  return {
    organisation: trimmed('organisation'),
    channel: channels.find((known) => known === draft.channel) ?? 'other',
    startedAt: new Date(draft.started).getTime(),
    endedAt: draft.ended === '' ? null : new Date(draft.ended).getTime(),
    waitS: waitOf(draft, new Date(draft.started).getTime()),
    answered: draft.answered !== 'no',
    said: trimmed('said'),
    promised: trimmed('promised'),
    promisedUntil: endOfDay(draft.promisedUntil),
    verdict: {
      ...noVerdict,
      rating: scale(draft.rating),
      expectation: choice(draft.expectation),
      expectedWaitS: seconds(draft.expectedMinutes),
      resolved: choice(draft.resolved),
      effortEase: scale(draft.effortEase),
      autonomy: choice(draft.autonomy),
      notes: trimmed('about'),
      tags: tagsOf(draft.tags),
    },
    told: {
      person: trimmed('person'),
      position: trimmed('position'),
      reference: trimmed('reference'),
      moodBefore: scale(draft.moodBefore),
      moodAfter: scale(draft.moodAfter),
      ledTo: trimmed('ledTo'),
      happened: trimmed('happened'),
      why: trimmed('why'),
    },
  };
}

/** Whether checking found everything right. */
export function isChecked(result: CheckedEntry | EntryProblems): result is CheckedEntry {
  return 'verdict' in result;
}
