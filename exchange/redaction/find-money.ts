import { type Span, spansOf } from './span';

const ibanStart = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,32}/gu;
const shortestIban = 15;
const longestIban = 34;
const digits = /(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d])/g;

/** Bank accounts (IBAN) whose checksum (ISO 7064, mod 97) is right. Words that follow one without a full stop are told apart by it. */
export function ibansIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(ibanStart)) {
    const end = ibanLength(match[0]);
    if (end === null) continue;
    const value = compact(match[0].slice(0, end));
    spans.push({ kind: 'iban', start: match.index, end: match.index + end, value });
  }
  return spans;
}

/** Payment cards: 13-19 digits with the right checksum (Luhn). */
export function cardsIn(text: string): Span[] {
  return spansOf('card', text, digits, (found) => {
    const number = compact(found);
    return /^[2-6]/.test(number) && luhn(number) ? number : null;
  });
}

const compact = (text: string) => text.replaceAll(/[ -]/g, '').toUpperCase();

/** Length of the longest beginning that is an IBAN and ends with a group, null if none is. */
function ibanLength(found: string): number | null {
  for (let end = found.length; end >= shortestIban; end--) {
    const endsHere =
      end === found.length || !/[A-Za-z0-9]/.test(found[end] ?? '') || /\d/.test(found[end - 1] ?? '');
    const value = compact(found.slice(0, end));
    if (endsHere && value.length >= shortestIban && value.length <= longestIban && mod97(value) === 1)
      return end;
  }
  return null;
}

function mod97(iban: string): number {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4))
    rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest;
}

function luhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, sign, i) => {
    const doubled = Number(sign) * (i % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
