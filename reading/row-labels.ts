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
  return text.replace(ticks, '').replace(/^[\s·•|,()]+|[\s·•|,()]+$/g, '');
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
