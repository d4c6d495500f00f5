import { browser } from 'wxt/browser';

const studyKeysKey = 'studyKeys';
const keyBytes = 32;

/** The keys of all studies, base64, by name of the study. */
export async function readStudyKeys(): Promise<{ study: string; key: string }[]> {
  const saved = (await browser.storage.local.get(studyKeysKey))[studyKeysKey];
  return Object.entries((saved ?? {}) as Record<string, string>)
    .map(([study, key]) => ({ study, key }))
    .sort((a, b) => (a.study < b.study ? -1 : 1));
}

/** Keeps these keys in place of all that there are. */
export async function keepStudyKeys(keys: readonly { study: string; key: string }[]): Promise<void> {
  await browser.storage.local.set({
    [studyKeysKey]: Object.fromEntries(keys.map(({ study, key }) => [study, key])),
  });
}

/** The secret key of a study (or purpose) by its name; made at the first use, leaves the device in the person's own copies only. */
export async function studyKey(study: string): Promise<Uint8Array<ArrayBuffer>> {
  const keys = await readStudyKeys();
  const known = keys.find((one) => one.study === study)?.key;
  if (known) return Uint8Array.from(atob(known), (sign) => sign.charCodeAt(0));
  const key = crypto.getRandomValues(new Uint8Array(keyBytes));
  await keepStudyKeys([...keys, { study, key: btoa(String.fromCharCode(...key)) }]);
  return key;
}
