import { describe, expect, it } from 'vitest';
import { decidingReason } from '../../metrics/score';
import { at, chat } from '../drawing/chat';
import { judged } from '../drawing/judged';

describe('stories', () => {
  it('21 minutes in the queue, then Martin from the North Sea: a good experience, with the wait named', () => {
    const { score, line, figures, standing } = judged(
      chat`
        21:00 customer       Ich möchte noch schnell etwas zu meinem Vertrag klären
        21:00 system         Alle Mitarbeiter sind im Gespräch. Bitte haben Sie etwas Geduld.
        21:09 system         Bitte haben Sie noch etwas Geduld. Sie sind in der Warteschlange.
        21:16 system         Ein Mitarbeiter ist gleich für Sie da.
        21:21 agent(Martin)  Moin Moin. Hier spricht der Martin von der Nordseeküste, was kann ich für Sie tun?
        21:22 customer       Haha, das tut gut! Mein Tarif wurde doppelt gebucht.
        21:23 agent(Martin)  Das sehe ich, die zweite Buchung ist schon storniert.
        21:24 customer       Super, jetzt passt es. Vielen Dank!
      `,
      { closedAt: at('21:25') },
    );
    expect(standing.human).toBe('Martin');
    expect(figures.queueS).toBe(21 * 60);
    expect(line).toMatchObject({ author: 'Martin', text: expect.stringContaining('Nordseeküste') });
    expect(score.value).toBeGreaterThan(60);
    expect(score.reasons).toContainEqual({
      id: 'wait_very_long',
      points: expect.any(Number),
      value: 21 * 60,
    });
    expect(decidingReason(score)?.id).toBe('human_moment');
  });

  it('the demo: a queue line, a bot, a pasted reply, then Martin joins after eight minutes', () => {
    const messages = chat`
      10:00 customer       Mein Internet ist seit heute Morgen weg.
      10:00 bot            Position 2 in der Warteschlange, etwa 5 Minuten.
      10:01 bot(Nordi)     Hallo, ich bin Nordi, Ihr digitaler Assistent. Wie kann ich helfen?
      10:02 customer       Kein Signal mehr am Router
      10:02 bot(Nordi)     Vielen Dank für Ihre Nachricht. Ihr Anliegen ist uns wichtig. Wir bitten um etwas Geduld.
      10:08 system         Martin ist dem Chat beigetreten
      10:08:20 agent(Martin) Moin, hier ist Martin aus Husum. Ich schaue mir das mal an.
    `;
    const waiting = judged(messages.slice(0, 5), { now: at('10:04') });
    expect(waiting.standing).toMatchObject({
      waiting: { kind: 'queue', since: at('10:00') },
      queuePosition: 2,
      announcedS: 300,
    });
    const { figures, standing, line, messages: told } = judged(messages);
    expect(figures).toMatchObject({ queueS: 8 * 60, answeredBy: 'both' });
    expect(standing.human).toBe('Martin');
    expect(line?.text).toContain('Husum');
    expect(told.map((message) => message.party)).toEqual([
      'customer',
      'system',
      'bot',
      'customer',
      'bot',
      'system',
      'agent',
    ]);
  });

  it.each([
    ['Ben Adler', 'Guten Tag, Sie chatten mit Ben Adler aus der Depotberatung.'],
    ['Sanne de Wit', 'Goedemiddag, u chat met Sanne. Waarmee kan ik u helpen?'],
  ])('a greeting in which %s says their own name is theirs, whatever software says alike', (name, text) => {
    const { messages, standing } = judged(chat`
      10:00 customer       Depot 4711
      10:01 agent(${name}) ${text}
    `);
    expect(messages.map(({ party }) => party)).toEqual(['customer', 'agent']);
    expect(standing.human).toBe(name);
  });

  it('numbers that a person gives who speaks otherwise too are no places in a queue, but for those of a speaker without a name', () => {
    const { messages } = judged(chat`
      10:00 agent          Twoje miejsce w kolejce: 3
      10:01 customer       Paczka nie dotarła
      10:02 agent(Kasia)   Numer nowej przesyłki: 6630 0409
      10:03 customer       Kiedy będzie?
      10:04 agent(Kasia)   Moim zdaniem we wtorek.
    `);
    expect(messages.map(({ party }) => party)).toEqual(['system', 'customer', 'agent', 'customer', 'agent']);
  });
});
