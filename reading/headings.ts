import { isEmphasised } from './emphasis';
import { languageOf } from './language-of';
import { meansYou } from './means-you';
import type { Page } from './page';
import { smallInNames } from './person-named';
import { pieces } from './pieces';
import { isTime, nameLike } from './row-labels';

/** Lines looked back upon for the heading over a line. */
const mostLines = 40;
/** What headings name that is nobody. */
const nobody = /chat|conversation|gespräch|unterhaltung|verlauf|transcript/i;

const isLine = (element: Element) => /^(P|DIV)$/.test(element.tagName);
const signature = (page: Page, element: Element) =>
  `${element.localName}.${element.className} ${isEmphasised(page, element)}`;

/** Whether a heading stands beside the lines below it, and says who says them and when: "Lewis 14:03". */
export function isNameHeading(page: Page, element: Element): boolean {
  if (!/^H[1-6]$/.test(element.tagName)) return false;
  const next = element.nextElementSibling;
  if (next && !isLine(next)) return false;
  const language = languageOf(element);
  const said = pieces(page, element, null);
  const names = said.filter((piece) => !isTime(piece.element, piece.text, language));
  const name = names[0]?.text.trim() ?? '';
  if (names.length !== 1 || said.length !== 2 || !nameLike(name) || nobody.test(name)) return false;
  const isWritten = (word: string) => /^[\p{Lu}\p{Lo}]/u.test(word) || smallInNames.test(word);
  return meansYou(name, language) || name.split(/\s+/).every(isWritten);
}

/** The heading that names who says a line, if one does; a line made otherwise than the first below the heading is the software's own. */
export function headingsOver(page: Page, line: Element): Element[] {
  if (!isLine(line)) return [];
  let first = line;
  let at = line.previousElementSibling;
  for (let left = mostLines; left > 0 && at && isLine(at); left -= 1) {
    first = at;
    at = at.previousElementSibling;
  }
  if (!at || !isNameHeading(page, at)) return [];
  return signature(page, first) === signature(page, line) ? [at] : [];
}
