import { describe, expect, it } from 'vitest';
import { ownPatterns } from '../../exchange/redaction/own-patterns';
import { lineCoverer } from '../../exchange/share/covered-line';
import { shareFacts } from '../../exchange/share/share-facts';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';
import { call, noStory, told } from '../drawing/told';

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
const covered = (text: string, anonymous = true, kept = martin, ...lines: string[]) => {
  const ownLines = ownPatterns(lines).find;
  const cover = lineCoverer(
    kept,
    { ownNames: ['Lena Hoffmann'], ownLines, anonymous },
    (kind) => `[${kind}]`,
  );
  return cover(text);
};

describe('a card to share', () => {
  it('names the organisation of an anonymous card by no word of its name, but leaves words that many names hold', () => {
    expect(covered('Nordlicht hat geholfen, Nordlichts Chat auch')).not.toContain('Nordlicht');
    const bank = keptChat('b', [], { organisationName: 'Küsten Bank', organisation: 'kuestenbank.example' });
    expect(covered('Die Bank der Küsten hat gehalten, was sie sagte', true, bank)).toBe(
      'Die Bank der [own_pattern] hat gehalten, was sie sagte',
    );
  });

  it('names it by no short mark in its name either, and looks for none in the middle of other words', () => {
    const called = (name: string) => keptChat('b', [], { organisationName: name, organisation: name });
    expect(covered('Was KWL, 7&7 oder N.OW tut', true, called('KWL 7&7 N.OW Wasser GmbH'))).toBe(
      'Was [own_pattern], [own_pattern] oder [own_pattern] tut',
    );
    expect(covered('Abgelehnt hat es EHN.', true, called('EHN'))).toBe('Abgelehnt hat es [own_pattern].');
  });

  it('offers the remembered line first, and the wait with what was announced', () => {
    const facts = shareFacts(martin);
    expect(facts.lines[0]).toContain('Martin von der Nordseeküste');
    expect(facts.wait).toEqual({ waitS: 21 * 60, atLeast: false, announcedS: 300 });
  });

  it('holds no announcement against a wait it was not made for', () => {
    const kept = keptChat(
      'later',
      chat`
        10:00 customer       My internet is down
        10:00 system         You are number 3 in the queue. Estimated wait: 5 minutes
        10:03 agent(Martin)  Hello, what does the box show?
        10:05 customer       A red light
        10:45 agent(Martin)  Please restart it.
      `,
    );
    expect(shareFacts(kept).wait).toEqual({ waitS: 40 * 60, atLeast: false, announcedS: null });
  });

  it('names no person, number or address, whoever typed it', () => {
    expect(covered('Martin war nett, und Lena auch.')).toBe('[person] war nett, und [person] auch.');
    expect(covered('Rufen Sie mich an: 0431 5550123 oder lena@example.org')).toBe(
      'Rufen Sie mich an: [phone] oder [email]',
    );
  });

  it('names nobody whom the sentence itself, the story or a note on the way brings in', () => {
    expect(covered('Danke, Frau Kowalczyk! Kowalczyk war nett.')).toBe(
      'Danke, Frau [person]! [person] war nett.',
    );
    const phoned = call(told`
      10:00 begun
      10:05 note    Frau Abara hört schlecht
      10:09 person  Yuki Nakamura
      10:20 done
    `);
    phoned.transcript.told = { ...noStory, person: 'Nils Lindqvist', happened: 'Herr Wójcik kam dazu.' };
    const [line = ''] = shareFacts(phoned).lines.filter((one) => one.includes('Wójcik'));
    expect(covered(line, true, phoned)).toBe('Herr [person] kam dazu.');
    expect(covered('Abara, Nakamura, Lindqvist und Wójcik', true, phoned)).toBe(
      '[person], [person], [person] und [person]',
    );
  });

  it("covers the person's own lines, and what is left of an address around the organisation's name", () => {
    expect(covered('Im Lindenhof, Kunde K-123', true, martin, 'lindenhof', 'K-###')).toBe(
      'Im [own_line], Kunde [own_line]',
    );
    expect(covered('An k.wojcik@nordlicht.example')).toBe('An [email][own_pattern]');
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
