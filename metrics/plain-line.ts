import { placeholder } from './system-lines/compile';

const placeholders =
  /%\{[^}]{0,40}\}|\$?\{\{[^}]{0,40}\}\}|[$#]?\{[^}]{0,40}\}|%(?:\d+\$)?[sd@](?![\p{L}])|%\([^)]{0,30}\)[sd]|\[\[[^\]]{0,30}\]\]|__\w{1,30}?__/gu;

/** A line as rules compare it: lower case, one space, straight quotes, no tags, placeholders as one sign. */
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
    .replace(/İ/g, 'i')
    .toLowerCase();
}
