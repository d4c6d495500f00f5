import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../components/detail/TranscriptRows';
import type { Kept, Transcript } from '../../conversation/interaction';
import { at, chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

const kept = keptChat(
  'parcel',
  chat`
    10:00 customer       Where is my parcel?
    10:05 agent(Martin)  It is on its way.
    10:20 customer       Since when?
    10:21 agent(Martin)  Since this morning.
  `,
);
const now = at('12:00');
const [first, second, third, fourth] = kept.transcript.messages.map(({ id }) => id);

/** The messages that are drawn anew when the transcript changes so. */
function drawnAnew(change: Partial<Transcript>): string[] {
  const changed: Kept = { ...kept, transcript: { ...kept.transcript, ...change } };
  const before = rowsOf(kept, now, new Map()).rows;
  // As it is read again from the database: no object is the same.
  const after = rowsOf(structuredClone(changed), now, before).rows;
  return [...after].flatMap(([key, { row }]) => (before.get(key)?.row === row ? [] : [key]));
}

describe('the rows of a transcript', () => {
  it('stay as they are where the same contact is read again', () => {
    expect(drawnAnew({})).toEqual([]);
  });

  it.each<[string, Partial<Transcript>, (string | undefined)[]]>([
    ['a message that is said to be canned', { overrulings: [canned()] }, [second]],
    ['all messages of a name that is said to be a bot', { overrulings: [named()] }, [second, fourth]],
    ['a message that was corrected', { corrections: [corrected()] }, [third]],
    ['a message with a moment', { moments: [moment()] }, [first]],
  ])('are drawn anew for %s, and no other', (_, change, ids) => {
    expect(drawnAnew(change)).toEqual(ids);
  });

  it('are drawn anew where the words changed', () => {
    const messages = kept.transcript.messages.map((one) =>
      one.id === fourth ? { ...one, text: 'Since today.' } : one,
    );
    expect(drawnAnew({ messages })).toEqual([fourth]);
  });

  it('lose no message where two go by one id', () => {
    const twice = kept.transcript.messages.map((one) => ({ ...one, id: 'm1' }));
    const doubled = { ...kept, transcript: { ...kept.transcript, messages: twice } };
    expect(rowsOf(doubled, now, new Map()).rows.size).toBe(5);
  });
});

function canned() {
  return { what: 'canned' as const, message: second ?? '', canned: true };
}

function named() {
  return { what: 'author' as const, message: '', author: 'Martin', party: 'bot' as const };
}

function corrected() {
  return { what: 'text' as const, message: third ?? '', was: 'Since when?', now: 'How long?', at: now };
}

function moment() {
  const kind = { message: first ?? '', kind: 'gesture' as const, valence: 'good' as const };
  return { ...kind, source: 'person' as const, quote: '', note: '' };
}
