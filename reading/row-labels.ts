import { isTimeText } from './displayed-time';
import { wordsOf } from './words-of';

const timeNames = new Set(['time', 'timestamp', 'date', 'datetime', 'timeago', 'stamp', 'ago', 'clock']);
const nameNames = new Set([
  'name',
  'username',
  'author',
  'sender',
  'nick',
  'nickname',
  'displayname',
  'who',
  'from',
]);
const stateNames = new Set([
  'status',
  'state',
  'receipt',
  'tick',
  'ticks',
  'check',
  'checkmark',
  'checkmarks',
  'delivered',
  'seen',
  'read',
  'delivery',
]);
const stateTexts =
  /^(✓+|✔+|sent|sending|delivered|read|seen|gesendet|wird gesendet|zugestellt|gelesen|geliefert|edited|bearbeitet|\(edited\)|\(bearbeitet\))[.…]*$/i;
const ticks = /[✓✔√☑]+|\b(sent|delivered|read|seen|edited|gesendet|zugestellt|gelesen|bearbeitet)\b/gi;

/** A text without signs of delivery and the dots that part them. */
export function withoutTicks(text: string): string {
  return text.replace(ticks, '').replace(/^[\s·•|,()[\]]+|[\s·•|,()[\]]+$/g, '');
}

/** Whether a piece of a row says when it was said. */
export function isTime(element: Element, shown: string, language: string): boolean {
  const text = withoutTicks(shown);
  if (text.length > 60 || text === '') return false;
  if (element.tagName === 'TIME') return true;
  if (isTimeText(text, language)) return true;
  const words = wordsOf(element);
  return (
    words.some((word) => timeNames.has(word)) && /\d|^(now|just now|jetzt|gerade|eben|soeben)/i.test(text)
  );
}

/** Whether a piece of a row says that it was sent, read or edited. */
export function isState(element: Element, text: string): boolean {
  if (stateTexts.test(text)) return true;
  return (
    text.length <= 24 && wordsOf(element).some((word) => stateNames.has(word)) && !element.querySelector('p')
  );
}

/** Whether the markup calls a piece of a row a name. */
export function isNamed(element: Element, text: string): boolean {
  if (text.length > 60 || text.includes('\n')) return false;
  const own = wordsOf(element);
  return own.some((word) => nameNames.has(word)) && !own.some((word) => word === 'body' || word === 'bubble');
}

/** Whether a line may be somebody's name: short, few words, no digits, no end of a sentence. */
export function nameLike(text: string): boolean {
  const flat = text.trim();
  if (!/\p{L}/u.test(flat) || flat.length > 40 || /[\d\n]/.test(flat) || /[.!?…。！？,;]$/.test(flat))
    return false;
  return flat.split(/\s+/).length <= 4;
}

/** "Martin" and one time in "Martin · 14:03"; no name in "Just now. Not seen yet". */
export function lineOf(text: string, language: string): { name: string; times: number } {
  if (text.length > 60) return { name: text, times: 0 };
  const parts = text.split(/\s*[·•|,–]\s*|\.\s+|\s+(?=\(?\d{1,2}:\d{2})/).filter((part) => part !== '');
  const isLabel = (part: string) =>
    isTimeText(withoutTicks(part), language) || /(?<!\d)\d{1,2}[:h]\d{2}(?!\d)/.test(part);
  const [first = ''] = parts;
  return { name: isLabel(first) ? '' : first, times: parts.filter(isLabel).length };
}
