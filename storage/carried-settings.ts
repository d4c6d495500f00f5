import type { TaughtRule } from '../conversation/taught-rule';
import { type DraftName, draftNames, largestDraft } from './draft-names';
import { readDraft, saveDraft } from './drafts';
import { keepNotRated, readNotRated } from './not-rated';
import { keepOwnLines, readOwnLines } from './own-lines';
import { changePreferences, type Preferences, readPreferences } from './preferences';
import { changeSiteSettings, readSiteSettings } from './site-settings';
import { keepDecisions, readDecisions, type StudyDecision } from './study-decisions';
import { keepStudyKeys, readStudyKeys } from './study-key';
import { keepTaughtRules, readTaughtRules } from './taught-rules';

/**
 * What a person set and made and would miss on another device, beside the contacts. What is kept and does not stand here is named with its
 * reason in docs/decisions/0012-backups-and-a-second-copy.md.
 */
export interface CarriedSettings {
  preferences: Preferences;
  /** Organisations that are switched off. */
  off: string[];
  taught: TaughtRule[];
  /** Base64 of the key of each study: with it the same person has the same pseudonyms. */
  studyKeys: { study: string; key: string }[];
  decisions: StudyDecision[];
  /** Words and patterns to cover, as typed. */
  ownLines: string;
  /** What was typed and not saved; of the form that the page gave it. */
  drafts: { name: DraftName; draft: object }[];
  /** Ids of interactions that the person does not want to be asked about, the latest last. */
  notRated: string[];
}

/** Those of a file or of the second copy. */
export type ToldSettings = Omit<CarriedSettings, 'preferences'> & {
  /** Null where they are not in a form that is known. */
  preferences: Preferences | null;
};

/** All of them, as they are here. */
export async function readCarriedSettings(): Promise<CarriedSettings> {
  const [preferences, { off }, taught, studyKeys, decisions, ownLines, drafts, notRated] = await Promise.all([
    readPreferences(),
    readSiteSettings(),
    readTaughtRules(),
    readStudyKeys(),
    readDecisions(),
    readOwnLines(),
    readDrafts(),
    readNotRated(),
  ]);
  return { preferences, off, taught, studyKeys, decisions, ownLines, drafts, notRated };
}

async function readDrafts(): Promise<CarriedSettings['drafts']> {
  const kept = await Promise.all(draftNames.map(async (name) => ({ name, draft: await readDraft(name) })));
  return kept.flatMap(({ name, draft }) =>
    // One that nothing would take in again stays here alone, and hinders nothing else.
    typeof draft === 'object' && draft !== null && JSON.stringify(draft).length <= largestDraft
      ? [{ name, draft }]
      : [],
  );
}

/**
 * What would stand here with those of a file: its preferences; of places that were shown the later; of keys and drafts our own; of all else
 * both.
 */
export function mergedSettings(own: CarriedSettings, theirs: ToldSettings): CarriedSettings {
  const taught = new Map(own.taught.map((rule) => [rule.organisation, rule]));
  for (const rule of theirs.taught)
    if (rule.taughtAt > (taught.get(rule.organisation)?.taughtAt ?? -1)) taught.set(rule.organisation, rule);
  const keys = new Map([...theirs.studyKeys, ...own.studyKeys].map((one) => [one.study, one]));
  const decisions = new Map(
    [...theirs.decisions, ...own.decisions].map((one) => [`${one.at} ${one.studyId}`, one]),
  );
  const drafts = new Map([...theirs.drafts, ...own.drafts].map((one) => [one.name, one]));
  return {
    preferences: theirs.preferences ?? own.preferences,
    off: [...new Set([...own.off, ...theirs.off])],
    taught: [...taught.values()].sort((a, b) => (a.organisation < b.organisation ? -1 : 1)),
    studyKeys: [...keys.values()].sort((a, b) => (a.study < b.study ? -1 : 1)),
    decisions: [...decisions.values()].sort((a, b) => b.at - a.at),
    ownLines: mergedLines(own.ownLines, theirs.ownLines),
    drafts: draftNames.flatMap((name) => drafts.get(name) ?? []),
    // Our own last: of too many the first are forgotten.
    notRated: [...theirs.notRated.filter((id) => !own.notRated.includes(id)), ...own.notRated],
  };
}

/** The lines of both; what stands in ours already is not said twice. */
function mergedLines(own: string, theirs: string): string {
  const known = new Set(own.split('\n').map((line) => line.trim()));
  const added = theirs.split('\n').filter((line) => line.trim() !== '' && !known.has(line.trim()));
  return added.length === 0 ? own : [...(own.trim() === '' ? [] : [own.trimEnd()]), ...added].join('\n');
}

/** Takes those of a file over, see {@link mergedSettings}. Doing it again changes nothing. */
export async function takeCarriedSettings(theirs: ToldSettings): Promise<void> {
  const merged = mergedSettings(await readCarriedSettings(), theirs);
  await changePreferences(merged.preferences);
  await changeSiteSettings({ off: merged.off });
  await keepTaughtRules(merged.taught);
  await keepStudyKeys(merged.studyKeys);
  await keepDecisions(merged.decisions);
  await keepOwnLines(merged.ownLines);
  for (const { name, draft } of merged.drafts) await saveDraft(name, draft);
  await keepNotRated(merged.notRated);
}
