import type { Page } from './page';
import { hasOwnText, pieces } from './pieces';
import { nameLike } from './row-labels';
import { wordsOf } from './words-of';

const blocks = /^(DIV|SECTION|ASIDE|A|BUTTON|BLOCKQUOTE)$/;
const quoting = /^(quot\w*|repl(y|ied)|cited?)$/;

/** The earlier message that a message answers, where it repeats it on top: a block with a bar at its side, or a quotation, that names who said it. Null if there is none. */
export function quoteIn(page: Page, body: Element): Element | null {
  let at = body;
  for (let depth = 0; depth < 6; depth += 1) {
    const [first, second] = page.children(at).filter((child) => page.textful(child));
    if (!first || hasOwnText(page, at)) return null;
    if (second) return isQuote(page, first) ? first : null;
    at = first;
  }
  return null;
}

function isQuote(page: Page, block: Element): boolean {
  if (!blocks.test(block.tagName)) return false;
  const [name, words] = pieces(page, block, null);
  const named = name !== undefined && words !== undefined && nameLike(name.text);
  const called = wordsOf(block).some((word) => quoting.test(word));
  // People write quotations as well; those name nobody.
  if (block.tagName === 'BLOCKQUOTE') return named && (called || name.element.closest('cite') !== null);
  const { borderInlineStartWidth, borderInlineEndWidth, borderInlineStartStyle } = page.style(block);
  const [start, end] = [Number.parseFloat(borderInlineStartWidth), Number.parseFloat(borderInlineEndWidth)];
  if (borderInlineStartStyle === 'none' || start < 2 || start <= end) return false;
  return called || named;
}
