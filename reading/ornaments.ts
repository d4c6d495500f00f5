import type { Page } from './page';
import { splitWords, wordsOf } from './words-of';

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
/** Words that name a message in the markup. */
export const unitWords = new Set(['message', 'msg', 'bubble', 'utterance', 'activity', 'balloon']);

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
  if (namedOrnament(element) && !wordsOf(element).some((word) => unitWords.has(word))) return true;
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

/** Whether the markup calls the element an ornament. */
export function namedOrnament(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`.split(/\s+/);
  return names.some((name) => {
    const words = splitWords(name);
    return (
      ornaments.has(words.at(-1) ?? '') &&
      !words.some((word) => /^(show|shows|has|with|hide|no|without)$/.test(word))
    );
  });
}
