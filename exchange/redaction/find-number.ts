import { compact } from './find-announced';
import { isPublicCode } from './public-codes';
import { type Span, spansOf } from './span';

const longDigits = /(?<![\p{L}\p{N}.,-])#?\d(?:[ /-]?\d){5,40}(?![\p{L}\p{N}]|[.,]\d)/gu;
const mixed =
  /(?<![\p{L}\p{N}])#?(?=[A-Za-z0-9/-]{0,40}\d{3})[A-Z0-9][A-Za-z0-9]{0,20}[/-]?[A-Za-z0-9][A-Za-z0-9/-]{3,40}(?![\p{L}\p{N}])/gu;
const date =
  /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d|(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?)$/;

/** Numbers that name an order, a customer, a contract or a ticket by their length or form. */
export function numbersIn(text: string): Span[] {
  const long = [
    ...spansOf('number', text, longDigits, (found) => (date.test(found) ? null : compact(found))),
    ...spansOf('number', text, mixed, (found) => (isName(found) ? compact(found) : null)),
  ];
  return long.filter(({ start }) => !isPublicCode(text, start));
}

/** Tells "RN123456785GB" and "1Z999AA10123456784" from models such as "RTX4090" and measures such as "1920x1080". */
function isName(found: string): boolean {
  if (/^(?:19|20)\d\d-[01]\d-[0-3]\dT/.test(found)) return false;
  const digits = found.replaceAll(/\D/g, '').length;
  if (/^\d/.test(found.replace('#', '')))
    return digits >= (found.length < 12 ? 8 : 6) && /[A-Z]/.test(found) && !/[a-z]/.test(found);
  return digits >= (/[#/-]/.test(found) ? 4 : 5) && (/\d{4}/.test(found) || /[#/-]/.test(found));
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
  return spansOf('number', text, device, (found) => (isRouter(found) ? null : found.toLowerCase())).filter(
    ({ start }) => !isPublicCode(text, start),
  );
}

/** The address that routers have in every home tells nothing of this one. */
function isRouter(found: string): boolean {
  return /^(?:192\.168\.\d+|10\.\d+\.\d+)\.(?:1|254|138)$|^127\.0\.0\.1$|^0\.0\.0\.0$/.test(found);
}
