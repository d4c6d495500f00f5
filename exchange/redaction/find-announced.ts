import { codeFrom } from './code-groups';
import { isPublicCode } from './public-codes';
import { type Span, spansOf } from './span';
import { windowsAround } from './windows';

/** Words after which stands a number that names one customer, order, contract or device. */
const names =
  /n(?:umme)?r\.?|number|num\.|(?<!\p{L})no\.?|-id|\bid|code|\bpin|kennung|zeichen|(?<!\p{L})az\.?|referenz|reference|(?<!\p{L})ref\.?|locator|(?<!\p{L})(?:pnr|awb|mpan|mprn|nmi|iccid|imei|vin|fin|ust-?id|s\/?n|ssn|nhs|uprn|tfn|medicare|aadhaar|gstin|rego|vat|abn|passport|licen[cs]e|serial)|#/u;
/** Words for the thing itself: only a number that is long enough is its own. */
const things =
  /(?<!\p{L})(?:ticket|case|order|bestellung|auftrag|vorgang|buchung|booking|reservierung|reservation|rechnung|invoice|policy|police|vertrag(?:skonto)?|contract|agreement|claim|schaden(?:s?fall)?|zähler|meter|(?:kunden)?konto|account|acct|mitglied(?:schaft)?|member(?:ship)?|sendung(?:sverfolgung)?|tracking|paket|parcel|shipment|retoure|return|rma|mandat|mandate|docket|complaint|beschwerde|fall|anfrage|request|incident|versicherungsschein|voucher|gutschein(?:karte)?|(?:gift|library|loyalty|bonus|store) ?card|(?:kunden|bonus|bahn|bibliotheks|geschenk)karte)/u;
const further = String.raw`(?:\s(?:for|of|on|with|für|zu[mr]?|vo[nm]|bei|der|des)(?:\s\p{L}{1,20}){1,4}?(?=\s(?:is|ist|lautet)\s|:))?`;
const linked = String.raw`(?:\s{0,2}(?:ist|is|war|was|lautet|lauten|heißt|:|;|=|#|–|-(?=\s)|die|der|das|the)(?![\p{L}\p{N}])){0,4}`;
const announcers = new RegExp(
  String.raw`(?:(?<name>${names.source})|(?<thing>${things.source}))(?![\p{L}\p{N}])\)?${further}${linked}\s{0,3}["'„“(]?#?(?=[\p{L}\p{N}])`,
  'giu',
);

const hint = new RegExp(`${names.source}|${things.source}`.replaceAll('(?<!\\p{L})', '(?<![a-z])'), 'gi');
const [before, behind] = [10, 140];

/** The words that announce, each with what links it to what follows. Most stand far from any digit. */
function announcersIn(text: string): RegExpExecArray[] {
  return windowsAround(text, hint, before, behind).flatMap((window) => {
    if (!/\d|[A-Z]{5}/.test(window.text)) return [];
    const found = [...window.text.matchAll(announcers)];
    for (const match of found) match.index += window.start;
    return found;
  });
}

/** Numbers behind a word that says they name something: in groups, with dots, with letters before, between or behind. */
export function announcedIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of announcersIn(text)) {
    const start = match.index + match[0].length;
    if (
      isPublicCode(text, start) ||
      /post|zip|postal|eir|plz/i.test(text.slice(Math.max(0, match.index - 7), match.index))
    )
      continue;
    const isName = match.groups?.name !== undefined;
    const found = codeFrom(text, start, !isName);
    if (!isCode(found, isName, match[0]) || isLeftToPhones(text, match, found)) continue;
    const sign = text[start - 1] === '#' ? 1 : 0;
    spans.push({ kind: 'number', start: start - sign, end: start + found.length, value: compact(found) });
  }
  return [...spans, ...spansOf('number', text, namedAfter, compact)];
}

const namedAfter =
  /(?<![\p{L}\p{N}])(?<v>(?=[A-Z\d/.-]{0,12}\d{2})[A-Z\d][A-Z\d/.-]{1,20}[A-Z\d]) (?:ist|is|war|was|wäre|lautet) (?:[Ii]hre|[Dd]eine|meine|unsere|die|my|our|your|the|his|her|seine)n? (?:\p{L}{1,20}[ -]){0,2}\p{L}{0,20}(?:nummer|number|code|reference|[Kk]ennung)(?!\p{L})/gu;

/** One spelling of a number, however it is grouped. */
export function compact(found: string): string {
  return found.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const year = /^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/;
/** Behind a # they are no number of anybody's. */
const release = /^v?\d{1,3}(?:\.\d{1,3}){1,3}$/;
/** A year, a hashtag, a voucher, an address in memory. */
const noCode = /^(?:\d{0,3}\p{L}{4,}\d{0,3}|0x.*|.*\p{Ll}{4}.*)$/iu;

function isCode(found: string, isName: boolean, announcer: string): boolean {
  const signs = compact(found);
  const digits = signs.replaceAll(/\D/g, '').length;
  if (digits === 0) return isCodeOfCapitals(found, announcer);
  if (year.test(found) || (/^#/.test(announcer) && release.test(found))) return false;
  if (signs.length < 3 || (digits < 4 && noCode.test(found))) return false;
  const isMixed = signs.length >= 5 && (/[A-Z]/.test(found) || /\d[a-z]+\d|[a-z]\d+[a-z]/.test(found));
  return isMixed
    ? isName || digits >= 2
    : digits >= (isName ? 3 : 4) || /^(?:[A-Z]+-?\d{2}|\d{2}[-/][A-Z])$/.test(found);
}

/** A word in capitals is a code only where the rest is not written so, and where it can be none of language. */
function isCodeOfCapitals(found: string, announcer: string): boolean {
  if (!/^[A-Z]{5,8}$/.test(found) || !/code|referen|pnr|locator/i.test(announcer)) return false;
  if (said.test(found)) return false;
  if (/[:=]/.test(announcer)) return true;
  return /\p{Ll}/u.test(announcer) && found.replaceAll(/[^AEIOU]/g, '').length < 2;
}

const said =
  /^(?:FEHLT|FALSCH|GESPERRT|BITTE|NICHT|IMMER|DANKE|RICHTIG|NIRGENDS|WRONG|INVALID|EXPIRED|MISSING|PLEASE|NEVER|STILL|WORKS|CORRECT|THANKS|RIGHT)$/;

const ofPhones =
  /(?:ruf|fon|phone|(?<!\p{L})tel|handy|mobil|cell|fax|whatsapp|festnetz|durchwahl|(?<!\p{L})sim|kontakt|notfall|service|hotline|privat|büro|dienst|home|work|landline|contact|daytime)\p{L}*[ .-]{0,2}$/iu;
const unnamed =
  /(?:^|[^\p{L}\s-]\s*|(?<!\p{L})(?:die|der|das|meine[rn]?|deine[rn]?|[iI]hre[rn]?|eine[rn]?|neuen?|alten?|andere[rn]?|richtige|falsche|unter|my|his|her|our|their|new|old|the|your|other|same|correct|right|wrong|best|alternative|an?|is|on|and|und)\s)$/iu;

/** A number without letters behind "number", and no word says of what, is one of telephones, or a long one. */
function isLeftToPhones(text: string, { 0: announcer, index }: RegExpExecArray, found: string): boolean {
  if (!/^(?:n(?:umme)?r|num|#)/i.test(announcer) || /\p{L}/u.test(found) || compact(found).length < 6)
    return false;
  const before = text.slice(Math.max(0, index - 30), index);
  return ofPhones.test(before) || unnamed.test(before);
}
