import type { Page } from './page';

/** Whether an element has other ground than what is around it, a border or a shadow. */
export function hasBox(page: Page, element: Element): boolean {
  // What leaves its parts to the layout around it draws neither.
  return isStyledAsBox(page, element) && page.style(element).display !== 'contents';
}

/** Asks for few properties at a time: each answer costs. */
function isStyledAsBox(page: Page, element: Element): boolean {
  const style = page.style(element);
  const colour = style.backgroundColor;
  const coloured = !transparent(colour);
  if (coloured && Number.parseFloat(style.borderTopLeftRadius) > 2) return true;
  if (coloured && Number.parseFloat(style.borderBottomRightRadius) > 2) return true;
  if (style.borderTopStyle !== 'none' && style.borderLeftStyle !== 'none') {
    if (Number.parseFloat(style.borderTopWidth) > 0 && Number.parseFloat(style.borderLeftWidth) > 0)
      return true;
  }
  if (style.boxShadow !== 'none' || style.backgroundImage.includes('gradient')) return true;
  return coloured && colour !== groundOf(page, element);
}

function groundOf(page: Page, element: Element): string {
  for (let at = page.parent(element); at; at = page.parent(at)) {
    const colour = page.style(at).backgroundColor;
    if (!transparent(colour)) return colour;
  }
  return 'rgb(255, 255, 255)';
}

/** Whether a computed colour lets everything through. */
function transparent(colour: string): boolean {
  if (colour === 'transparent' || colour === '') return true;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(colour);
  return alpha !== null && Number(alpha[1] ?? alpha[2]) < 0.03;
}
