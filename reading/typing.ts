import type { Page } from './page';
import { wordsOf } from './words-of';

const typingWords = new Set([
  'typing',
  'typer',
  'loading',
  'loader',
  'dots',
  'dot',
  'thinking',
  'pending',
  'composing',
  'writing',
  'tippt',
  'spinner',
  'indicator',
]);
const typingText =
  /(is|are) (typing|writing)|^typing|schreibt\b|tippt\b|gibt gerade|est en train|écrit|está escribiendo|sta scrivendo|is aan het typen|digitando|печатает|пишет|输入|入力中|입력/i;

/** The same where the verb alone says it: in few words that trail off. */
const typingVerb =
  /(?<!\p{L})(?:يكتب|تكتب|الكتابة|מקליד|כותבת?\b|pisze|píše|пише|yazıyor|escreve|está a escrever|skriver|kirjoittaa|γράφει|πληκτρολογεί|در حال|mengetik|đang (?:nhập|soạn)|กำลังพิมพ์)/iu;

/** Whether a text says no more than that somebody is typing. */
export function typingLine(text: string): boolean {
  if (/(?:\.\.\.|…)$/.test(text) && text.split(/\s+/).length <= 4 && typingVerb.test(text)) return true;
  return (
    text.length <= 80 && typingText.test(text) && /([.…]|\b(typing|writing|schreibt|tippt))\s*$/i.test(text)
  );
}

/** Whether an element with this text shows that somebody is typing, and is not a message that streams in. */
export function showsTyping(page: Page, element: Element, text: string): boolean {
  const flat = text.trim();
  if (/^[.…•·●\s]*$/.test(flat)) return flat !== '' || typingByName(page, element);
  if (typingLine(flat)) return true;
  if (flat.length > 80) return false;
  return /(\.\.\.|…)$/.test(flat) && typingByName(page, element);
}

function typingByName(page: Page, element: Element): boolean {
  if (wordsOf(element).some((word) => typingWords.has(word))) return true;
  for (const inner of page.within(element, 20))
    if (wordsOf(inner).some((word) => typingWords.has(word))) return true;
  return false;
}

/** The name in "Martin is typing ..."; empty if there is none. */
export function typist(text: string): string {
  const match = /^(\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'.-]*)?) (is|schreibt|tippt|est|está|sta|gibt)\b/u.exec(
    text.trim(),
  );
  return match?.[1] ?? '';
}
