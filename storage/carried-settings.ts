import type { TaughtRule } from '../conversation/taught-rule';
import { changePreferences, type Preferences, readPreferences } from './preferences';
import { changeSiteSettings, readSiteSettings } from './site-settings';
import { keepDecisions, readDecisions, type StudyDecision } from './study-decisions';
import { keepStudyKeys, readStudyKeys } from './study-key';
import { keepTaughtRules, readTaughtRules } from './taught-rules';

/**
 * What a person set and would miss on another device, beside the contacts. Permissions, the folder of backups and its passphrase are the browser's
 * and cannot be carried.
 */
export interface CarriedSettings {
  preferences: Preferences;
  /** Organisations that are switched off. */
  off: string[];
  taught: TaughtRule[];
  /** Base64 of the key of each study: with it the same person has the same pseudonyms. */
  studyKeys: { study: string; key: string }[];
  decisions: StudyDecision[];
}

/** All of them, as they are here. */
export async function readCarriedSettings(): Promise<CarriedSettings> {
  const [preferences, { off }, taught, studyKeys, decisions] = await Promise.all([
    readPreferences(),
    readSiteSettings(),
    readTaughtRules(),
    readStudyKeys(),
    readDecisions(),
  ]);
  return { preferences, off, taught, studyKeys, decisions };
}

/** What would stand here with those of a file: its preferences; of places that were shown the later; of keys our own; of all else both. */
export function mergedSettings(own: CarriedSettings, theirs: CarriedSettings): CarriedSettings {
  const taught = new Map(own.taught.map((rule) => [rule.organisation, rule]));
  for (const rule of theirs.taught)
    if (rule.taughtAt > (taught.get(rule.organisation)?.taughtAt ?? -1)) taught.set(rule.organisation, rule);
  const keys = new Map([...theirs.studyKeys, ...own.studyKeys].map((one) => [one.study, one]));
  const decisions = new Map(
    [...theirs.decisions, ...own.decisions].map((one) => [`${one.at} ${one.studyId}`, one]),
  );
  return {
    preferences: theirs.preferences,
    off: [...new Set([...own.off, ...theirs.off])],
    taught: [...taught.values()].sort((a, b) => (a.organisation < b.organisation ? -1 : 1)),
    studyKeys: [...keys.values()].sort((a, b) => (a.study < b.study ? -1 : 1)),
    decisions: [...decisions.values()].sort((a, b) => b.at - a.at),
  };
}

/** Takes those of a file over, see {@link mergedSettings}. Doing it again changes nothing. */
export async function takeCarriedSettings(theirs: CarriedSettings): Promise<void> {
  const { preferences, off, taught, studyKeys, decisions } = mergedSettings(
    await readCarriedSettings(),
    theirs,
  );
  await changePreferences(preferences);
  await changeSiteSettings({ off });
  await keepTaughtRules(taught);
  await keepStudyKeys(studyKeys);
  await keepDecisions(decisions);
}
