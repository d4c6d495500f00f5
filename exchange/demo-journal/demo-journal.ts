import type { Kept } from '../../conversation/interaction';
import { handMade } from '../../metrics/hand-made';
import { keepAll } from '../../storage/change-kept';
import { contactsDe } from './contacts-de';
import { contactsEn } from './contacts-en';
import { drawContacts } from './draw-contacts';

/**
 * Thirty invented contacts over the year before `now` (ms since 1970 UTC), judged like all others, in German or English (any other
 * `language` gets English). `zone`: IANA. Their ids begin with `demo-`.
 */
export function demoJournal(now: number, language: string, zone: string): Kept[] {
  const contacts = drawContacts(language.startsWith('de') ? contactsDe : contactsEn, now, zone);
  return contacts.map((facts) => handMade(facts, now));
}

/** Puts the demo journal into the journal; a second time changes nothing but the days. */
export async function writeDemoJournal(now: number, language: string, zone: string): Promise<void> {
  await keepAll(demoJournal(now, language, zone), now);
}
