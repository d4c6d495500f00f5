import { describe, expect, it } from 'vitest';
import { coveredLine } from '../../exchange/share/covered-line';
import { shareFacts } from '../../exchange/share/share-facts';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

const martin = keptChat(
  'martin',
  chat`
    10:00 customer(Lena Hoffmann)  Hallo, mein Internet geht nicht.
    10:00 system                   Sie sind Nummer 3 in der Warteschlange. Geschätzte Wartezeit: 5 Minuten.
    10:21 agent(Martin Petersen)   Moin Moin, hier ist Martin von der Nordseeküste. Na, so lange gewartet?
    10:25 agent(Martin Petersen)   Rufen Sie mich an: 0431 5550123, Nordlicht Telekom, lena@example.org.
  `,
  { organisationName: 'Nordlicht Telekom' },
);
const covered = (text: string, anonymous = true) =>
  coveredLine(text, martin, { ownNames: ['Lena Hoffmann'], anonymous }, (kind) => `[${kind}]`);

describe('a card to share', () => {
  it('offers the remembered line first, and the wait with what was announced', () => {
    const facts = shareFacts(martin);
    expect(facts.lines[0]).toContain('Martin von der Nordseeküste');
    expect(facts.wait).toEqual({ waitS: 21 * 60, atLeast: false, announcedS: 300 });
  });

  it('names no person, number or address, whoever typed it', () => {
    expect(covered('Martin war nett, und Lena auch.')).toBe('[person] war nett, und [person] auch.');
    expect(covered('Rufen Sie mich an: 0431 5550123 oder lena@example.org')).toBe(
      'Rufen Sie mich an: [phone] oder [email]',
    );
  });

  it('names the organisation only where the person wants it', () => {
    expect(covered('Danke, Nordlicht Telekom!', false)).toBe('Danke, Nordlicht Telekom!');
    expect(covered('Danke, nordlicht telekom! Siehe nordlicht.example')).toBe(
      'Danke, [own_pattern]! Siehe [own_pattern]',
    );
  });

  it('has the words of the person for a contact in which nothing was written', () => {
    const silent = keptChat('silent', [], {
      verdict: { ...martin.interaction.verdict, notes: ' Just worked. ' },
    });
    expect(shareFacts(silent)).toMatchObject({ lines: ['Just worked.'], wait: null });
  });
});
