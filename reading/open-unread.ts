import { afloat } from './chat-evidence';
import { soundsLikeChat } from './could-hold-chat';
import type { Place } from './find-places';
import { ornamental, pressable } from './ornaments';
import type { Page } from './page';

/** So many texts beside headings, labels and buttons are more than a greeting. */
const fewestTexts = 3;
const leastHeightPx = 150;
const besideWords = 'header, footer, h1, h2, h3, h4, a, label, form, [role="heading"]';

/**
 * Whether a chat stands open here before the person's eyes with something in it to read: its field can be seen, it is called and placed
 * like a chat, and texts stand there or the person has sent something (`sent`). Closed launchers and empty chats are not.
 */
export function isOpenChat(page: Page, { panel, composer }: Place, sent: boolean): boolean {
  if (!composer?.isConnected || !inSight(composer) || !soundsLikeChat(composer)) return false;
  const chain: Element[] = [];
  for (let at: Element | null = composer; at && at.tagName !== 'HTML'; at = page.parent(at)) chain.push(at);
  if (!afloat(page, chain)) return false;
  if (sent) return true;
  return textsIn(page, panel, fewestTexts) >= fewestTexts;
}

/** How many elements say something in words of their own beside headings, labels and buttons; counted no further than `most`. */
function textsIn(page: Page, element: Element, most: number): number {
  if (element.matches(besideWords) || !page.shown(element)) return 0;
  if (pressable(page, element) || ornamental(page, element)) return 0;
  const nodes = page.nodes(element);
  let count = nodes.some((node) => node.nodeType === 3 && (node as Text).data.trim().length > 3) ? 1 : 0;
  for (const node of nodes) {
    if (count >= most) return count;
    if (node.nodeType === 1) count += textsIn(page, node as Element, most - count);
  }
  return count;
}

function inSight(field: Element): boolean {
  const view = field.ownerDocument.defaultView;
  if (!view || view.innerHeight < leastHeightPx || field.ownerDocument.hidden) return false;
  if (!field.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, top, right, bottom, width, height } = field.getBoundingClientRect();
  return (
    width > 40 && height > 8 && bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth
  );
}
