import { pressable } from './ornaments';
import type { Page } from './page';

const mostElements = 80;
const longestChoice = 60;

/** Whether a box holds several things to press, one to choose from, below an element in it: then it is a card, and the element may be its title. */
export function offersChoices(page: Page, box: Element, above: Element): boolean {
  if (above === box) return false;
  let choices = 0;
  for (const element of page.within(box, mostElements)) {
    if (!isChoice(page, element) || element.contains(above)) continue;
    if (above.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) choices += 1;
  }
  return choices > 1;
}

/** Whether an element is pressed as a whole: a button with words, or a link that stands as one. */
function isChoice(page: Page, element: Element): boolean {
  const text = (element.textContent ?? '').trim();
  if (!/\p{L}{2}/u.test(text) || text.length > longestChoice) return false;
  if (element.tagName !== 'A') return pressable(page, element);
  return !/^(?:inline|contents)$/.test(page.style(element).display);
}
