import { isDots } from '../reading/typing';

/** Rows with more text than a name and some dots say something. */
const longestName = 60;
/** Elements of a row that are looked at. */
const mostSeen = 30;
/** Signs of which {@link isDots} makes rows. */
const dots = /[.…⋯•·●・･∙⋅○◦⬤]/;
/** Animated dots are drawn as so many elements without text at least. */
const leastDots = 3;

/** Whether the row that somebody types in is all that an element shows: dots, beside a picture's initials or a name. */
export function holdsDots(node: Node): boolean {
  const text = node.textContent ?? '';
  if (text.length > longestName) return false;
  if (isDots(text) && /\S/.test(text)) return true;
  // Most rows hold neither, and this is asked of every one that appears.
  if (node.nodeType !== 1 || !(node as Element).firstElementChild) return false;
  return (dots.test(text) && texts(node).some(isDots)) || hasEmptyDots(node as Element);
}

/** Whether a row says nothing yet: initials at most stand beside its dots. */
export function waitsForWords(node: Node): boolean {
  if (!holdsDots(node)) return false;
  return texts(node).every((text) => isDots(text) || /^(?:\p{Lu}{1,3}|\p{Lo}{1,2})$/u.test(text));
}

/** Whether a row with dots has become one that says more: words, and not only a clock or that it was sent, as `isSaid` tells. */
export function saysMore(before: Node, after: Node, isSaid: (text: string) => boolean): boolean {
  return lettersIn(after, isSaid) > lettersIn(before, isSaid);
}

function texts(node: Node): string[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (found.length < mostSeen && walker.nextNode()) {
    const text = (walker.currentNode.textContent ?? '').trim();
    if (text !== '') found.push(text);
  }
  return found;
}

function lettersIn(node: Node, isSaid: (text: string) => boolean): number {
  return texts(node)
    .filter(isSaid)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '').length;
}

function hasEmptyDots(row: Element): boolean {
  const all = [...row.getElementsByTagName('*')].slice(0, mostSeen);
  const isDot = (one: Element | null) =>
    one !== null &&
    one.childNodes.length === 0 &&
    !one.shadowRoot &&
    /^(?:SPAN|I|B|DIV|EM)$/.test(one.tagName);
  return all.some(
    ({ children }) =>
      children.length >= leastDots &&
      [...children].every((one) => isDot(one) && one.tagName === children[0]?.tagName),
  );
}
