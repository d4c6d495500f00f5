import { describe, expect, it } from 'vitest';
import type { Message } from '../../conversation/message';
import { at, chat } from '../drawing/chat';
import { judged } from '../drawing/judged';

const minutes = (n: number) => n * 60;

describe('waits', () => {
  it('are not ended by the greeting of a bot', () => {
    const { waits, figures } = judged(chat`
      10:00 customer  Where is my parcel?
      10:01 bot       I am Robbi, how can I help?
      10:09 agent     Let me look.
    `);
    expect(waits[0]).toMatchObject({
      kind: 'first_response',
      waitS: minutes(9),
      open: false,
      endedBy: 'agent',
    });
    expect(figures).toMatchObject({ frtAnyS: minutes(1), frtAutoS: minutes(1), frtHumanS: minutes(9) });
  });

  it('until the first answer are not ended by an agent who greets before the customer says a word', () => {
    const { figures, score } = judged(chat`
      10:00 agent(Ann)  Hello, how can I help?
      10:01 customer    My bill is wrong
      10:10 agent(Ann)  I see a fee there that I can take back.
    `);
    expect(figures).toMatchObject({ frtAnyS: minutes(9), frtHumanS: minutes(9) });
    expect(score.reasons.map(({ id }) => id)).not.toContain('quick_person');
  });

  it('in a queue begin with its first line and end when a person comes', () => {
    const { waits, figures, standing } = judged(chat`
      10:00 customer        Mein Internet geht nicht
      10:01 bot             Position 2, etwa 5 Minuten Wartezeit
      10:04 bot             Position 1, etwa 2 Minuten Wartezeit
      10:09 system          Martin hat den Chat betreten
      10:10 agent(Martin)   Moin!
    `);
    const queue = waits.find((wait) => wait.kind === 'queue');
    expect(queue).toMatchObject({
      startedAt: at('10:01'),
      waitS: minutes(8),
      announcedS: minutes(5),
      endedBy: 'agent',
    });
    expect(figures).toMatchObject({ queueS: minutes(8), frtHumanS: minutes(10), announcedWaitS: minutes(5) });
    expect(standing.human).toBe('Martin');
  });

  it('run on while nobody has come, with place and announced wait as last said', () => {
    const { standing } = judged(
      chat`
        10:00 customer  I need help with my bill
        10:00 system    You are number 4 in the queue. Estimated wait: 10 minutes
        10:03 system    You are number 2 in the queue. Estimated wait: 3 minutes
      `,
      { now: at('10:05') },
    );
    expect(standing).toEqual({
      waiting: { kind: 'queue', since: at('10:00'), atLeast: false },
      queuePosition: 2,
      announcedS: minutes(3),
      human: '',
    });
  });

  it('of someone who leaves unanswered end when the chat is closed', () => {
    const { waits, figures } = judged(
      chat`
        10:00 customer  I need help with my bill
        10:00 system    You are number 4 in the queue.
      `,
      { closedAt: at('10:20') },
    );
    expect(waits.map((wait) => [wait.kind, wait.waitS, wait.endedBy])).toEqual([
      ['first_response', minutes(20), 'customer_left'],
      ['queue', minutes(20), 'customer_left'],
    ]);
    expect(figures).toMatchObject({ abandoned: true, abandonedStage: 'queue', answeredBy: 'nobody' });
  });

  it('last at least as long as is known when they began before the watch', () => {
    const { waits, figures } = judged(
      chat`
        --:-- customer  Where is my parcel?
        10:05 agent     I am looking into it.
      `,
      { startedAt: at('10:02') },
    );
    expect(waits[0]).toMatchObject({ kind: 'first_response', waitS: minutes(3), atLeast: true });
    expect(figures.frtHumanS).toBeNull();
  });

  it('say no more than is known where the last word has no time and nothing came after it', () => {
    const open = chat`
      10:00 agent     Hello, how can I help?
      --:-- customer  Where is my parcel?
    `;
    const running = judged(open, { now: at('12:00') });
    expect(running.waits).toMatchObject([{ waitS: 0, open: true, atLeast: true }]);
    const left = judged(open, { closedAt: at('12:00') });
    expect(left.waits).toMatchObject([{ waitS: 0, atLeast: true, endedBy: 'customer_left' }]);
  });

  it('of the company are not counted over words of unknown time in between', () => {
    const { figures } = judged(chat`
      10:00 agent     Hello, how can I help?
      --:-- customer  My bill is wrong
      --:-- agent     Which one?
      10:45 customer  The last one
      10:46 agent     I see.
      10:48 customer  And now?
    `);
    expect(figures.companyWaitingS).toBe(minutes(2));
  });

  it('on hold run from "one moment" to the next word', () => {
    const { waits } = judged(chat`
      10:00 customer  Can you check my order?
      10:01 agent     One moment please.
      10:02 customer  ok
      10:06 agent     It was sent yesterday.
    `);
    expect(waits.map((wait) => [wait.kind, wait.waitS])).toEqual([
      ['first_response', minutes(1)],
      ['hold', minutes(5)],
    ]);
  });

  it('begin anew with a transfer and its queue, and are not ended by who passes the chat on', () => {
    const { waits, figures } = judged(chat`
      10:00 customer     My bill is wrong
      10:01 agent(Ann)   I will transfer you to our billing department.
      10:01 agent(Ann)   Goodbye!
      10:02 system       You are number 3 in the queue
      10:12 agent(Ben)   Hello, Ben here. I see the mistake.
    `);
    expect(waits.map((wait) => [wait.kind, wait.waitS])).toEqual([
      ['first_response', minutes(1)],
      ['transfer', minutes(11)],
      ['queue', minutes(10)],
    ]);
    expect(figures).toMatchObject({ transfers: 1, customerWaitingS: minutes(12), longestWaitS: minutes(11) });
    expect(figures.queueS).toBeNull();
  });

  it('are not begun by thanks, but by a "yes" that answers a question', () => {
    const thanked = judged(chat`
      10:00 customer  Is it open?
      10:01 agent     Yes, until six.
      10:02 customer  Thanks a lot, bye!
      10:30 agent     You are welcome.
    `);
    expect(thanked.waits.map((wait) => wait.kind)).toEqual(['first_response']);
    const agreed = judged(chat`
      10:00 customer  Is it open?
      10:01 agent     Yes. Shall I book a table?
      10:02 customer  yes
      10:30 agent     It is booked.
    `);
    expect(agreed.waits.map((wait) => [wait.kind, wait.waitS])).toEqual([
      ['first_response', minutes(1)],
      ['reply', minutes(28)],
    ]);
  });

  it('for a person begin when one asks for one, however often', () => {
    const { waits, figures } = judged(chat`
      10:00 customer  Meine Rechnung stimmt nicht
      10:00 bot       Meinen Sie Ihre letzte Rechnung?
      10:02 customer  Ich möchte mit einem Mitarbeiter sprechen
      10:02 bot       Dazu habe ich leider nichts gefunden.
      10:03 customer  Mensch bitte!
      10:13 agent     Guten Tag, was stimmt denn nicht?
    `);
    expect(waits.find((wait) => wait.kind === 'queue')).toMatchObject({
      waitS: minutes(11),
      endedBy: 'agent',
    });
    expect(figures).toMatchObject({ handoffAsks: 2, answeredBy: 'both' });
  });

  it('are ended by a bot where nobody wants or promises a person', () => {
    const { waits, figures } = judged(
      chat`
        10:00 customer  What are your opening hours?
        10:00 bot       We are open from nine to six, Monday to Friday.
        10:01 customer  And on Saturday?
        10:02 bot       On Saturday we are open until noon.
      `,
      { closedAt: at('10:10') },
    );
    expect(waits.map((wait) => [wait.kind, wait.waitS, wait.endedBy])).toEqual([
      ['first_response', 0, 'bot'],
      ['reply', 60, 'bot'],
    ]);
    expect(figures).toMatchObject({ answeredBy: 'bot', abandoned: false, frtHumanS: null });
  });

  it('do not depend on the order in which messages arrived', () => {
    const drawn = chat`
      10:00 customer  Where is my parcel?
      10:01 system    You are number 2 in the queue
      10:05 agent     Let me look that up.
      10:08 agent     It is in Hamburg.
      10:09 customer  When will it be here?
      10:15 agent     Tomorrow.
    `;
    expect(judged([...drawn].reverse()).waits).toEqual(judged(drawn).waits);
  });

  it('take a time that the page states to the minute between its watched neighbours', () => {
    const drawn = chat`
      10:03:40 customer  Where is my parcel?
      10:03:00 agent     On its way.
      10:03:50 customer  Since when?
    `;
    const stated: Message = { ...drawn[1]!, instant: { at: at('10:03'), basis: 'stated', precisionS: 60 } };
    const { waits } = judged([drawn[0]!, stated, drawn[2]!]);
    expect(waits[0]).toMatchObject({ kind: 'first_response', waitS: 0, atLeast: false });
  });
});
