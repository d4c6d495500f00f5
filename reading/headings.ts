import { isEmphasised } from './emphasis';
import { languageOf } from './language-of';
import { isLine, isNameLine, isWrittenName } from './name-lines';
import type { Page } from './page';
import { pieces } from './pieces';
import { isTime } from './row-labels';

/** Lines looked back upon for the heading over a line. */
const mostLines = 40;

const signature = (page: Page, element: Element) =>
  `${element.localName}.${element.className} ${isEmphasised(page, element)}`;

/** Whether a heading stands beside the lines below it, and says who says them and when: "Lewis 14:03". */
export function isNameHeading(page: Page, element: Element): boolean {
  if (isLine(element)) return isNameLine(page, element);
  if (!/^H[1-6]$/.test(element.tagName)) return false;
  const next = element.nextElementSibling;
  if (next && !isLine(next)) return false;
  const language = languageOf(element);
  const said = pieces(page, element, null);
  const names = said.filter((piece) => !isTime(piece.element, piece.text, language));
  return names.length === 1 && said.length === 2 && isWrittenName(names[0]!.text.trim(), language);
}

/** The heading that names who says a line, if one does; a line made otherwise than the first below the heading is the software's own. */
export function headingsOver(page: Page, line: Element): Element[] {
  if (!isLine(line)) return [];
  let first = line;
  let at = line.previousElementSibling;
  for (let left = mostLines; left > 0 && at && isLine(at) && !isNameLine(page, at); left -= 1) {
    first = at;
    at = at.previousElementSibling;
  }
  if (!at || !isNameHeading(page, at)) return [];
  return signature(page, first) === signature(page, line) ? [at] : [];
}
