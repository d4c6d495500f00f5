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
/** Ornaments that say no more than a word or two; frames draw lines of the software as such, too. */
const brief = new Set(['badge', 'tag']);
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

/** What stands for a portrait: one emoji or two letters, however many characters it takes to write them. */
export const oneSign =
  /^(?:\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|(?:\p{L}\p{M}{0,3}){1,2})$/u;

/** Whether the element is an ornament of a message: an avatar with initials, a badge, a reaction. */
export function ornamental(page: Page, element: Element): boolean {
  if (namedOrnament(element) && !wordsOf(element).some((word) => unitWords.has(word))) return true;
  const said = (element.textContent ?? '').trim();
  if (/^\p{L}{1,2}$/u.test(said) && (element.getAttribute('role') === 'img' || isPortrait(element)))
    return true;
  return (said.length <= 2 || oneSign.test(said)) && page.memo('disc', element, () => isDisc(page, element));
}

/** Whether the markup calls an element a picture of somebody. */
function isPortrait(element: Element): boolean {
  return wordsOf(element).some((word) => /^(avatar|initials?|monogram|portrait|userpic)$/.test(word));
}

/** Whether an element is drawn as a disc, or as a square without room around its letters, as pictures of people are. */
function isDisc(page: Page, element: Element): boolean {
  const style = page.style(element);
  const width = outerSize(style, 'width', 'Left', 'Right');
  if (style.borderTopLeftRadius !== '50%') {
    const height = outerSize(style, 'height', 'Top', 'Bottom');
    if (Math.abs(width - height) <= 1 && Number.parseFloat(style.borderTopLeftRadius) >= width / 2)
      return true;
    // Words have room around them; a picture in a full row may be squeezed.
    const square = width >= 10 && width <= height + 1 && height >= 16 && height <= 64;
    return square && style.paddingLeft === '0px' && page.painted(element);
  }
  return true;
}

/** Size of an element in CSS px up to its outer edge; NaN where it has none. */
function outerSize(
  style: CSSStyleDeclaration,
  of: 'width' | 'height',
  from: 'Left' | 'Top',
  to: 'Right' | 'Bottom',
): number {
  const own = Number.parseFloat(style[of]);
  if (style.boxSizing === 'border-box') return own;
  return [
    style[`padding${from}`],
    style[`padding${to}`],
    style[`border${from}Width`],
    style[`border${to}Width`],
  ].reduce((sum, part) => sum + (Number.parseFloat(part) || 0), own);
}

/** Whether the markup calls the element an ornament. */
export function namedOrnament(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`.split(/\s+/);
  return names.some((name) => {
    const words = splitWords(name);
    const last = words.at(-1) ?? '';
    return (
      ornaments.has(last) &&
      !(brief.has(last) && saysMore(element)) &&
      !words.some((word) => /^(show|shows|has|with|hide|no|without)$/.test(word))
    );
  });
}

/** What the small signs in an element say that are called badge, tag or chip: a role, a rank. */
export function tagsIn(page: Page, root: Element): string[] {
  return [...page.within(root, 40)]
    .filter((one) => namedOrnament(one) && wordsOf(one).some((word) => brief.has(word) || word === 'chip'))
    .map((one) => (one.textContent ?? '').trim())
    .filter((text) => text !== '' && text.length <= 24);
}

function saysMore(element: Element): boolean {
  return (element.textContent ?? '').trim().split(/\s+/, 4).length > 3;
}
