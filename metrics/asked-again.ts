import { plainLine } from './plain-line';
import type { Turn } from './speakers';

/** What companies ask for, and what an answer to it looks like. */
const items: readonly (readonly [asked: RegExp, answer: RegExp])[] = [
  [/kundennummer|customer (?:number|id)|account number|kundennr|vertragsnummer|contract number/u, /\d{4,}/u],
  [
    /bestellnummer|auftragsnummer|order (?:number|id)|sendungsnummer|tracking number/u,
    /\d{4,}|[a-z]{2,}-?\d{2,}/u,
  ],
  [/geburtsdatum|date of birth/u, /\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}|\d{4}/u],
  [/e-?mail-?adresse|email address|e-mail address/u, /\S+@\S+/u],
  [/postleitzahl|\bplz\b|postcode|zip code/u, /\b\d{5}\b|\b[a-z]{1,2}\d{1,2}/u],
  [/telefonnummer|handynummer|rufnummer|phone number/u, /\d{5,}/u],
];
const asking = /\?|\b(?:bitte|nennen|teilen|geben|brauche|benötige|please|need|provide|tell|confirm)\b/u;

/** The turns in which the company asks for something that the customer gave before. */
export function askedAgain(turns: readonly Turn[]): Turn[] {
  const asked = new Set<number>();
  const given = new Set<number>();
  const found: Turn[] = [];
  for (const turn of turns) {
    if (turn.party === 'system') continue;
    const plain = plainLine(turn.message.text);
    for (const [item, [question, answer]] of items.entries()) {
      if (turn.party === 'customer') {
        if ((asked.has(item) || question.test(plain)) && answer.test(plain)) given.add(item);
      } else if (question.test(plain) && asking.test(plain)) {
        if (given.has(item)) found.push(turn);
        asked.add(item);
      }
    }
  }
  return [...new Set(found)];
}
