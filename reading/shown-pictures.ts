import type { Page } from './page';

/** Elements of a message among which its pictures are sought. */
const mostElements = 60;
/** Pictures of people and signs are drawn no larger, CSS px. */
const largestOrnament = 64;

/** What the pictures in a message show, by their own account, one a line; empty where there is none but ornaments. */
export function shownPictures(page: Page, body: Element): string {
  return [...page.within(body, mostElements)]
    .filter((element): element is HTMLImageElement => element.tagName === 'IMG')
    .filter((image) => image.alt.trim() !== '' && page.shown(image) && !isOrnament(page, image))
    .map(({ alt }) => alt.trim())
    .join('\n');
}

function isOrnament(page: Page, image: Element): boolean {
  const { width, height } = page.style(image);
  return Number.parseFloat(width) <= largestOrnament && Number.parseFloat(height) <= largestOrnament;
}
