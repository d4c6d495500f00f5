import { browser } from 'wxt/browser';

const studyKeysKey = 'studyKeys';
const keyBytes = 32;

/** The secret key of a study (or purpose) by its name; made at the first use, never leaves the device. */
export async function studyKey(study: string): Promise<Uint8Array<ArrayBuffer>> {
  const saved = (await browser.storage.local.get(studyKeysKey))[studyKeysKey];
  const keys = new Map(Object.entries((saved ?? {}) as Record<string, string>));
  const known = keys.get(study);
  if (known) return Uint8Array.from(atob(known), (sign) => sign.charCodeAt(0));
  const key = crypto.getRandomValues(new Uint8Array(keyBytes));
  keys.set(study, btoa(String.fromCharCode(...key)));
  await browser.storage.local.set({ [studyKeysKey]: Object.fromEntries(keys) });
  return key;
}
