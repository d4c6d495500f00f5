/**
 * Every key in `storage.local`: true where copies of the whole journal carry it, else why not. (Drafts stand under a key of their own each.)
 */
export const localKeys: Readonly<Record<string, true | string>> = {
  preferences: true,
  // Of these only what is switched off: where to capture is allowed on each device anew.
  siteSettings: true,
  taughtRules: true,
  studyKeys: true,
  studyDecisions: true,
  ownLines: true,
  'draft/entry': true,
  'draft/transcript': true,
  notRated: true,
  backup:
    'says which files lie on this device, and needs a permission and a folder that only a click there can give',
  lastCopy: 'is about the files of this device',
  secondCopy: 'is about the second copy on this device',
  summary: 'is made from the journal',
  judgingProgress: 'is made from the journal',
  journalChanged: 'is a word from page to background, of no use afterwards',
};

/** True for a key in `storage.local` whose change is worth a new copy. */
export function isCarriedKey(key: string): boolean {
  return Object.hasOwn(localKeys, key) && localKeys[key] === true;
}
