import { afloat } from './chat-evidence';
import { soundsLikeChat } from './could-hold-chat';
import type { Place } from './find-places';
import type { Page } from './page';
import { pieces } from './pieces';

/** So many texts beside headings, labels and buttons are more than a greeting. */
const fewestTexts = 3;
const leastHeightPx = 150;

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
  const texts = pieces(page, panel, null).filter(
    ({ element, text }) =>
      text.trim().length > 3 &&
      !element.closest('header, footer, h1, h2, h3, h4, a, label, form, [role="heading"]'),
  );
  return texts.length >= fewestTexts;
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
