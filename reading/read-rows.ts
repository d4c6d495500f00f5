import type { Beside } from './beside-list';
import { dayOver, namesUnknownDay } from './day-over';
import { upsideDown } from './drawn-top';
import { languageOfDay } from './foreign-day';
import { featuresOf } from './guess-parties';
import { captions } from './hinted-parts';
import type { Hold } from './hold';
import { itemsOf } from './items-of';
import { languageOf } from './language-of';
import { ownIn } from './machine-rows';
import { namesAround } from './names-around';
import { type NamedDay, namedBelow, onTheirDays } from './on-their-days';
import type { Page } from './page';
import { isPassing } from './passing-lines';
import { type Fresh, fresh, itemReader, type SeenUnit, unreadable } from './read-item';
import { isStateLine } from './row-labels';
import { positions } from './row-marks';
import { isSigns } from './shown-pictures';
import { sideOf } from './side';
import { withStatusEntries } from './status-entries';
import { showsTyping, typist } from './typing';
import { isSaidAsMessage, saysTyping } from './typing-lines';
import type { Look } from './voice';

/** What stands in a list. */
export interface ListContent {
  seen: SeenUnit[];
  typing: { author: string } | null;
  /** More stood there than is read. */
  cut: boolean;
  /** The list shows only a part of the transcript at a time. */
  window: boolean;
  /** How many of the seen stand beside the list; they come last. */
  beside: number;
  /** The hints for this software that hold here, null where none do. */
  hold: Hold | null;
}

/** The side is asked for anew, once in a look, until the list has a place on the screen; a look is never changed once it has one. */
function withSide(page: Page, one: Fresh, list: Element): Look {
  const { body } = one.unit;
  if (one.look.side !== null) return one.look;
  page.once('side', body, () => {
    const asked = page.memo('asked', body, () => ({ times: 0 }));
    asked.times += 1;
    const side = asked.times > 4 ? null : sideOf(page, body, list);
    if (side !== null) one.look = { ...one.look, side };
  });
  return one.look;
}

function itemsIn(page: Page, list: Element, hold: Hold | null): { items: Element[]; cut: boolean } {
  return page.once('items', list, () => (hold ? hold.items() : itemsOf(page, list)));
}

/** Reads items for a later {@link readRows} as long as `goOn` says so, at least one; true if that finds all of them read. */
export function readAhead(
  page: Page,
  list: Element,
  now: number,
  hold: Hold | null,
  goOn: () => boolean,
): boolean {
  const ahead = page.once('ahead', list, () => ({ next: 0 }));
  const { items } = itemsIn(page, list, hold);
  const readIn = itemReader(page, list, { language: languageOf(list), now, hold });
  do {
    const item = items[ahead.next];
    if (!item) return true;
    for (const one of readIn(item)) {
      featuresOf(withSide(page, one, list));
      ownIn(one.parts);
    }
    ahead.next += 1;
  } while (goOn());
  return ahead.next >= items.length;
}

/**
 * Reads what stands in a list, in the order of the page's tree or, where items are placed freely, from top to bottom. `hold`: hints
 * for this software, where they hold; `beside`: what the panel shows beside the list; `newestOnTop`: whether time runs upwards there.
 */
export function readRows(
  page: Page,
  list: Element,
  now: number,
  hold: Hold | null,
  beside: Beside,
  newestOnTop = () => false,
): ListContent {
  const language = languageOf(list);
  const context = { language, now, hold };
  const { items, cut } = itemsIn(page, list, hold);
  const placed = items.length > 0 && [items[0]!, items.at(-1)!].some((item) => isPlaced(page, item));
  if (placed) items.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  const content: ListContent = { seen: [], typing: null, cut, window: placed, beside: 0, hold };
  const days: NamedDay[] = [];
  const name = (day: number | null, own = false) => {
    if (day !== null) days.push({ day, before: content.seen.length, own });
  };
  let shapes: Map<string, Fresh[]> | null = null;
  const readIn = itemReader(page, list, context);
  const alikeTo = (one: Fresh) => {
    if (!shapes) {
      shapes = new Map();
      for (const other of items.flatMap(readIn))
        if (!other.time) shapes.set(shapeOf(other), [...(shapes.get(shapeOf(other)) ?? []).slice(-5), other]);
    }
    return shapes.get(shapeOf(one)) ?? [];
  };
  const isSpoken = (one: Fresh) =>
    alikeTo(one).some((other) => other.parts.text !== one.parts.text && isSomebodys(page, other, list));
  const isMessage = (one: Fresh) =>
    isSaidAsMessage(
      one,
      () => items.flatMap(readIn),
      (other) => shapeOf(one) !== '' && !other.typing && !other.time && shapeOf(other) === shapeOf(one),
    );
  const typesAt = (item: Element, one: Fresh) =>
    (item === items.at(-1) || item === items[0]) &&
    one.hinted === null &&
    saysTyping(
      one,
      () => items.flatMap(readIn),
      () => isSpoken(one),
    );
  for (const item of items) {
    const units = readIn(item);
    content.cut ||= units === unreadable;
    if (units === unreadable) continue;
    if (units.length === 0 && page.shown(item) && page.memo('dots', item, () => showsTyping(page, item, '')))
      content.typing ??= { author: '' };
    for (const one of units) {
      const { text, author } = one.parts;
      if ((one.typing && !isMessage(one)) || typesAt(item, one))
        content.typing = { author: author || typist(text) };
      else if (one.time && !isSaid(page, one, list, alikeTo(one))) {
        const passes = placed && isPassing(item, text, topOf(item), now);
        if (passes) days.push({ day: null, before: content.seen.length, own: false });
        else name(dayOver(text, language, now));
      } else if (hold && !hold.isRow(item) && captions(one, content.seen, language, now)) continue;
      else if (text !== '' || one.parts.headWords) {
        content.window ||= positions.some((name) => one.pageId.startsWith(`${name}=`));
        const look = withSide(page, one, list);
        if (one.hinted === null && look.side === 0 && endsInDate(text)) continue;
        const foreign = isBare(one, look) ? languageOfDay(text) : '';
        if (foreign === null) name(Number.NaN);
        else if (foreign !== '') {
          name(dayOver(text, foreign, now) ?? Number.NaN);
          continue;
        }
        if (look.side === 0 && author === '' && namesUnknownDay(text, language, now)) name(Number.NaN);
        // A picture in the middle that is nobody's is one of the software's.
        if (!look.side && author === '' && !look.avatar && isSigns(text)) continue;
        name(one.parts.day, true);
        const top = placed ? topOf(item) : undefined;
        content.seen.push(one.look === look && top === one.top ? one : { ...one, look, top });
      }
    }
  }
  if (days.length > 0) {
    const isTurned = upsideDown(page, items);
    const backwards = newestOnTop() ? !isTurned && namedBelow(content.seen, days, now) : isTurned;
    content.seen = onTheirDays(content.seen, days, backwards);
  }
  if (hold?.vendor.channel === 'ticket') content.seen = withStatusEntries(content.seen);
  if (!hold) content.seen = namesAround(content.seen, content.typing !== null, language);
  for (const notice of beside.notices)
    for (const one of page.memoLeaning('notice', notice, () => fresh(page, notice, list, context)))
      if (one.parts.text !== '' && !page.holds(list, notice)) {
        content.seen.push({ ...one, hinted: 'system' });
        content.beside += 1;
      }
  if (beside.typing) content.typing ??= { author: typist(beside.typing.textContent ?? '') };
  return content;
}

/** Whether a row is nothing but a line in the middle that is nobody's. */
function isBare({ parts, hinted }: SeenUnit, { side, ground, avatar }: Look): boolean {
  return hinted === null && side === 0 && ground === '' && !avatar && parts.author === '' && !parts.stated;
}

function shapeOf({ look: { ground, marks, letters } }: SeenUnit): string {
  return ground === '' && marks.length === 0 ? '' : [ground, letters, ...marks].join(' ');
}

/** Whether a bare time or "Read" is a message and no line of the software's: somebody said it, or it is made like what was said; `alike`: rows of its shape. */
function isSaid(page: Page, one: Fresh, list: Element, alike: readonly Fresh[]): boolean {
  const { author, stated, avatar, ticked, text } = one.parts;
  const { side } = withSide(page, one, list);
  if (side === 0 || shapeOf(one) === '') return false;
  if (author !== '' || stated || avatar || ticked) return true;
  return isStateLine(text, '')
    ? alike.some((other) => withSide(page, other, list).side === side)
    : alike.length > 0;
}

/** Whether a row is seen to be somebody's words, and no line of the software's. */
function isSomebodys(page: Page, one: Fresh, list: Element): boolean {
  const { author, you, ticked, stated } = one.parts;
  return author !== '' || you || ticked || stated !== null || Boolean(withSide(page, one, list).side);
}

/** A centred line that ends in a full date: "Conversation started on 3 November 2026". */
function endsInDate(text: string): boolean {
  return text.length <= 60 && /\d.*\b20\d\d$/.test(text);
}

function topOf(item: Element): number {
  const around = item.parentElement;
  const above = around ? around.getBoundingClientRect().top - around.scrollTop : 0;
  return item.getBoundingClientRect().top - above;
}

/** Whether the page puts an item where it wants, so that the order of the tree says nothing. */
function isPlaced(page: Page, item: Element): boolean {
  return page.textful(item) && page.memo('placed', item, () => page.style(item).position === 'absolute');
}
