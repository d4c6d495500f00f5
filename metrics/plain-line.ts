import { placeholder } from './system-lines/compile';

const placeholders =
  /%\{[^}]{0,40}\}|\$?\{\{[^}]{0,40}\}\}|[$#]?\{[^}]{0,40}\}|%(?:\d+\$)?[sd@](?![\p{L}])|%\([^)]{0,30}\)[sd]|\[\[[^\]]{0,30}\]\]|__\w{1,30}?__/gu;

/** Digits of other scripts: Arabic, Persian, Devanagari, Thai and the wide ones of East Asia. */
const otherDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/g;

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = [0x0660, 0x06f0, 0x0966, 0x0e50, 0xff10].findLast((first) => code >= first) ?? 0;
  return String(code - zero);
}

/** Letters of Arabic and Persian that are written in several ways, and marks that many leave out. */
const arabicForms = /[\u0622\u0623\u0625\u0629\u0640\u0649\u064b-\u0652\u06a9\u06cc]/g;

function oneForm(letter: string): string {
  if (/[\u0622\u0623\u0625]/.test(letter)) return '\u0627';
  if (/[\u0649\u06cc]/.test(letter)) return '\u064a';
  if (letter === '\u06a9') return '\u0643';
  return letter === '\u0629' ? '\u0647' : '';
}

/** A line as rules compare it: lower case, one space, straight quotes, plain digits, one form of an Arabic letter, no tags, placeholders as one sign. */
export function plainLine(text: string): string {
  return text
    .slice(0, 600)
    .replace(placeholders, placeholder)
    .replace(/<\/?[a-z][^<>]{0,80}>/gi, ' ')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .normalize('NFC')
    .replace(otherDigit, asciiDigit)
    .replace(arabicForms, oneForm)
    .replace(/İ/g, 'i')
    .toLowerCase();
}
