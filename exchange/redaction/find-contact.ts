import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js/min';
import { type Span, spansOf } from './span';

const email =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+(?:@|\s?[([{]\s?(?:at|ät)\s?[)\]}]\s?)[\p{L}\p{N}-]+(?:(?:\.|\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?)[\p{L}\p{N}-]+)+/giu;
const phoneWords =
  /(?:tel(?:efon)?(?:nummer)?|ruf(?:nummer)?|handy(?:nummer)?|mobil(?:nummer)?|phone|cell|mobile|call|reach|durchwahl|fax|whatsapp|an(?:rufen|ruf)|erreich\p{L}*)\P{N}{0,30}?(?<v>\+?\(?\d[\d\s()/.-]{4,20}\d)/giu;
const abroad = /(?<![\p{L}\p{N}])(?<v>(?:\+|00)[1-9][\d\s()/.-]{6,18}\d)/gu;
const countries: CountryCode[] = ['DE', 'GB', 'US', 'AT', 'CH'];
const fewestDigits = 6;
const digitRuns = /[+(]{0,2}\d[\d\s()/.-]+\d/g;
/** A longer run of digits is a table or a toy, and looking for numbers in it is dear. */
const mostDigits = 40;
const dateOrPrice =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,3}(?:[., ]\d{3})*[.,]\d{2})$/;

/** E-mail addresses, also spelled "name (at) example (dot) org". */
export function emailsIn(text: string): Span[] {
  return spansOf('email', text, email, (found) =>
    found
      .toLowerCase()
      .replaceAll(/\s?[([{]\s?(?:at|ät)\s?[)\]}]\s?/g, '@')
      .replaceAll(/\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?/g, '.'),
  );
}

/** Telephone numbers: valid ones of several countries, and whatever stands behind a word for telephone. */
export function phonesIn(text: string): Span[] {
  // Most messages hold no number, and looking for one in five countries is dear.
  if ((text.match(/\d/g)?.length ?? 0) < fewestDigits) return [];
  const digitsOf = (found: string) => {
    const number = found.replaceAll(/\D/g, '');
    return number.length >= fewestDigits && !dateOrPrice.test(found) ? number : null;
  };
  const valid = [...text.matchAll(digitRuns)].flatMap(({ 0: run, index }) => {
    const digits = run.match(/\d/g)?.length ?? 0;
    return digits < fewestDigits || digits > mostDigits ? [] : validPhones(run, index);
  });
  return [
    ...valid,
    ...spansOf('phone', text, phoneWords, digitsOf),
    ...spansOf('phone', text, abroad, digitsOf),
  ];
}

function validPhones(run: string, offset: number): Span[] {
  return countries.flatMap((country) =>
    findPhoneNumbersInText(run, country).flatMap(({ startsAt, endsAt, number }) => {
      if (dateOrPrice.test(run.slice(startsAt, endsAt))) return [];
      const value = number.number.replace('+', '');
      return [{ kind: 'phone' as const, start: offset + startsAt, end: offset + endsAt, value }];
    }),
  );
}

const query = /(?:https?:\/\/|www\.)[^\s<>"?#]{1,2000}(?<v>[?#][^\s<>"]+)/giu;

/** What stands behind a web address and often names a person or an order: query and fragment. */
export function urlQueriesIn(text: string): Span[] {
  return spansOf('url_query', text, query, (found) => found);
}
