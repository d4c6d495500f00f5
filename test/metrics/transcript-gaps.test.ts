import { describe, expect, it } from 'vitest';
import type { Message } from '../../conversation/message';
import { gapsOf } from '../../metrics/transcript-gaps';
import { at, chat } from '../drawing/chat';
import { type Drawn, judged } from '../drawing/judged';

function drawnGaps(messages: Message[], drawn: Drawn = {}) {
  const { waits, messages: said } = judged(messages, drawn);
  const happenings = messages.map(({ instant }, i) => ({ at: instant.at, party: said[i]!.party }));
  return gapsOf(happenings, waits, drawn.now ?? at('23:00'));
}
const gaps = (all: ReturnType<typeof drawnGaps>) =>
  all.map(({ gap }) => gap && `${gap.seconds / 60} ${gap.waiting} ${gap.kind}${gap.open ? ' open' : ''}`);

describe('the time between two messages', () => {
  it('is the wait of whoever was to be answered', () => {
    const drawn = drawnGaps(
      chat`
        10:00 customer       Where is my parcel?
        10:09 agent(Maria)   Which one do you mean?
        10:12 customer       The red one, it is late.
        10:13 agent(Maria)   It comes tomorrow.
      `,
      { closedAt: at('10:14') },
    );
    expect(gaps(drawn)).toEqual([
      null,
      '9 customer first_response',
      '3 company null',
      '1 customer reply',
      null,
    ]);
  });

  it('is not known beside an unknown instant', () => {
    const drawn = drawnGaps(
      chat`
        10:00 customer  Where is my parcel?
        --:-- agent     Hello
        10:12 customer  The red one, it is late.
      `,
      { now: at('10:12') },
    );
    expect(gaps(drawn)).toEqual([null, null, null, null]);
  });

  it('tells what was announced against what came, once, where the wait ended', () => {
    const drawn = drawnGaps(
      chat`
        10:00 customer       I want to speak to a person, please.
        10:00 system         You are in the queue. Estimated wait time: 5 minutes
        10:10 system         You are number 1 in the queue
        10:21 agent(Martin)  Moin Moin!
      `,
      { closedAt: at('10:30') },
    );
    expect(drawn.map(({ ended }) => ended.filter(({ announcedS }) => announcedS !== null).length)).toEqual([
      0, 0, 0, 1, 0,
    ]);
    expect(drawn[3]?.ended.find(({ announcedS }) => announcedS === 300)?.waitS).toBe(1260);
  });

  it('runs on, or ends with the customer who left', () => {
    const asked = chat`10:00 customer  Where is my parcel?`;
    expect(gaps(drawnGaps(asked, { now: at('10:07') }))).toEqual([null, '7 customer first_response open']);
    const left = drawnGaps(asked, { closedAt: at('10:30') });
    expect(gaps(left)).toEqual([null, '30 customer first_response']);
    expect(left.at(-1)?.ended).toEqual([]);
  });
});
