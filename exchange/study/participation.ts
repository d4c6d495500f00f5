import { Pseudonyms } from '../redaction/pseudonyms';
import type { Study } from './study';

/** Under which names a participant is known to a study: the same every time, others in every other study. */
export interface Participation {
  /** For the folder of this participant in the study's data. */
  participant: string;
  /** What a withdrawal names; not the same as the other, so that data alone cannot withdraw. */
  withdrawal: string;
}

/** What a package says of the study it was made for. */
export interface StudyConsent extends Participation {
  study: Study;
  /** SHA-256 of the key that signed the study, null where it was not signed. */
  fingerprint: string | null;
}

const digits = 16;

/** The names of this participant, from the study's secret key on the device. */
export function participationOf(key: Uint8Array): Participation {
  const pseudonyms = new Pseudonyms(key);
  const named = (value: string) => pseudonyms.of({ realm: 'participation', value }, digits);
  return { participant: named('participant'), withdrawal: named('withdrawal') };
}
