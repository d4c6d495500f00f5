import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SeenRow } from '../../conversation/sighting';
import { at } from '../drawing/chat';
import { inTab1, keptTexts, newJournal, record } from '../drawing/journal';
import { sighting } from '../drawing/sighting';

beforeEach(newJournal);

/** Short texts that repeat a lot, as they do in chats. */
const texts = fc.array(fc.constantFrom('ok', 'Hello?', 'One moment please', 'Thanks'), {
  minLength: 1,
  maxLength: 25,
});

function rowsOf(said: string[]): SeenRow[] {
  return said.map((text, i) => ({
    key: `r${i}`,
    party: i % 2 === 0 ? 'customer' : 'agent',
    author: '',
    text,
    seenAt: at('10:00') + i,
    stated: null,
  }));
}

/** How far the chat has come at each look, and whether that look reaches the background, perhaps twice, perhaps after a reload. */
const looks = fc.array(
  fc.record({
    upTo: fc.nat(25),
    times: fc.nat(2),
    reload: fc.boolean(),
    overlap: fc.integer({ min: 1, max: 30 }),
  }),
  { maxLength: 12 },
);

describe('whatever is lost or doubled on the way', () => {
  it('keeps every message once and in order as soon as one look at the whole chat arrives', async () => {
    await fc.assert(
      fc.asyncProperty(texts, looks, async (said, taken) => {
        await newJournal();
        const all = rowsOf(said);
        let documents = 0;
        let acknowledged = 0;
        for (const { upTo, times, reload, overlap } of taken) {
          if (reload) {
            documents++;
            acknowledged = 0;
          }
          const first = Math.max(0, Math.min(acknowledged, upTo) - overlap);
          const seen = all.slice(first, upTo).map((row) => shownIn(row, documents));
          for (let i = 0; i < times && seen.length > 0; i++) {
            const answer = await record(
              sighting(seen, { watch: `w${documents}`, first }),
              senderOf(documents),
            );
            acknowledged = answer.outcome === 'recorded' ? Math.max(acknowledged, upTo) : 0;
          }
        }
        const whole = all.map((row) => shownIn(row, documents));
        await record(sighting(whole, { watch: `w${documents}` }), senderOf(documents));
        expect(await keptTexts()).toEqual(said);
      }),
      { numRuns: 150 },
    );
  });
});

function senderOf(documents: number) {
  return { ...inTab1, document: `d${documents}` };
}

function shownIn(row: SeenRow, documents: number): SeenRow {
  return documents === 0 ? row : { ...row, key: `${documents}-${row.key}`, seenAt: null };
}
