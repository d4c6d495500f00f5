import type { Party } from '../conversation/party';
import { chatFrom, chatPoints, noChatBelow } from '../reading/chat-evidence';
import { findPlaces, type Place, placeAround } from '../reading/find-places';
import { guessParties, type Voice } from '../reading/guess-parties';
import type { Page } from '../reading/page';
import { readRows, type SeenUnit } from '../reading/read-rows';
import type { Content, Knowledge, Reader, Reading, ReadRow } from '../reading/reader';

/** Rows that are weighed against each other to tell who speaks. */
const weighedRows = 200;

const nothing: Reading = {
  rows: [],
  typing: null,
  ended: false,
  partial: false,
  window: false,
  title: '',
  confidence: 'low',
  isChat: null,
};

/** Names stand over the first of several bubbles: those that follow of the same speaker belong to it as well. */
function inherit(rows: ReadRow[], voices: Voice[]): void {
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (row.author !== '' || !before || row.party === 'system' || before.party === 'system') continue;
    if ((row.party === 'customer') !== (before.party === 'customer') || voices[index]!.look.you) continue;
    row.author = before.author;
    row.party = before.party;
  }
}

function upsideDown(rows: ReadRow[]): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) return false;
  return first.element.getBoundingClientRect().top > last.element.getBoundingClientRect().top + 1;
}

const endWords = /\b(ended|closed|beendet|geschlossen)\b/i;

/** Nothing can be written any more, and the software's own last line says that it is over. */
function hasEnded({ composer }: Place, rows: ReadRow[]): boolean {
  const last = rows.at(-1);
  if (last?.party !== 'system' || !endWords.test(last.text)) return false;
  return (
    composer !== null && (!composer.isConnected || composer.matches(':disabled, [contenteditable="false"]'))
  );
}

/** Where one writes above the list, the newest message stands on top of it. */
function newestOnTop({ composer, list }: Place): boolean {
  const [field, rows] = [composer?.getBoundingClientRect(), list?.getBoundingClientRect()];
  if (!field || !rows || field.height === 0 || rows.height === 0) return false;
  return field.bottom <= rows.top + 1;
}

function titleOf({ panel, list }: Place): string {
  const heading = panel.querySelector('h1, h2, h3, header, [class*="header" i] [class*="title" i]');
  const label = panel.getAttribute('aria-label') ?? list?.getAttribute('aria-label') ?? '';
  const said = heading && !list?.contains(heading) ? (heading.textContent ?? '') : label;
  return said.trim().replace(/\s+/g, ' ').slice(0, 80);
}

function judged(
  page: Page,
  place: Place,
  seen: SeenUnit[],
  voices: Voice[],
  parties: Party[],
): boolean | null {
  if (seen.length === 0) return null;
  const points = chatPoints(page, place, {
    parties,
    sides: voices.map(({ look: { side } }) => side),
    authors: voices.filter((_, index) => parties[index] !== 'customer').map(({ look: { author } }) => author),
    texts: seen.map(({ parts }) => parts.text),
    rowRoots: seen.map(({ unit }) => unit.root),
    typed: voices.some(({ typed }) => typed),
    answered: voices.some(({ answered }) => answered),
    youAndOthers:
      voices.some(({ look }) => look.you) && voices.some(({ look }) => look.author !== '' && !look.you),
  });
  return points >= chatFrom ? true : points < noChatBelow ? false : null;
}

/** The parties of all rows; in a long chat those far up keep theirs. */
function partiesOf(seen: SeenUnit[], voices: Voice[], rightToLeft: boolean, { partyOf }: Knowledge): Party[] {
  const settled: Party[] = [];
  for (const { unit } of seen.slice(0, Math.max(0, seen.length - weighedRows))) {
    const party = partyOf(unit.body);
    if (!party) break;
    settled.push(party);
  }
  return [...settled, ...guessParties(voices.slice(settled.length), rightToLeft)];
}

function look(page: Page, { list }: Place, now: number): Content {
  return list && readRows(page, list, now);
}

function read(page: Page, place: Place, content: Content, knowledge: Knowledge): Reading {
  if (!content || !place.list) return nothing;
  const { seen, typing, cut, window } = content;
  const voices = seen.map(({ look, unit, parts }) => {
    const typed = knowledge.wasTyped(unit.body, parts.text);
    return { look, typed, answered: !typed && knowledge.wasAnswered(unit.body) };
  });
  const parties = partiesOf(seen, voices, page.style(place.list).direction === 'rtl', knowledge);
  const rows = seen.map(({ unit, parts, stated, pageId }, index) => ({
    element: unit.body,
    pageId,
    party: parties[index]!,
    author: parts.author,
    text: parts.text,
    stated,
  }));
  inherit(rows, voices);
  if (upsideDown(rows) !== newestOnTop(place)) rows.reverse();
  const bothSides =
    parties.includes('customer') && parties.some((party) => party === 'agent' || party === 'bot');
  return {
    ...{ rows, typing, window, partial: cut, ended: hasEnded(place, rows) },
    title: page.memo('title', place.list, () => titleOf(place)),
    confidence: bothSides ? 'high' : 'low',
    isChat: knowledge.confirmed || judged(page, place, seen, voices, parties),
  };
}

function again(page: Page, { composer, panel }: Place): Place | null {
  const place = composer?.isConnected ? placeAround(page, composer) : null;
  return (
    place ?? findPlaces(page, panel.ownerDocument).find((found) => page.holds(panel, found.panel)) ?? null
  );
}

/** The reader that knows no vendor: fits whatever looks and behaves like a chat. */
export const anyReader: Reader = { vendor: 'any', version: '1', places: findPlaces, again, look, read };
