import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { Changed } from '../../capture/changed';
import type { Place } from '../../reading/find-places';
import { finish } from '../../reading/finish';
import { languageOfDay } from '../../reading/foreign-day';
import { Page } from '../../reading/page';
import type { Knowledge, Reading } from '../../reading/reader';
import { readerOf } from '../../vendors/any';
import { anyEdits, makeEdit } from '../drawing/edits';
import { drawChat } from './live-chat';

const reader = readerOf(null);
const now = Date.parse('2026-11-03T15:00:00Z');
const nothingKnown: Knowledge = {
  confirmed: false,
  hasSpoken: false,
  wasTyped: () => false,
  wasSaid: () => false,
  wasAnswered: () => false,
  partyOf: () => undefined,
};

const numbers = new WeakMap<Element, number>();
let numbered = 0;

function numberOf(element: Element): number {
  const number = numbers.get(element) ?? ++numbered;
  numbers.set(element, number);
  return number;
}

/** What is read, with numbers in place of elements: equal elements are not the same. */
function readWith(page: Page, place: Place) {
  const reading: Reading = finish(reader.read(page, place, reader.look(page, place, now), nothingKnown));
  return { ...reading, rows: reading.rows.map((row) => ({ ...row, element: numberOf(row.element) })) };
}

/** A drawn chat with a page that is told of changes only, as a watch tells it. */
function watchedChat() {
  const chat = drawChat();
  chat.panel.querySelector('style')!.textContent +=
    '.line,.day{text-align:center}.time{font-size:9px}.row{flex-direction:column;align-items:flex-start}.row.customer{align-items:flex-end}.folded .bubble{display:none}';
  const changed = new Changed();
  const records = new MutationObserver(() => {});
  const observe = (node: Node) =>
    records.observe(node, {
      ...{ childList: true, characterData: true, subtree: true, attributes: true },
      attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'data-index', 'open'],
    });
  const page = new Page((element) => {
    if (element.shadowRoot) observe(element.shadowRoot);
    return element.shadowRoot;
  });
  observe(chat.panel);
  const place: Place = { panel: chat.panel, list: chat.list, composer: chat.field };
  const look = () => {
    for (const record of records.takeRecords()) changed.note(record);
    page.look(changed.take());
    return readWith(page, place);
  };
  const close = () => {
    records.disconnect();
    chat.panel.remove();
  };
  onTestFinished(close);
  return { list: chat.list, look, fresh: () => readWith(new Page(), place), close };
}

// The browser's words for days are asked for a few languages at a time: the first looks would not know what later ones do.
while (languageOfDay('ok') === null);

test('what a watch takes in change by change is what a fresh look at the whole chat reads', () => {
  fc.assert(
    fc.property(fc.array(anyEdits(4), { minLength: 1, maxLength: 6 }), (looks) => {
      const chat = watchedChat();
      for (const edits of looks) {
        for (const edit of edits) makeEdit(chat.list, edit);
        expect(chat.look()).toEqual(chat.fresh());
      }
      chat.close();
    }),
    { numRuns: 120 },
  );
});
