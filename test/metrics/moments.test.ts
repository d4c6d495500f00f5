import { describe, expect, it } from 'vitest';
import { watchedAt } from '../../conversation/instant';
import type { Message } from '../../conversation/message';
import { at, chat } from '../drawing/chat';
import { judged } from '../drawing/judged';
import { type MarkedChat, readMarkedChats } from './moments-material';

function drawn({ said }: MarkedChat): Message[] {
  return said.map(([party, text], i) => ({
    id: `m${i}`,
    rows: [],
    party,
    author: party === 'agent' ? 'A' : '',
    text,
    instant: watchedAt(at('10:00') + i * 60_000),
    former: [],
    withdrawnAt: null,
  }));
}

describe('hints at moments', () => {
  it('are right at least four times in five on chats that the rules were not made from', () => {
    let right = 0;
    let wrong = 0;
    const missed: string[] = [];
    const mistaken: string[] = [];
    for (const marked of readMarkedChats()) {
      const kinds = judged(drawn(marked)).moments.map(({ kind }) => kind);
      for (const kind of kinds) {
        if (marked.moments.includes(kind)) right++;
        else {
          wrong++;
          mistaken.push(`${kind}: ${marked.said.map(([, text]) => text).join(' / ')}`);
        }
      }
      for (const kind of marked.moments)
        if (!kinds.includes(kind)) missed.push(`${kind}: ${marked.said.at(-1)?.[1]}`);
    }
    expect(right + wrong, missed.join('\n')).toBeGreaterThan(15);
    expect(right / (right + wrong), mistaken.join('\n')).toBeGreaterThanOrEqual(0.8);
  });

  it('tell of a wrong salutation, to a person whose name is known', () => {
    const said = chat`
      10:00 customer  Wo bleibt mein Geschenk?
      10:01 agent     Liebe Frau Breitenbach, es ist unterwegs.
    `;
    const kinds = (name: string) => judged(said, { person: { name } }).moments.map(({ kind }) => kind);
    expect(kinds('Jens Weidner')).toContain('wrong_salutation');
    expect(kinds('Inge Breitenbach')).not.toContain('wrong_salutation');
    expect(kinds('')).not.toContain('wrong_salutation');
  });

  it('tell of a chat that ended without an answer', () => {
    const said = chat`
      10:00 customer  Is anybody there?
    `;
    const moments = judged(said, { closedAt: at('10:30') }).moments;
    expect(moments).toContainEqual(
      expect.objectContaining({ kind: 'left_unanswered', valence: 'bad', source: 'found' }),
    );
  });

  it('go when the person says that they are wrong, and stay when they are right', () => {
    const said = chat`
      10:00 customer  My phone has no signal.
      10:01 agent     Can I interest you in our family bundle?
    `;
    const word = (right: boolean) =>
      judged(said, { overrulings: [{ what: 'moment', message: 'm2', kind: 'upsell', right }] }).moments;
    expect(word(false)).toEqual([]);
    expect(word(true)).toEqual([expect.objectContaining({ kind: 'upsell', source: 'person' })]);
  });
});
