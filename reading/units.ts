import type { Page } from './page';
import { wordsOf } from './words-of';

/** One message-to-be: `body` holds what was said, `root` all that belongs to it alone, `heads` what stands above it in its group. */
export interface Unit {
  root: Element;
  body: Element;
  heads: Element[];
}

const never = new Set([
  'A',
  'BUTTON',
  'INPUT',
  'TEXTAREA',
  'SELECT',
  'LABEL',
  'CODE',
  'PRE',
  'MARK',
  'KBD',
  'BLOCKQUOTE',
  'TABLE',
  'TD',
  'TH',
  'HR',
  'P',
  'SUMMARY',
  'TIME',
  'IMG',
  'svg',
]);
const ornaments = new Set([
  'avatar',
  'initials',
  'badge',
  'reaction',
  'reactions',
  'tooltip',
  'toolbar',
  'menu',
  'icon',
  'status',
  'time',
  'timestamp',
  'chip',
  'chips',
  'suggestion',
  'suggestions',
  'quick',
  'replies',
  'tag',
  'unread',
  'option',
  'options',
]);
const unitWords = new Set(['message', 'msg', 'bubble', 'utterance', 'activity', 'balloon']);

/** Whether the element is something to press rather than something said. */
export function pressable(page: Page, element: Element): boolean {
  if (element.tagName === 'BUTTON' || element.tagName === 'INPUT') return true;
  const role = element.getAttribute('role') ?? '';
  if (/^(button|menuitem|tab|toolbar|menu|tooltip|checkbox|radio|switch|option)$/.test(role)) return true;
  return (
    element.tagName !== 'A' &&
    page.style(element).cursor === 'pointer' &&
    !element.querySelector('p') &&
    element.textContent!.length < 80 &&
    (element.hasAttribute('tabindex') || element.tagName === 'LI' || element.tagName === 'LABEL')
  );
}

/** Whether the element is an ornament of a message: an avatar with initials, a badge, a reaction. */
export function ornamental(page: Page, element: Element): boolean {
  const words = wordsOf(element);
  if (words.some((word) => ornaments.has(word)) && !words.some((word) => unitWords.has(word))) return true;
  if ((element.textContent ?? '').trim().length > 2) return false;
  const style = page.style(element);
  const width = Number.parseFloat(style.width);
  return (
    style.borderTopLeftRadius === '50%' ||
    (width > 0 &&
      Math.abs(width - Number.parseFloat(style.height)) < 1 &&
      Number.parseFloat(style.borderTopLeftRadius) >= width / 2)
  );
}

function boxed(page: Page, element: Element): boolean {
  if (never.has(element.tagName) || !page.painted(element)) return false;
  return !pressable(page, element) && !ornamental(page, element);
}

function hasOwnText(page: Page, element: Element): boolean {
  return page.nodes(element).some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));
}

function textfulChildren(page: Page, element: Element): Element[] {
  return page.children(element).filter((child) => page.textful(child));
}

/** The outermost boxes with text inside an element, itself included. */
export function boxes(page: Page, element: Element, found: Element[] = []): Element[] {
  if (!page.textful(element)) return found;
  if (pressable(page, element) || ornamental(page, element)) return found;
  if (boxed(page, element)) {
    found.push(element);
    return found;
  }
  if (hasOwnText(page, element)) return found;
  for (const child of page.children(element)) boxes(page, child, found);
  return found;
}

function named(element: Element): boolean {
  return wordsOf(element).some((word) => unitWords.has(word));
}

function signature(element: Element): string {
  return `${element.localName}.${[...element.classList].slice(0, 1).join('.')}`;
}

/** Children that are messages by name, where no boxes tell: at least two alike. */
function namedUnits(page: Page, element: Element): Element[] {
  const children = textfulChildren(page, element);
  if (hasOwnText(page, element) || children.length < 2) return [];
  const likely = children.filter(
    (child) => named(child) && !/^(SPAN|P|A|B|I|EM|STRONG)$/.test(child.tagName),
  );
  const alike = likely.filter((child) =>
    likely.some((other) => other !== child && signature(other) === signature(child)),
  );
  return alike.length > 1 ? alike : [];
}

/** Goes up from a body as long as it stays one message's row: few steps, never past what is named or built as a list. */
function rowAround(page: Page, body: Element, item: Element): Element {
  let root = body;
  for (let step = 0; step < 4 && root !== item; step += 1) {
    const up = page.parent(root);
    if (!up || wordsOf(up).some((word) => word === 'messages' || word === 'list' || word === 'log')) break;
    root = up;
  }
  return root;
}

/** Whether a line beside bubbles may name their speaker. */
function nameLike(text: string): boolean {
  const flat = text.trim();
  return (
    flat.length <= 40 && !/\d/.test(flat) && !/[.!?…。！？]$/.test(flat) && flat.split(/\s+/).length <= 4
  );
}

function looksOf(page: Page, body: Element): string {
  return `${page.style(body).backgroundColor} ${[...body.classList].filter((name) => !/first|last|top|bottom|mid|single|group/i.test(name)).join(' ')}`;
}

function split(page: Page, item: Element, found: Element[]): Unit[] {
  const loose: Element[] = [];
  let at = item;
  for (;;) {
    const children = textfulChildren(page, at);
    const inner = children.find((child) => found.every((box) => page.holds(child, box)));
    if (!inner) break;
    loose.push(...children.filter((child) => child !== inner));
    at = inner;
  }
  const alike = new Set(found.map((box) => looksOf(page, box))).size === 1;
  const heads = (one: Element) =>
    alike && (nameLike(one.textContent ?? '') || wordsOf(one).some((word) => ornaments.has(word)));
  const children = textfulChildren(page, at);
  const without = [...loose, ...children.filter((child) => !found.some((box) => page.holds(child, box)))];
  const group = without.filter(heads);
  const rows = new Map<Element, Unit[]>();
  for (const child of children) {
    const own = found.filter((box) => page.holds(child, box));
    if (own.length > 1) rows.set(child, split(page, child, own));
    else if (own.length === 1) rows.set(child, [{ root: child, body: own[0]!, heads: group }]);
  }
  for (const child of without)
    if (!group.includes(child) && !pressable(page, child) && !ornamental(page, child))
      rows.set(child, [{ root: child, body: child, heads: [] }]);
  const inOrder = [...rows.keys()].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  return inOrder.flatMap((row) => rows.get(row)!);
}

/** The names over an entry of a definition list. */
function termsOf(entry: Element): Element[] {
  let at = entry.previousElementSibling;
  while (at && at.tagName !== 'DT') at = at.previousElementSibling;
  return at ? [at] : [];
}

/** Splits one item of a transcript into its messages: several where it groups bubbles, one otherwise. */
export function unitsOf(page: Page, item: Element): Unit[] {
  if (!page.textful(item) || item.tagName === 'BUTTON' || item.tagName === 'DT') return [];
  if (item.tagName === 'DD') return [{ root: item, body: item, heads: termsOf(item) }];
  const found = boxes(page, item);
  if (found.length > 1) return split(page, item, found);
  let at = item;
  for (;;) {
    const inner = namedUnits(page, at);
    if (inner.length > 1) {
      const heads = textfulChildren(page, at).filter((child) => !inner.includes(child));
      return inner.flatMap((unit) => unitsOf(page, unit)).map((unit) => ({ ...unit, heads }));
    }
    const [only, more] = textfulChildren(page, at);
    if (!only || more || hasOwnText(page, at)) break;
    at = only;
  }
  const [body] = found;
  return [
    body ? { root: rowAround(page, body, item), body, heads: [] } : { root: item, body: item, heads: [] },
  ];
}
