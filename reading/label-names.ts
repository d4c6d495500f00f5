import { childrenOf } from './child-nodes';
import { meansYou } from './means-you';
import type { Page } from './page';
import { isState, nameLike } from './row-labels';
import { wordsOf } from './words-of';

const told =
  /^(.{1,60}?)\s*(?<!\p{L})(?:said|says|sagte?|schrieb|schreibt|wrote|writes|(?:a |avez )?(?:dit|écrit)|écrit|dijo|dice|escribió|escribe|ha (?:detto|scritto)|scrive|disse|diz|escreveu|zei|zegt|schreef|schrijft|skrev|skriver|sade?|sagde|siger|napisał\p{L}*|pisze|napsal\p{L}*|píše|napísal\p{L}*|írta|a scris|έγραψε|είπε|yazdı|dedi|написа[лв]\p{L}*|пишет|пише|сказал\p{L}*|kirjoitti|sanoi)(?!\p{L})\s*:?\s*$/iu;
const from =
  /^(?:.{0,30}\b)?(?:message|nachricht|mensaje|messaggio|mensagem|bericht|wiadomość|mesaj|сообщение|reply|antwort|avatar|profile? (?:picture|image|photo)|profilbild|bild|photo|foto|picture) (?:from|by|of|von|de|da|van|od|от) (.{1,40}?)\s*(?:[:,(].*)?$/i;
const said = /^(.{1,40}?)\s*[:：]\s*$/;
/** What labels say that is nobody's name. */
const nobody =
  /\b(avatars?|images?|bild|photos?|fotos?|profil\w*|icons?|logo|pictures?|users?|bots?|messages?|nachricht\w*|mensajes?|messaggi\w*|chat\w*|bubble|text|group|gruppe|item|row|list\w*|incoming|outgoing|received|sent|new|neue?|copy|kopieren|support|operator|agents?|customers?|visitors?|assistants?|conversation|transcript)\b/i;

/** Rows whose labels are compared. */
const mostBeside = 120;

const nobodys = /^(the )?(bots?|users?|customers?|visitors?|messages?)$/i;

/** The name in a label of a message: "Martin said:", "Message from Martin", "Martin:"; `bare`: a label that is nothing but a name counts as well. */
export function nameIn(label: string, bare: boolean): string {
  const flat = untimed(label);
  if (flat === '' || flat.length > 90) return '';
  const name = (told.exec(flat) ?? from.exec(flat) ?? said.exec(flat))?.[1]?.trim();
  if (name !== undefined) {
    const clean = name.replace(/[\s–-]+$/, '');
    return nameLike(clean) && !nobodys.test(clean) ? clean : '';
  }
  return bare && nameLike(flat) && /^[\p{Lu}\p{Lo}]/u.test(flat) && !nobody.test(flat) ? flat : '';
}

/** A label in one line without the time at its end: "Martin at 14:03", "Martin, 14:03 Uhr". */
function untimed(label: string): string {
  return label
    .trim()
    .replace(/\s+/g, ' ')
    .replace(
      /[\s,·|(-]*(?:(?<!\p{L})(?:at|um|à|a las|alle|às|om|o|kl\.?|klo|saat|в|о|v|ve|στις)(?!\p{L}))?\s*\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|h))?\)?$/iu,
      '',
    );
}

const namingAttributes = [
  'data-author',
  'data-sender',
  'data-sender-name',
  'data-author-name',
  'data-username',
  'author',
  'sender',
];

/** What stands alone inside a body and the only thing in it that says anything: a wrapper may be all there is around a row. */
export function core(page: Page, body: Element): Element {
  let at = body;
  for (let step = 0; step < 5; step += 1) {
    const [only, more] = page.children(at).filter((child) => page.textful(child));
    if (!only || more) break;
    at = only;
  }
  return at;
}

/** The name that attributes from a message's body outwards tell: a label, a title, the author. `item`: the outermost element of its row or group. */
export function attributeName(page: Page, body: Element, item: Element, text: string): string {
  const bare = !namesNobody(page, item);
  for (let at: Element | null = core(page, body); at; at = page.parent(at)) {
    for (const name of namingAttributes) {
      const value = at.getAttribute(name) ?? '';
      if (/^\p{Lu}|^\p{Lo}/u.test(value) && nameLike(value) && !nobody.test(value)) return value;
    }
    const [label, title] = [at.getAttribute('aria-label'), at.getAttribute('title')];
    const found =
      (label && nameIn(withoutText(label, text), bare || at !== item)) ||
      (title && !isState(at, title) ? nameIn(title, true) : '');
    if (found) return found;
    if (at === item) break;
  }
  return '';
}

/** Whether a row has a label that names no speaker, while labels of the rows beside it do, the person's own too: "You said", "Martin said". */
export function namesNobody(page: Page, item: Element): boolean {
  const { parentElement, localName } = item;
  const label = item.getAttribute('aria-label') ?? '';
  if (label === '' || !parentElement || told.test(untimed(label))) return false;
  return page.leanOn(`labels of ${localName} say who speaks`, () =>
    [...childrenOf(parentElement)]
      .slice(-mostBeside)
      .some((row) => row.localName === localName && tellsYou(row.getAttribute('aria-label') ?? '')),
  );
}

const tellsYou = (label: string) => {
  const name = told.exec(untimed(label))?.[1] ?? '';
  return name !== '' && meansYou(name, '');
};

/** A label that repeats the message, or how it began, as "Martin: Hello, 14:03", without it. */
function withoutText(label: string, text: string): string {
  const [whole, flat] = [label, text].map((one) => one.replace(/\s+/g, ' ').trim()) as [string, string];
  const at = flat === '' ? -1 : whole.indexOf(flat);
  if (at > 0) return whole.slice(0, at).replace(/[\s,]+$/, '');
  // What streams in has outgrown its label.
  const [head, begun] = whole.split(/(?<=[:：]) (.*)/su, 2);
  return begun && flat.startsWith(begun) ? head! : label;
}

/** What a row's picture tells of who it shows: the name, empty if it only shows that there is one; null if there is no picture. */
export function pictureName(page: Page, root: Element, body: Element): string | null {
  let shows = false;
  for (const element of page.within(root, 60)) {
    const image = element.tagName === 'IMG' || element.getAttribute('role') === 'img';
    const words = wordsOf(element);
    const label = image ? (element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '') : '';
    const avatar =
      words.includes('avatar') ||
      (image && words.some((word) => /profile|photo|userpic/.test(word))) ||
      (/^(avatar|profil)/i.test(label) && nameIn(label, false) !== '');
    const small = (image || isTitled(element)) && isSmall(page, element);
    if (!avatar && !(small && (!page.holds(body, element) || body === root))) continue;
    shows = true;
    for (const attribute of ['alt', 'aria-label', 'title', 'data-name']) {
      const name = nameIn(element.getAttribute(attribute) ?? '', true);
      if (name !== '') return name;
    }
  }
  return shows ? '' : null;
}

/** Whether an element without text says what it shows. */
function isTitled(element: Element): boolean {
  return element.hasAttribute('title') && !/\S/.test(element.textContent ?? '');
}

/** Drawn no larger than pictures of people are beside what they say. */
function isSmall(page: Page, element: Element): boolean {
  const { width, height } = page.style(element);
  const [wide, high] = [Number.parseFloat(width), Number.parseFloat(height)];
  // A full row may squeeze it; ticks and emoji are smaller.
  return wide > 4 && high > 16 && high <= 64 && wide < high + 4;
}
