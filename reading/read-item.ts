import type { StatedTime } from '../conversation/sighting';
import { isTimeText } from './displayed-time';
import { fieldSelector } from './fields';
import { relabel } from './hinted-parts';
import type { HintedParty, Hold } from './hold';
import type { Page } from './page';
import { type Parts, partsOf } from './parts';
import { isStateLine } from './row-labels';
import { groundOf, innerWords, lettersOf, marksOf, pageIdOf, roleOf } from './row-marks';
import { showsTyping } from './typing';
import { type Unit, unitsOf } from './units';
import { isUnreadLine } from './unread-line';
import type { Look } from './voice';
import { splitWords } from './words-of';

/** One message as it stands in the list, with what speaks for its party. */
export interface SeenUnit {
  unit: Unit;
  parts: Parts;
  look: Look;
  stated: StatedTime | null;
  /** Where the page puts its item, px from the top of the whole list; absent where items follow each other. */
  top?: number | undefined;
  /** The lines that name days: whether one of them heads the row, and its number; absent where there are none. */
  section?: { isUnder: boolean; number: number };
  pageId: string;
  /** Who speaks by the hints for this software, null where they do not say. */
  hinted: HintedParty | null;
}

/** `typing`, `time`: it is no message but shows that somebody types, or parts messages by day or by what is new. */
export type Fresh = SeenUnit & { typing: boolean; time: boolean };

/** What all items of one look are read with. */
export interface Context {
  language: string;
  now: number;
  hold: Hold | null;
}

/** Reads what one item of a list holds. */
export function fresh(page: Page, item: Element, list: Element, context: Context): Fresh[] {
  const { language, now, hold } = context;
  const isRow = hold?.isRow(item) === true;
  const hinted = isRow ? hold.unitsOf(item) : [];
  const units = hinted.length > 0 ? hinted : unitsOf(page, item);
  return units
    .filter((unit) => !unit.root.querySelector(fieldSelector))
    .map((unit) => {
      const parts = partsOf(page, unit, item, { list, language, now, ...(isRow ? hold.told : {}) });
      if (isRow) relabel(parts, hold, item, { list, language, now });
      const { author, you, ticked, avatar } = parts;
      const ground = groundOf(page, unit.body);
      const marks = marksOf(page, unit.body, item);
      const words = [...new Set(marks.flatMap(splitWords))];
      const role = roleOf(page, unit.body, item);
      const { letters, slanted } = lettersOf(page, unit.body);
      const inner = innerWords(page, unit.body);
      const { color: colour } = page.style(unit.body);
      const deck = unit.deck === true;
      const look = {
        ...{ side: null, ground, marks, words, inner, deck, role },
        ...{ author, you, ticked, avatar, letters, slanted, colour },
      };
      const typing = !parts.headWords && showsTyping(page, unit.root, parts.text);
      const { text, stated } = parts;
      const time = isTimeText(text, language) || isStateLine(text, language) || isUnreadLine(text);
      const pageId = pageIdOf(page, unit.body, item);
      const hinted = isRow ? hold.partyOf(unit.body, item) : null;
      const spoken = hinted !== null && hinted !== 'system';
      return {
        ...{ unit, parts, look, stated, pageId, hinted },
        ...{ typing: typing && hinted === null, time: time && !spoken },
      };
    });
}

/** Stands for what an item holds that cannot be read. */
export const unreadable: Fresh[] = [];

/**
 * Reads single items, each once until something in it changes. Pages are not trusted: of an item whose elements are not what they seem,
 * {@link unreadable} is all that is known, and the others are read.
 */
export function itemReader(page: Page, list: Element, context: Context): (item: Element) => Fresh[] {
  const memo = `units ${context.hold?.vendor.name ?? ''}`;
  return (item) => {
    try {
      return page.memoLeaning(memo, item, () => fresh(page, item, list, context));
    } catch {
      return unreadable;
    }
  };
}
