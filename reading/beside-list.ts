import { fieldSelector } from './fields';
import type { Place } from './find-places';
import type { Hold } from './hold';
import type { Page } from './page';
import { typingLine } from './typing';

/** What a panel shows beside its messages: `notices` state the place in the queue; `typing`: somebody types. */
export interface Beside {
  notices: Element[];
  typing: Element | null;
}

/** A panel that shows nothing but its messages. */
export const nothingBeside: Beside = { notices: [], typing: null };

/** Elements of a panel that are looked at; what is beside the messages is small. */
const mostElements = 300;
const longestNotice = 240;

/** Numbers of places, not of telephones, prices, years or parts of them. */
const place = '(?<![\\d.,:+/-])#?\\d{1,3}(?![\\d.,:/%€$£-]*\\d|[%€$£])';
const queues =
  "(?:queue|in line|wait(?:ing)? ?list|waiting room|warteschlange|warteliste|wartereihe|file d['’]attente|cola|fila|coda|wachtrij|kolejce|kolejka|kolejki|очеред\\p{L}+|sıra\\p{L}*|kuyru\\p{L}+|kö(?:n|plats)?|køen?|jonossa)";
const unspacedQueues = '(?:队列|隊列|排队|排隊|待ち|順番|대기)';
const positions =
  '(?:position|posición|posición|posizione|posição|positie|pozycja|позиция|plats|plads|platz|place|stelle|spot)';

const statesPlace = new RegExp(
  [
    `(?<!\\p{L})${queues}(?!\\p{L}).*${place}`,
    `${place}.*(?<!\\p{L})${queues}(?!\\p{L})`,
    `${unspacedQueues}.*${place}|${place}.*${unspacedQueues}`,
    `^(?:\\S+ ){0,3}${positions}\\b.{0,12}${place}`,
    `(?<!\\p{L})${place} .{0,20}(?:ahead of you|before you|in front of you|vor (?:ihnen|dir|euch)|avant vous|delante de (?:usted|ti)|davanti a (?:lei|te)|à sua frente|voor u|przed (?:tobą|panem|panią))`,
  ].join('|'),
  'iu',
);

/** The smallest part of an element that still says it whole. */
function closest(page: Page, element: Element, says: (text: string) => boolean): Element {
  const inner = page.children(element).find((child) => says(textIn(child)));
  return inner ? closest(page, inner, says) : element;
}

function textIn(element: Element): string {
  return (element.textContent ?? '').trim().replace(/\s+/g, ' ');
}

/** Whether a line states somebody's place in a queue. */
export const isNotice = (text: string) => text.length <= longestNotice && statesPlace.test(text);

/** What the hints for this software point at beside the list. */
export function hintedBeside(hold: Hold): Beside {
  const { notices, typing } = hold.vendor;
  return { notices: hold.shown(notices), typing: hold.shown(typing)[0] ?? null };
}

/** What stands in a panel beside its list, where no hints point at it. Only what is said beyond doubt counts: a heading may say much. */
export function besideList(page: Page, { panel, list, composer }: Place): Beside {
  const beside: Beside = { notices: [], typing: null };
  let left = mostElements;
  const walk = (element: Element) => {
    for (const child of page.children(element)) {
      if (left-- <= 0) return;
      if (child === list || child.matches(`${fieldSelector}, button, a, nav, script, style`)) continue;
      if (!page.shown(child)) continue;
      if (page.rootOf(child) || [list, composer].some((part) => part && page.holds(child, part))) {
        walk(child);
        continue;
      }
      const text = textIn(child);
      if (text === '') continue;
      if (isNotice(text)) beside.notices.push(closest(page, child, isNotice));
      else if (typingLine(text)) beside.typing ??= child;
      else if (text.length > longestNotice) walk(child);
    }
  };
  walk(panel);
  return beside;
}
