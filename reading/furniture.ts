import type { Page } from './page';
import { hasOwnText } from './pieces';
import { shownText } from './shown-text';

/** What there is to press below a message says no more than this. */
const longestTail = 60;
const longestAction = 24;
const mostLevels = 8;

/**
 * The block at the end of a body that says what one can do with the message and no word of it, as "Copy / Like / Reply" does; null if
 * there is none. It tells itself as a line of small words made alike, or by standing below every message word for word. `list`: where
 * the rows stand.
 */
export function furnitureIn(page: Page, body: Element, list: Element): Element | null {
  let at = body;
  for (let level = 0; level < mostLevels; level += 1) {
    const children = page.children(at).filter((child) => page.textful(child));
    const last = children.at(-1);
    if (!last || hasOwnText(page, at)) return null;
    const before = children.at(-2);
    if (before && isTail(page, last) && (isActions(page, last, before) || repeatsBelow(page, last, list)))
      return last;
    at = last;
  }
  return null;
}

/** A block of several short words without a picture or a link in it. */
function isTail(page: Page, element: Element): boolean {
  if (!/^(UL|OL|DIV|MENU|FOOTER|NAV)$/.test(element.tagName) || hasOwnText(page, element)) return false;
  if ((element.textContent ?? '').length > longestTail || element.querySelector('a[href], img, p'))
    return false;
  const words = page.children(element).filter((child) => page.textful(child));
  return (
    words.length > 1 &&
    words.every((word) => {
      const text = (word.textContent ?? '').trim();
      return text.length <= longestAction && /\p{L}/u.test(text) && !/[\d.!?…,:;]/.test(text);
    })
  );
}

/** Words made alike that stand side by side, set smaller and in another colour than what is above them. */
function isActions(page: Page, element: Element, before: Element): boolean {
  const words = page.children(element).filter((child) => page.textful(child));
  const [first] = words;
  if (!first || !words.every(({ localName, className }) => alike(first, localName, className))) return false;
  const own = page.style(element);
  const flat = own.display.endsWith('flex') && own.flexDirection === 'row';
  if (!flat && !words.every((word) => page.style(word).display.startsWith('inline'))) return false;
  const letters = page.style(innermost(page, first));
  const above = page.style(innermost(page, before));
  return (
    Number.parseFloat(letters.fontSize) < Number.parseFloat(above.fontSize) * 0.96 &&
    (letters.color !== above.color || own.opacity !== '1')
  );
}

function alike(first: Element, localName: string, className: string): boolean {
  return first.localName === localName && first.className === className;
}

function innermost(page: Page, element: Element): Element {
  let at = element;
  for (;;) {
    const [inner] = page.children(at).filter((child) => page.textful(child));
    if (!inner || hasOwnText(page, at)) return at;
    at = inner;
  }
}

/** Whether blocks of this class stand below four messages or more and say no more than one thing for each side. */
function repeatsBelow(page: Page, element: Element, list: Element): boolean {
  const { className } = element;
  if (typeof className !== 'string' || className.trim() === '') return false;
  return page.leanOn(`furniture: ${className}`, () => {
    const all = [...list.getElementsByClassName(className)].slice(-60);
    return all.length >= 4 && new Set(all.map((one) => shownText(page, one))).size <= 2;
  });
}
