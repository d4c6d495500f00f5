import { isEmphasised } from './emphasis';
import { core, namesNobody } from './label-names';
import type { Page } from './page';
import { deletedWords, partyWords, systemWords } from './party-words';
import { pieces } from './pieces';
import { wordsOf } from './words-of';

const telling = /^(data-.*|from|sender|author|type|direction|position|align|own|side|variant|part)$/;
const ids = ['data-message-id', 'data-msg-id', 'data-messageid', 'data-id', 'data-mid', 'data-item-key'];
/** Attributes that say where a row stands in a list that shows a part of its rows. */
export const positions = ['data-index', 'data-item-index', 'aria-posinset'];

/** Class names and other marks of a message and of what is around it in its item; of one without any, how it is built. */
export function marksOf(page: Page, body: Element, item: Element): string[] {
  const marks = new Set<string>();
  for (let at: Element | null = body; at; at = page.parent(at)) {
    if (at.localName.includes('-')) marks.add(at.localName);
    for (const name of at.classList) marks.add(name);
    for (const { name, value } of at.attributes)
      if (telling.test(name) && /^[a-z_ -]{1,30}$/i.test(value))
        marks.add(`${name.replace(/^data-/, '')} ${value}`);
    if (at === item) break;
  }
  return marks.size > 0 ? [...marks] : [`built ${sketchOf(page, item)}`];
}

/** The id that the page gives a message, empty if it gives none. */
export function pageIdOf(page: Page, body: Element, item: Element): string {
  for (const names of [ids, positions, ['id']])
    for (let at: Element | null = body; at; at = page.parent(at)) {
      for (const name of names) {
        const value = at.getAttribute(name);
        if (value && (name !== 'id' || /\d/.test(value))) return `${name}=${value.slice(0, 200)}`;
      }
      if (at === item) break;
    }
  return '';
}

/** The innermost role of a message; a row whose label names nobody among those that name who speaks is a note. */
export function roleOf(page: Page, body: Element, item: Element): string {
  if (namesNobody(page, item)) return 'note';
  for (let at: Element | null = body; at; at = page.parent(at)) {
    const role = at.getAttribute('role');
    if (role) return role;
    if (at === item) break;
  }
  return '';
}

/**
 * How an element is built: its tag and those of the blocks in it, two levels deep; texts differ in the others. A row, or a cell across
 * several columns, that is nothing but emphasis is built otherwise than one with plain words.
 */
function sketchOf(page: Page, element: Element, levels = 2): string {
  const blocks = page
    .children(element)
    .filter(({ localName }) =>
      /^(div|t[dhr]|d[dt]|h\d|header|footer|section|article|aside|figure|figcaption|blockquote|time|img)$/.test(
        localName,
      ),
    );
  const inside =
    levels === 0 ? '' : [...new Set(blocks.map((block) => sketchOf(page, block, levels - 1)))].join();
  const mayBeOwn = levels === 2 || (element as HTMLTableCellElement).colSpan > 1;
  return `${element.localName}${mayBeOwn && isEmphasised(page, element) ? '*' : ''}(${inside})`;
}

/** How the words of a body are set: its largest letters. */
export function lettersOf(page: Page, body: Element): { letters: number; slanted: boolean } {
  const styles = pieces(page, body, null)
    .slice(0, 4)
    .map(({ element }) => page.style(element));
  const letters = Math.max(...styles.map(({ fontSize }) => Number.parseFloat(fontSize)));
  return { letters, slanted: styles.length > 0 && styles.every(({ fontStyle }) => fontStyle === 'italic') };
}

/** Words on what stands alone inside a body, where they say that a line is the software's own, on which side somebody speaks, or that it was taken back. */
export function innerWords(page: Page, body: Element): string[] {
  const words: string[] = [];
  for (let at = core(page, body); at !== body; at = page.parent(at) ?? body) words.push(...wordsOf(at));
  return words.filter((word) => systemWords.has(word) || word in partyWords || deletedWords.has(word));
}

/** The colour behind a message, or behind the cards that it is made of; empty if none. */
export function groundOf(page: Page, body: Element): string {
  const [card, other] = page.children(body);
  const painted = page.painted(body) ? body : card && other && page.painted(card) ? card : null;
  return painted ? page.style(painted).backgroundColor : '';
}
