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
  /(?:is|are) (?:typing|writing)|^typing|schreibt(?!\p{L})|tippt(?!\p{L})|gibt gerade|est en train (?:d['’]\p{L}+|de \p{L}+)|écrit|(?<!\p{L})typt(?!\p{L})|está escrevendo|tastează|gépel|набирає|набирает|作成中|작성 ?중|está (?:escribiendo|a escrever|digitando)|sta scrivendo|(?:is|bent) aan het (?:typen|schrijven)|digitando|печатает|друкує|yazıyor|πληκτρολογεί|يقوم بالكتابة|در حال (?:نوشتن|تایپ)|กำลังพิมพ์|đang (?:nhập|soạn|gõ)|mengetik|正在(?:输入|輸入)|(?:输入|輸入|入力)中|입력(?: ?중|하고 ?있)/iu;
/** The same where the verb alone says it, in few words. */
const typingVerb =
  /(?<!\p{L})(?:يكتب|تكتب|الكتابة|מקליד|כותבת?|pisze|píše|пише|пишет|escreve|skriver|kirjoittaa|scrie|ír|γράφει|در حال)(?!\p{L}{2})/iu;
/** How such a line ends; a sentence that goes on says more. */
const typingEnd =
  /(?:…|\.{2,}|(?<!\p{L})(?:typing|writing|schreibt|tippt|pisze|yazıyor|печатает|пишет|מקלידה?|يكتب|تكتب|typt|skriver|píše|пише|друкує|scrie|ír|γράφει|πληκτρολογεί|tastează|gépel|kirjoittaa|écrit|est en train d['’]écrire|scrivendo|digitando|escribiendo|escrevendo|a escrever|aan het (?:typen|schrijven)|набирає текст|набирает текст)(?: (?:now|gerade|الآن|nu|nå|právě|most|un message|een bericht|wiadomość|zprávu|повідомлення|сообщение))?\.?|输入|輸入|入力中|(?:正在输入|正在輸入|入力してい|作成中|[입작][력성] ?중)\p{L}*|(?:message|reply|response|answer|nachricht|antwort)\.?)\s*$/iu;

/** Who is told to be typing is called by a name or by what they do. */
const longestSubject = 4;
const spoken = /[,;:?!¿¡]|^(?:s?he|who|why|what|wer|warum|was|dass)(?!\p{L})/iu;
/** What may stand behind the verb: "now", "you a message", but not "to your depot about it". */
const shortRest =
  /^[\p{L}\p{M}/]*(?:\s+(?:now|just|gerade|eben|currently|éppen|الآن|nu|nå|právě|most))?(?:\s+[^\s.…]+){0,2}(?:\s+ein)?[\s.…]*$/iu;

/** Whether a text says no more than that somebody is typing. */
export function typingLine(text: string): boolean {
  if (text.length > 80 || !typingEnd.test(text)) return false;
  const told = typingText.exec(text) ?? (text.split(/\s+/).length <= 4 ? typingVerb.exec(text) : null);
  if (!told) return false;
  const subject = text.slice(0, told.index).trim();
  if (spoken.test(subject) || subject.split(/\s+/).length > longestSubject) return false;
  return shortRest.test(text.slice(told.index + told[0].length));
}

/** Whether a text is nothing but dots, or nothing at all. */
export function isDots(text: string): boolean {
  return /^[.…⋯•·●・･∙⋅○◦⬤\s]*$/.test(text);
}

/** Whether an element with this text shows that somebody is typing, and is not a message that streams in. */
export function showsTyping(page: Page, element: Element, text: string): boolean {
  const flat = text.trim();
  if (isDots(flat)) return flat !== '' || typingByName(page, element);
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
