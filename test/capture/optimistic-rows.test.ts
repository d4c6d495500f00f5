import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ledger } from '../../capture/ledger';
import { finish } from '../../reading/finish';
import type { ReadRow } from '../../reading/reader';

/** A row of a page that draws what was said at once, and the server's row for it later. */
interface Drawn {
  element: { isConnected: boolean };
  text: string;
  id: string;
  typed: boolean;
  drawnAt: number;
}

/** How the server's row comes: in the place of the first one, beside it before that goes, or after it has gone. */
const ways = ['in its place', 'beside it', 'after it'] as const;

const said = fc.record({
  text: fc.constantFrom('ok', 'yes'),
  pauseMs: fc.constantFrom(200, 700),
  way: fc.constantFrom(...ways),
  answered: fc.boolean(),
});

/** Plays a chat on a ledger that looks after every change; gives what it tells of the customer's words, and what was true. */
function play(
  messages: readonly { text: string; pauseMs: number; way: (typeof ways)[number]; answered: boolean }[],
  late: boolean,
) {
  const ledger = new Ledger();
  const list: Drawn[] = [];
  const truth: { text: string; at: number }[] = [];
  let now = 1000;
  const look = () =>
    finish(
      ledger.take(
        list.map(
          ({ element, text, id, typed }): ReadRow => ({
            element: element as unknown as Element,
            ...{
              pageId: id,
              party: id.startsWith('a') ? 'agent' : 'customer',
              author: '',
              text,
              stated: null,
              typed,
              head: null,
            },
            ...{ slanted: false, deleted: false },
          }),
        ),
        {
          originOf: (row) => ({
            seenAt: list.find(({ element }) => (element as unknown) === row.element)!.drawnAt,
            typed: row.typed,
            answered: false,
          }),
          ...{
            saidBefore: () => null,
            maySay: () => 'anything' as const,
            lostMs: () => 0,
            window: false,
            now,
          },
        },
      ),
    );
  const draw = (text: string, id: string, typed: boolean, at = list.length) => {
    const row = { element: { isConnected: true }, text, id, typed, drawnAt: now };
    list.splice(at, 0, row);
    return row;
  };
  const take = (row: Drawn) => {
    row.element.isConnected = false;
    list.splice(list.indexOf(row), 1);
  };
  const change = (make: () => void) => {
    now += 60;
    make();
    look();
  };
  change(() => draw('Hello', 'a0', false));
  const confirm = (first: Drawn, index: number, way: (typeof ways)[number]) => {
    const id = `s${index}`;
    const at = () => list.indexOf(first);
    if (way === 'in its place')
      change(() => {
        const place = at();
        take(first);
        draw(first.text, id, false, place);
      });
    else if (way === 'beside it') {
      change(() => draw(first.text, id, false, at() + 1));
      change(() => take(first));
    } else {
      const place = at();
      change(() => take(first));
      change(() => draw(first.text, id, false, place));
    }
  };
  const waiting: (() => void)[] = [];
  for (const [index, { text, pauseMs, way, answered }] of messages.entries()) {
    now += pauseMs;
    let row!: Drawn;
    change(() => {
      row = draw(text, '', true);
    });
    truth.push({ text, at: row.drawnAt });
    waiting.push(() => confirm(row, index, way));
    if (!late) waiting.pop()?.();
    if (answered) change(() => draw(`Answer ${index}`, `a${index + 1}`, false));
  }
  for (const next of waiting.reverse()) next();
  now += 5000;
  look();
  const told = ledger.rows.filter(({ gone, party }) => !gone && party === 'customer');
  return { told: told.map(({ text, seenAt }) => ({ text, at: seenAt })), truth };
}

test('words said twice in a row are two messages with their own instants, however the server’s rows come for them', () => {
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 5 }), fc.boolean(), (messages, late) => {
      const { told, truth } = play(messages, late);
      expect(told).toEqual(truth);
    }),
    { numRuns: 300 },
  );
});
