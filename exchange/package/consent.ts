import { timeCell } from '../rows/cells';
import type { StudyConsent } from '../study/participation';

/** What a person agrees to when a package is made. `givenAt`: ms since 1970 UTC. */
export interface Consent {
  /** For whom or what the package is made, in the person's words; empty for one's own use. */
  purpose: string;
  givenAt: number;
  language: 'de' | 'en';
  /** The study it was made for, where there is one; what was agreed to stands there. */
  study?: StudyConsent;
}

const sentences = {
  en: 'I looked at what this package holds. I agree that whoever I give it to uses it for the purpose named here. I may ask for its deletion, naming the id of the package.',
  de: 'Was dieses Paket enthält, ist mir gezeigt worden. Ich bin einverstanden, dass die Stelle, der ich es gebe, es für den hier genannten Zweck nutzt. Ich kann unter der Kennung des Pakets die Löschung verlangen.',
};

/** `consent.json`: what was agreed, in the words that were shown and in the other language. `packageId` is what a withdrawal names. */
export function consentFile({ purpose, givenAt, language, study }: Consent, packageId: string): object {
  const agreed = {
    package_id: packageId,
    purpose: purpose === '' ? null : purpose,
    agreed: true,
    agreed_at: timeCell(givenAt),
    shown_in: language,
  };
  if (!study)
    return {
      ...agreed,
      sentences,
      withdrawal: { how: 'name the package_id to whom the package was given', package_id: packageId },
    };
  const { participant, withdrawal, fingerprint, study: asked } = study;
  return {
    ...agreed,
    sentences: asked.consent,
    study_id: asked.study_id,
    participant_id: participant,
    withdrawal: { how: 'name the withdrawal_id to the contact of the study', withdrawal_id: withdrawal },
    signed_by: fingerprint,
    study: asked,
  };
}

/** The sentence that is agreed to, in one language. */
export function consentSentence(language: 'de' | 'en'): string {
  return sentences[language];
}
