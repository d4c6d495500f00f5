import { boxes } from './boxes';
import { childrenOf } from './child-nodes';
import { languageOf } from './language-of';
import { meansYou } from './means-you';
import type { Page } from './page';
import { smallInNames } from './person-named';
import { type Piece, pieces } from './pieces';
import { isTime, lineOf, nameLike } from './row-labels';
import { sideOf } from './side';

/** Lines of one parent that are compared. */
const mostCompared = 120;
/** Letters that a name, a role and a time may have together. */
const longestLine = 70;
/** What lines name that is nobody. */
const nobody = /chat|conversation|gespräch|unterhaltung|verlauf|transcript/i;

/** Whether an element stands as a line among others in the page's tree. */
export const isLine = (element: Element): boolean => /^(P|DIV|LI|HEADER)$/.test(element.tagName);

/** Whether a text is written as names are, or means the person who reads, in the page's language. */
export function isWrittenName(text: string, language: string): boolean {
  if (!nameLike(text) || nobody.test(text)) return false;
  const isWritten = (word: string) => /^[\p{Lu}\p{Lo}]/u.test(word) || smallInNames.test(word);
  return meansYou(text, language) || text.split(/\s+/).every(isWritten);
}

/** The piece of a line that is a name, where nothing but it, a time, and at most what its bearer does, stand in the line. */
function nameIn(page: Page, line: Element): { name: string; element: Element } | null {
  const text = (line.textContent ?? '').trim();
  if (text.length > longestLine || !/\p{Nd}/u.test(text) || !page.textful(line)) return null;
  const language = languageOf(line);
  const said = pieces(page, line, null);
  const rest = said.filter((piece) => !isTime(piece.element, piece.text, language));
  const [first, role] = rest;
  if (!first || rest.length > 2 || (role && !nameLike(role.text))) return null;
  // What stands in larger letters than the name is what was said.
  const size = ({ element }: Piece) => Number.parseFloat(page.style(element).fontSize);
  if (role && size(role) > size(first) * 1.04) return null;
  if (said.length - rest.length > 1) return null;
  const whole = said.length > rest.length ? { name: first.text, times: 1 } : lineOf(first.text, language);
  const name = whole.name.replace(/\s*[(,|·/].*$|\s*[:：]$/gu, '').trim();
  return whole.times === 1 && isWrittenName(name, language) ? { name, element: first.element } : null;
}

const nameOf = (page: Page, line: Element) => page.memo('name line', line, () => nameIn(page, line));

const made = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
const makeOf = (line: Element) => [made(line), ...[...childrenOf(line)].map(made)].join('>');

/** The line below another one, as long as it shows something. */
function below(page: Page, line: Element): Element | null {
  let at = line.nextElementSibling;
  while (at && !page.textful(at)) at = at.nextElementSibling;
  return at && isLine(at) ? at : null;
}

/** Whether a name is set in bolder or smaller letters than the line below it. */
function isSetOff(page: Page, name: Element, line: Element): boolean {
  const [words] = pieces(page, line, null);
  if (!words) return false;
  const [own, other] = [page.style(name), page.style(words.element)];
  const isBold = ({ fontWeight }: CSSStyleDeclaration) => Number(fontWeight) >= 600;
  if (isBold(own) !== isBold(other)) return isBold(own);
  return Number.parseFloat(own.fontSize) < Number.parseFloat(other.fontSize) * 0.96;
}

/** Whether a line stands below a box of what was said, on its side: there it names who said that. */
function isUnderBox(page: Page, line: Element, parent: Element): boolean {
  let above = line.previousElementSibling;
  while (above && !page.textful(above)) above = above.previousElementSibling;
  const box = above && boxes(page, above).at(-1);
  const side = box && sideOf(page, box, parent);
  return (side === -1 || side === 1) && side === sideOf(page, line, parent);
}

/** The makes of those lines below a parent that all say a name and a time and stand over lines made otherwise that say none. */
function makesOver(page: Page, parent: Element): Set<string> {
  const lines = [...childrenOf(parent)].filter(isLine).slice(-mostCompared);
  const makes = new Set(lines.filter((line) => nameOf(page, line)).map(makeOf));
  const holds = (make: string) => {
    const alike = lines.filter((line) => makeOf(line) === make);
    const names = alike.map((line) => nameOf(page, line));
    if (names.includes(null) || isUnderBox(page, alike[0]!, parent)) return false;
    const over = alike.filter((line) => below(page, line));
    const isText = (line: Element) =>
      makeOf(line) !== make &&
      !pieces(page, line, null).some(({ element, text }) => isTime(element, text, languageOf(line)));
    const texts = over.filter((line) => isText(below(page, line)!));
    if (texts.length === 0 || texts.length < over.length * 0.7) return false;
    const few = new Set(names.map((one) => one?.name)).size <= names.length * 0.6;
    return (
      (names.length > 2 && few) ||
      texts.every((line) => isSetOff(page, nameOf(page, line)!.element, below(page, line)!))
    );
  };
  return new Set([...makes].filter(holds));
}

/** Whether a line says who says the lines below it, and when, and nothing else: "Lewis (14:03)"; the lines beside it are asked as well. */
export function isNameLine(page: Page, line: Element): boolean {
  const parent = line.parentElement;
  if (!parent || !nameOf(page, line)) return false;
  const make = makeOf(line);
  return page.leanOn(`names over lines: ${make}`, () =>
    page.once('names over lines', parent, () => makesOver(page, parent)).has(make),
  );
}
