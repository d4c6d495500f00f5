import type { StatedTime } from '../conversation/sighting';
import { dayIn, isTimeText } from './displayed-time';
import { fieldSelector } from './fields';
import type { Voice } from './guess-parties';
import { itemsOf } from './items-of';
import type { Page } from './page';
import { type Parts, partsOf } from './parts';
import { sideOf } from './side';
import { showsTyping, typist } from './typing';
import { type Unit, unitsOf } from './units';

/** One message as it stands in the list, with what speaks for its party. */
export interface SeenUnit {
  unit: Unit;
  parts: Parts;
  voice: Omit<Voice, 'typed' | 'answered'>;
  stated: StatedTime | null;
  pageId: string;
}

/** What stands in a list. */
export interface ListContent {
  seen: SeenUnit[];
  typing: { author: string } | null;
  /** More stood there than is read. */
  cut: boolean;
  /** The list shows only a part of the transcript at a time. */
  window: boolean;
}

type Fresh = Omit<SeenUnit, 'stated'> & { item: Element };

const telling = /^(data-.*|from|sender|author|type|direction|position|align|own|side|variant|part)$/;
const ids = ['data-message-id', 'data-msg-id', 'data-messageid', 'data-id', 'data-mid', 'data-item-key'];
const positions = ['data-index', 'data-item-index', 'aria-posinset'];

function marksOf(page: Page, body: Element, item: Element): string[] {
  const marks = new Set<string>();
  for (let at: Element | null = body; at; at = page.parent(at)) {
    if (at.localName.includes('-')) marks.add(at.localName);
    for (const name of at.classList) marks.add(name);
    for (const { name, value } of at.attributes)
      if (telling.test(name) && /^[a-z_ -]{1,30}$/i.test(value))
        marks.add(`${name.replace(/^data-/, '')} ${value}`);
    if (at === item) break;
  }
  return [...marks];
}

function pageIdOf(page: Page, body: Element, item: Element): string {
  for (const names of [ids, positions, ['id']])
    for (let at: Element | null = body; at; at = page.parent(at)) {
      for (const name of names) {
        const value = at.getAttribute(name);
        if (value && (name !== 'id' || /\d/.test(value))) return `${name}=${value.slice(0, 200)}`;
      }
      if (at === item) break;
    }
  return '';
}

function roleOf(page: Page, body: Element, item: Element): string {
  for (let at: Element | null = body; at; at = page.parent(at)) {
    const role = at.getAttribute('role');
    if (role) return role;
    if (at === item) break;
  }
  return '';
}

function fresh(page: Page, item: Element, language: string, now: number): Fresh[] {
  return unitsOf(page, item)
    .filter((unit) => !unit.root.querySelector(fieldSelector))
    .map((unit) => {
      const parts = partsOf(page, unit, { language, now });
      const { author, you, ticked, avatar } = parts;
      const ground = page.painted(unit.body) ? page.style(unit.body).backgroundColor : '';
      const marks = marksOf(page, unit.body, item);
      const role = roleOf(page, unit.body, item);
      const voice = { side: null, ground, marks, author, you, ticked, avatar, role };
      return { unit, parts, voice, pageId: pageIdOf(page, unit.body, item), item };
    });
}

/** The side is asked for anew until the list has a place on the screen. */
function sideIn(page: Page, body: Element, list: Element): number | null {
  const known = page.memo('side', body, () => ({ side: null as number | null }));
  known.side ??= sideOf(page, body, list);
  return known.side;
}

/** A clock time under a date line belongs to that day. */
function statedOn(day: number | null, { stated, dayless }: Parts): StatedTime | null {
  if (!stated || !dayless || day === null) return stated;
  const clock = new Date(stated.at);
  return {
    ...stated,
    at: new Date(day).setHours(clock.getHours(), clock.getMinutes(), clock.getSeconds(), 0),
  };
}

function languageOf(list: Element): string {
  return (
    list.closest('[lang]')?.getAttribute('lang') ||
    list.ownerDocument.documentElement.lang ||
    navigator.language
  );
}

/** Reads what stands in a list, in the order of the page's tree or, where items are placed freely, from top to bottom. */
export function readRows(page: Page, list: Element, now: number): ListContent {
  const language = languageOf(list);
  const { items, cut } = itemsOf(page, list);
  const placed = items.some((item) => page.style(item).position === 'absolute' && page.textful(item));
  if (placed) items.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  const content: ListContent = { seen: [], typing: null, cut, window: placed };
  let day: number | null = null;
  for (const item of items) {
    const units = page.memo('units', item, () => fresh(page, item, language, now));
    if (units.length === 0 && page.shown(item) && showsTyping(page, item, ''))
      content.typing ??= { author: '' };
    for (const one of units) {
      const { text, author } = one.parts;
      if (showsTyping(page, one.unit.root, text)) content.typing = { author: author || typist(text) };
      else if (isTimeText(text, language)) day = dayIn(text, language, now) ?? day;
      else if (text !== '') {
        content.window ||= positions.some((name) => one.pageId.startsWith(`${name}=`));
        const voice = { ...one.voice, side: sideIn(page, one.unit.body, list) };
        content.seen.push({ ...one, voice, stated: statedOn(day, one.parts) });
      }
    }
  }
  return content;
}
