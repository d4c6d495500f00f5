import type { Page } from './page';
import { wordsOf } from './words-of';

/** Elements of a message among which its pictures are sought. */
const mostElements = 60;
/** Pictures of people and signs are drawn no larger, CSS px. */
const largestOrnament = 64;
/** What stands for a picture, a film, a recording of which the page tells no name. */
const signs: Readonly<Record<string, string>> = { IMG: '🖼️', VIDEO: '🎞️', AUDIO: '🔊' };
const notSent = new Set(
  'avatar avatars profile userpic icon icons emoji logo tick ticks check checks receipt typing loader loading spinner dots badge flag'.split(
    ' ',
  ),
);

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

/** Pictures, films and recordings in an element that say nothing of themselves and were sent, the element itself included. */
export function sentPictures(page: Page, element: Element): Element[] {
  return page.memo('sent', element, () =>
    [element, ...page.within(element, mostElements)].filter(
      (one) => one.tagName in signs && page.shown(one) && isSent(page, one, element),
    ),
  );
}

/** Signs for them, one a line; empty where there is none. */
export function signsOf(page: Page, element: Element): string {
  return sentPictures(page, element)
    .map(({ tagName }) => signs[tagName])
    .join('\n');
}

/** Whether a text is nothing but such signs. */
export function isSigns(text: string): boolean {
  return text.split('\n').every((line) => Object.values(signs).includes(line));
}

/** What holds all pictures of an element that shows no words, drawn as a box where there is one; null where there are none. */
export function pictureBody(page: Page, element: Element): Element | null {
  const sent = sentPictures(page, element);
  let body = sent[0] ?? null;
  while (body && body !== element && !sent.every((one) => page.holds(body!, one))) body = page.parent(body);
  for (let at = body; at && at !== element; at = page.parent(at)) if (page.painted(at)) return at;
  return body;
}

/** Whether a picture is large enough to have been sent, and is not called an ornament; one that is still loaded has no size yet. */
function isSent(page: Page, picture: Element, within: Element): boolean {
  if (picture.tagName === 'AUDIO') return picture.hasAttribute('controls');
  for (let at: Element | null = picture; at && at !== within; at = page.parent(at))
    if (wordsOf(at).some((word) => notSent.has(word))) return false;
  const image = picture as HTMLImageElement;
  if (picture.tagName === 'IMG' && image.alt.trim() !== '') return false;
  const { width, height } = page.style(picture);
  const [wide, high] = [Number.parseFloat(width), Number.parseFloat(height)];
  if (picture.tagName === 'IMG' && !image.complete && !(wide > 1 && high > 1)) return true;
  return wide > largestOrnament && high > largestOrnament;
}
