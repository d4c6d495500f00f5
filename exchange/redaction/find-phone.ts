import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js/min';
import { isDotted, isPublicCode } from './public-codes';
import { type Span, spansOf } from './span';

const phoneWords =
  /(?:tel(?:efon)?(?:nummer)?|ruf(?:nummer)?|handy(?:nummer)?|mobil(?:nummer)?|phone|cell|mobile|call|reach|durchwahl|fax|whatsapp|an(?:rufen|ruf)|erreich\p{L}*)\P{N}{0,30}?(?<v>\+?\(?\d[\d\s()/.-]{4,20}\d)/giu;
const abroad = /(?<![\p{L}\p{N}])(?<v>(?:\+|00)[1-9][\d\s()/.-]{6,18}\d)/gu;
const countries: CountryCode[] = ['DE', 'GB', 'US', 'AT', 'CH'];
const fewestDigits = 6;
const digitRuns = /[+(]{0,2}\d[\d\s()/.\u2010-\u2015-]+\d/g;
/** A longer run of digits is a table or a toy, and looking for numbers in it is dear. */
const mostDigits = 40;
const dateOrPrice =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:0?[1-9]|1[0-2])[./](?:19|20)\d\d|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d[-–/](?:19|20)\d\d|\d{1,3}(?:[., ]\d{3})*[.,]\d{2}|(?:0|[1-9]\d{0,2})\.\d+)$/;
const dates =
  /(?<!\d)(?:(?:19|20)\d\d-[01]\d-[0-3]\d|[0-3]?\d\.[01]?\d\.(?:19|20)\d\d|[0-3]?\d\/[0-3]?\d\/(?:19|20)\d\d)(?!\d)/g;
const withoutDates = (run: string) => run.replaceAll(dates, (date) => 'x'.repeat(date.length));

/** What leads on to one of several telephones behind a number. */
const extension =
  /(?:[\s,;(/-]{0,3}(?:app(?:arat|\.)?|ext(?:ension|n)?\.?|x|durchwahl|dw\.?|nebenstelle|nst\.?|klappe|kl\.|#)[\s:.#-]{0,3}|-)\d{1,5}(?![\p{L}\p{N}]|[.,]\d)/iuy;

/** Telephone numbers: valid ones of several countries, and whatever stands behind a word for telephone; with their extension. */
export function phonesIn(text: string): Span[] {
  // Most messages hold no number, and looking for one in five countries is dear.
  if ((text.match(/\d/g)?.length ?? 0) < fewestDigits) return [];
  const digitsOf = (found: string) => {
    const number = found.replaceAll(/\D/g, '');
    return number.length >= fewestDigits && !dateOrPrice.test(found) && !isDotted(found) ? number : null;
  };
  const valid = [...text.matchAll(digitRuns)].flatMap(({ 0: found, index }) => {
    const run = withoutDates(found);
    const digits = run.match(/\d/g)?.length ?? 0;
    if (digits < fewestDigits || digits > mostDigits || isOther(text, run, index)) return [];
    return validPhones(run, index);
  });
  const called = [
    ...spansOf('phone', text, phoneWords, digitsOf),
    ...spansOf('phone', text, abroad, digitsOf),
  ];
  return [...valid, ...called.filter(({ start }) => !isPublicCode(text, start))].map((span) => ({
    ...span,
    end: endOfExtension(text, span.end),
  }));
}

const postcode = /^\s*\d{5}-\d{4}\s*$/;

/** A part of a code with letters, an address of a device, the code of a product or a place. */
function isOther(text: string, run: string, start: number): boolean {
  return (
    /\p{L}/u.test(text[start - 1] ?? '') || isDotted(run) || postcode.test(run) || isPublicCode(text, start)
  );
}

function endOfExtension(text: string, end: number): number {
  extension.lastIndex = end;
  return extension.test(text) ? extension.lastIndex : end;
}

function validPhones(run: string, offset: number): Span[] {
  return countries.flatMap((country) =>
    findPhoneNumbersInText(run, country).flatMap(({ startsAt, endsAt, number }) => {
      if (dateOrPrice.test(run.slice(startsAt, endsAt))) return [];
      if (/^\d{6}$/.test(run.slice(startsAt, endsAt))) return [];
      const value = number.number.replace('+', '');
      return [{ kind: 'phone' as const, start: offset + startsAt, end: offset + endsAt, value }];
    }),
  );
}
