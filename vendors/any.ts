import type { Party } from '../conversation/party';
import { chatFrom, chatPoints, noChatBelow } from '../reading/chat-evidence';
import { dayIn, isTimeText } from '../reading/displayed-time';
import { fieldSelector } from '../reading/fields';
import { findPlaces, type Place } from '../reading/find-places';
import { guessParties, type Voice } from '../reading/guess-parties';
import type { Page } from '../reading/page';
import { type Parts, partsOf } from '../reading/parts';
import type { Knowledge, Reader, Reading, ReadRow } from '../reading/reader';
import { sideOf } from '../reading/side';
import { showsTyping, typist } from '../reading/typing';
import { type Unit, unitsOf } from '../reading/units';

interface Seen {
  unit: Unit;
  parts: Parts;
  voice: Omit<Voice, 'typed' | 'answered' | 'side'>;
}

/** Goes down to the element whose children are the items: through wrappers that hold nothing else. */
function itemsOf(page: Page, list: Element): Element[] {
  let at = list;
  for (let depth = 0; depth < 8; depth += 1) {
    const [only, more] = page.children(at).filter((child) => page.shown(child));
    if (!only || more || page.painted(only)) break;
    const inner = page.children(only).filter((child) => page.shown(child));
    const wraps =
      inner.length !== 1 &&
      /list|container|wrapper|inner|scroll|content|body|messages/i.test(
        `${only.className} ${only.getAttribute('role')}`,
      );
    if (!wraps && inner.length < 3) {
      const [deeper, other] = inner;
      if (!deeper || other) break;
    }
    at = only;
  }
  return page.children(at);
}

function marksOf(page: Page, unit: Unit): string[] {
  const marks = new Set<string>();
  for (let at: Element | null = unit.body; at; at = page.parent(at)) {
    for (const name of at.classList) marks.add(name);
    for (const { name, value } of at.attributes)
      if (
        /^data-|^(from|sender|author|type|direction|position|align|own|side|variant|part)$/.test(name) &&
        value.length < 40
      )
        marks.add(`${name.replace(/^data-/, '')} ${value}`);
    if (at === unit.root) break;
  }
  return [...marks];
}

function see(page: Page, item: Element, language: string, now: number): Seen[] {
  return page.memo('units', item, () =>
    unitsOf(page, item)
      .filter((unit) => !unit.root.querySelector(fieldSelector))
      .map((unit) => {
        const parts = partsOf(page, unit, { language, now, day: null });
        const style = page.style(unit.body);
        return {
          unit,
          parts,
          voice: {
            ground: page.painted(unit.body) ? style.backgroundColor : '',
            marks: marksOf(page, unit),
            author: parts.author,
            you: parts.you,
            ticked: parts.ticked,
            avatar: parts.avatar,
            role: unit.root.getAttribute('role') ?? '',
          },
        };
      }),
  );
}

/** The side is asked for anew until the list has a place on the screen. */
function sideIn(page: Page, body: Element, list: Element): number | null {
  const known = page.memo('side', body, () => ({ side: null as number | null }));
  known.side ??= sideOf(page, body, list);
  return known.side;
}

function pageIdOf(page: Page, unit: Unit): string {
  for (let at: Element | null = unit.body; at; at = page.parent(at)) {
    for (const name of [
      'data-message-id',
      'data-msg-id',
      'data-id',
      'data-mid',
      'data-item-key',
      'data-index',
      'data-item-index',
      'aria-posinset',
    ])
      if (at.getAttribute(name)) return `${name}=${at.getAttribute(name)}`;
    if (at === unit.root) break;
  }
  return '';
}

function language(list: Element): string {
  return (
    list.closest('[lang]')?.getAttribute('lang') ||
    list.ownerDocument.documentElement.lang ||
    navigator.language
  );
}

function readRows(
  page: Page,
  place: Place,
  knowledge: Knowledge,
): { seen: Seen[]; typing: Reading['typing'] } {
  const list = place.list!;
  const tongue = language(list);
  const seen: Seen[] = [];
  let typing: Reading['typing'] = null;
  let day: number | null = null;
  for (const item of itemsOf(page, list)) {
    const units = see(page, item, tongue, knowledge.now);
    if (units.length === 0 && page.shown(item) && showsTyping(page, item, '')) typing ??= { author: '' };
    for (const one of units) {
      const { text } = one.parts;
      if (showsTyping(page, one.unit.root, text)) typing = { author: one.parts.author || typist(text) };
      else if (isTimeText(text, tongue)) day = dayIn(text, tongue, knowledge.now) ?? day;
      else if (text !== '') seen.push(one);
    }
  }
  return { seen, typing };
}

/** Names stand over the first of several bubbles: those that follow of the same speaker belong to it as well. */
function inherit(rows: ReadRow[], seen: Seen[]): void {
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (row.author !== '' || !before || row.party === 'system' || before.party === 'system') continue;
    const company = (party: string) => (party === 'customer' ? 'customer' : 'company');
    if (company(before.party) !== company(row.party) || seen[index]!.parts.you) continue;
    row.author = before.author;
    row.party = before.party;
  }
}

function read(page: Page, place: Place, knowledge: Knowledge): Reading {
  const nothing: Reading = {
    rows: [],
    typing: null,
    ended: false,
    partial: false,
    title: '',
    confidence: 'low',
    isChat: null,
  };
  if (!place.list) return nothing;
  const { seen, typing } = readRows(page, place, knowledge);
  const rightToLeft = page.style(place.list).direction === 'rtl';
  const voices = seen.map(({ voice, unit, parts }) => ({
    ...voice,
    side: sideIn(page, unit.body, place.list!),
    typed: knowledge.wasTyped(unit.body, parts.text),
    answered: knowledge.wasAnswered(unit.body, parts.text),
  }));
  const parties = guessParties(voices, rightToLeft);
  const rows = seen.map(({ unit, parts }, index) => ({
    element: unit.body,
    pageId: pageIdOf(page, unit),
    party: parties[index]!,
    author: parts.author,
    text: parts.text,
    stated: parts.stated,
  }));
  inherit(rows, seen);
  if (upsideDown(rows)) rows.reverse();
  const confidence =
    parties.includes('customer') && parties.some((party) => party === 'agent' || party === 'bot')
      ? 'high'
      : 'low';
  const isChat = knowledge.confirmed || judged(page, place, seen, voices, parties);
  return { rows, typing, ended: false, partial: false, title: titleOf(place), confidence, isChat };
}

function judged(page: Page, place: Place, seen: Seen[], voices: Voice[], parties: Party[]): boolean | null {
  if (seen.length === 0) return null;
  const points = chatPoints(page, place, {
    parties,
    sides: voices.map(({ side }) => side),
    authors: voices.filter((_, index) => parties[index] !== 'customer').map(({ author }) => author),
    texts: seen.map(({ parts }) => parts.text),
    rowRoots: seen.map(({ unit }) => unit.root),
    typed: voices.some(({ typed }) => typed),
    answered: voices.some(({ answered }) => answered),
  });
  return points >= chatFrom ? true : points < noChatBelow ? false : null;
}

function upsideDown(rows: ReadRow[]): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) return false;
  return first.element.getBoundingClientRect().top > last.element.getBoundingClientRect().top + 1;
}

function titleOf({ panel, list }: Place): string {
  const heading = panel.querySelector('h1, h2, h3, header, [class*="header" i] [class*="title" i]');
  const label = panel.getAttribute('aria-label') ?? list?.getAttribute('aria-label') ?? '';
  return (heading && !list?.contains(heading) ? (heading.textContent ?? '') : label)
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, 80);
}

/** The reader that knows no vendor: fits whatever looks and behaves like a chat. */
export const anyReader: Reader = { vendor: 'any', version: '1', places: findPlaces, read };
