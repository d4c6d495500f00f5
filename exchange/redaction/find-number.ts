import { type Span, spansOf } from './span';

const longDigits = /(?<![\p{L}\p{N}.,-])\d(?:[ /-]?\d){5,40}(?![\p{L}\p{N}]|[.,]\d)/gu;
const mixed =
  /(?<![\p{L}\p{N}])(?=[A-Za-z0-9/-]{0,40}\d{3})[A-Z][A-Za-z0-9]{0,20}[/-]?[A-Za-z0-9][A-Za-z0-9/-]{3,40}(?![\p{L}\p{N}])/gu;
const called =
  /(?:nummer|nr\.?|number|no\.|-id|\bid|code|pin|kennung|zeichen|ticket|case|order|bestellung|auftrag|vorgang|reference|ref\.?|referenz|#)(?:\s?(?:ist|is|lautet|:|=|#|die|the)){0,3}\s*(?<v>[A-Za-z]{0,6}[-/]?\d[A-Za-z\d/-]{2,})/giu;
const date =
  /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?)$/;

/** Numbers that name an order, a customer, a contract or a ticket: what a word announces, and long ones. */
export function numbersIn(text: string): Span[] {
  if (!/\d{3}/.test(text)) return [];
  return [called, longDigits, mixed].flatMap((pattern) =>
    spansOf('number', text, pattern, (found) =>
      date.test(found) ? null : found.toUpperCase().replaceAll(/[ /-]/g, ''),
    ),
  );
}

/** A day that a word calls one of birth, in figures or with the month written out. */
const births =
  /(?<!\p{L})(?:geb(?:oren|urtsdatum|urtstag|\.)|born|(?:date|day) of birth|birth ?da(?:te|y)|d\.?o\.?b\.?)(?!\p{L})\P{N}{0,20}(?<v>\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:\.|st|nd|rd|th)? (?:of )?\p{L}{3,9}\.? \d{4})(?!\d)/giu;
const birthsMonthFirst =
  /(?<!\p{L})(?:born|(?:date|day) of birth|birth ?da(?:te|y)|d\.?o\.?b\.?)(?!\p{L})[^\p{L}\p{N}]{0,5}(?:(?:is|on)\s)?(?<v>\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/giu;
const birthsBefore =
  /(?<!\d)(?<v>\d{1,2}\.\s?(?:\d{1,2}\.\s?|\p{L}{3,9} )(?:19|20)?\d{2})(?: in \p{L}{2,30})? geboren(?!\p{L})/giu;

/** Days of birth, where a word says that they are. */
export function birthsIn(text: string): Span[] {
  return [births, birthsMonthFirst, birthsBefore].flatMap((pattern) =>
    spansOf('number', text, pattern, (found) => found.replaceAll(/\s/g, '').toLowerCase()),
  );
}

const device =
  /(?<![\p{L}\p{N}.])(?:(?:25[0-5]|2[0-4]\d|1\d\d|\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|\d?\d)(?![\p{L}\p{N}]|\.\d)|(?<![\p{L}\p{N}:])(?:[\da-f]{1,4}:){4,7}(?::?[\da-f]{1,4})(?![\p{L}\p{N}:])|(?<![\p{L}\p{N}:-])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\p{L}\p{N}:-])/giu;

/** Addresses of devices in a network: IP of both kinds, and those of the hardware. */
export function devicesIn(text: string): Span[] {
  return spansOf('number', text, device, (found) => found.toLowerCase());
}
