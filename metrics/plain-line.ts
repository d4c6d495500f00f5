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

/** A line as rules compare it: lower case, one space, straight quotes, plain digits, no tags, placeholders as one sign. */
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
    .replace(/İ/g, 'i')
    .toLowerCase();
}
