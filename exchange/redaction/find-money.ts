import { ibanShape } from './iban-shapes';
import type { Span } from './span';

/** What people put between groups of digits; a few of them at most. */
const between = /[\s.\-\u2010-\u2015/_\u200b]/u;
const mostBetween = 3;

// At the beginning of a word, or stuck to one that says what follows.
const ibanStart =
  /(?:(?<![\p{L}\p{N}])|(?<=[Ii][Bb][Aa][Nn]))[A-Za-z]{2}[\s.\-\u2010-\u2015/_\u200b]{0,3}\d|(?<=\p{Ll})[A-Z]{2}\d/gu;
/** Where a country's form lets letters stand anywhere, words must not make an account. */
const fewestDigits = 8;

/** Bank accounts (IBAN) of the length and form their country gives them, in any grouping, whose checksum (ISO 7064, mod 97) is right. */
export function ibansIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index } of text.matchAll(ibanStart)) {
    const shape = ibanShape(text.slice(index, index + 2).toUpperCase());
    const iban = shape && signsOf(text, index, shape);
    if (iban && digitsOf(iban.value) >= fewestDigits && mod97(iban.value) === 1)
      spans.push({ kind: 'iban', start: index, ...iban });
  }
  return spans;
}

/** The signs of that form from here on, and where they end; null if others stand there, or more of them. */
function signsOf(text: string, start: number, shape: string): Pick<Span, 'end' | 'value'> | null {
  let at = start;
  let value = '';
  for (const sign of shape) {
    const last = at + mostBetween;
    while (value !== '' && at < last && between.test(text[at] ?? '')) at++;
    const found = text[at] ?? '';
    const fits = sign === 'n' ? /[0-9]/ : sign === 'a' ? /[A-Za-z]/ : /[A-Za-z0-9]/;
    if (!fits.test(found)) return null;
    value += found;
    at++;
  }
  // A word may be stuck to the last digit, as in "…13000danke"; a digit belongs to a longer number.
  const stuck = /\d$/.test(value) ? /\d/ : /[\p{L}\p{N}]/u;
  return stuck.test(text[at] ?? '') ? null : { end: at, value: value.toUpperCase() };
}

const digitsOf = (value: string) => value.replaceAll(/\D/g, '').length;

function mod97(iban: string): number {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4))
    rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest;
}

const runs = /(?<![\p{L}\p{N}])\d(?:[^\S\r\n]?[.\-\u2010-\u2015/_\u200b]?[^\S\r\n]?\d){12,}/gu;
/** First digits and number of digits of the cards that are issued (ISO/IEC 7812). */
const issued =
  /^(?:4(?:\d{15}|\d{18})|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|(?:5[1-5]|2[2-7]|35)\d{14}|(?:50|5[6-8]|6\d)\d{11,17})$/;
const mostDigits = 19;
/** More groups than these are a list of small numbers. */
const mostGroups = 8;

/** Payment cards: as many digits as their issuer gives them, in any groups, with the right checksum (Luhn). */
export function cardsIn(text: string): Span[] {
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) => cardsOfRun(run, index));
}

/** A date or another number may stand before and behind the card: it begins and ends with a group. */
function cardsOfRun(run: string, offset: number): Span[] {
  const groups = [...run.matchAll(/\d+/g)];
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    const ends = endOfCard(groups, first);
    if (!ends) continue;
    const { last, value } = ends;
    const [from, to] = [groups[first], groups[last]];
    if (from && to)
      spans.push({ kind: 'card', start: offset + from.index, end: offset + to.index + to[0].length, value });
    first = last;
  }
  return spans;
}

function endOfCard(
  groups: readonly RegExpExecArray[],
  first: number,
): { last: number; value: string } | null {
  let value = '';
  let card = null;
  for (let last = first; last < Math.min(groups.length, first + mostGroups); last++) {
    value += groups[last]?.[0] ?? '';
    if (value.length > mostDigits) break;
    if (issued.test(value) && luhn(value)) card = { last, value };
  }
  return card;
}

function luhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, sign, i) => {
    const doubled = Number(sign) * (i % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
