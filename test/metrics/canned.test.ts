import { describe, expect, it } from 'vitest';
import { stockPhrases } from '../../metrics/stock-phrases/compile';
import { stockWording } from '../../metrics/stock-wording';
import { likeness, wordingOf } from '../../metrics/wording';
import { addToPages, alikeOn, type WordingPages } from '../../metrics/wording-pages';
import { chat } from '../drawing/chat';
import { judged } from '../drawing/judged';

/** Phrases a family stands for at the least: the product of its choices, few words left out. */
function phrasesIn(family: string): number {
  return [...family.matchAll(/\(([^()]*)\)/g)].reduce(
    (product, [, choices = '']) => product * choices.split('|').length,
    1,
  );
}

const like = (a: string, b: string) => likeness(wordingOf(a)!.bits, wordingOf(b)!.bits);

describe('stock phrases', () => {
  it('are many: 200 and more in German and English, 30 and more in six other languages', () => {
    const count = (language: string) =>
      (stockPhrases[language] ?? []).reduce((sum, family) => sum + phrasesIn(family), 0);
    for (const language of ['de', 'en']) expect(count(language)).toBeGreaterThan(200);
    for (const language of ['fr', 'es', 'it', 'nl', 'pl', 'pt']) {
      expect(stockPhrases[language]?.length).toBeGreaterThanOrEqual(30);
      expect(count(language)).toBeGreaterThan(30);
    }
  });

  it.each([
    'Vielen Dank für Ihr Verständnis.',
    'We apologise for any inconvenience.',
    'Nous vous remercions de votre patience.',
    'Lamentamos las molestias ocasionadas.',
    'Ci scusiamo per il disagio.',
    'Bedankt voor uw geduld.',
    'Dziękujemy za cierpliwość.',
    'Obrigado por entrar em contato.',
  ])('are found in: %s', (text) => {
    expect(stockWording(text).share).toBeGreaterThan(0.5);
  });

  it('are not found in what somebody wrote for one reader', () => {
    expect(
      stockWording('Der Router im Keller ist hin, ich lege Ihnen einen neuen vor die Tür.').share,
    ).toBeLessThan(0.3);
  });
});

describe('a wording', () => {
  it('is the same whatever name, number and date were put in', () => {
    const first = 'Hallo Frau Berger, Ihre Bestellung 4711 vom 3. Mai ist unterwegs und kommt am Montag an.';
    const second =
      'Hallo Herr Yilmaz, Ihre Bestellung 90125 vom 17. Juni ist unterwegs und kommt am Freitag an.';
    expect(like(first, second)).toBeGreaterThan(0.75);
    expect(like(first, 'Der Techniker war gestern da, hat aber niemanden angetroffen.')).toBeLessThan(0.4);
  });

  it('is found in an index among others, each source once', () => {
    const index: WordingPages = new Map();
    const add = (text: string, source: number) => addToPages(index, wordingOf(text)!, source, new Set());
    const sent = 'Please restart the router and wait until the light is green again.';
    for (let i = 0; i < 50; i++) add(`Sentence number ${i} speaks about ${'x'.repeat(i + 3)} alone`, i);
    expect(add(sent, 16_000_000)).toBe(true);
    expect(add(sent, 16_000_000)).toBe(false);
    expect([...alikeOn(index, wordingOf(sent)!, undefined)]).toContainEqual([16_000_000, 1]);
    expect(alikeOn(index, wordingOf(sent)!, 16_000_000).has(16_000_000)).toBe(false);
  });
});

describe('a canned response', () => {
  it('shows what gave it away: wording, residue and pace', () => {
    const { messages } = judged(chat`
      10:00:00 customer  Wo ist mein Paket?
      10:00:40 agent     Wir bitten die Unannehmlichkeiten zu entschuldigen. Vielen Dank für Ihr Verständnis.
      10:02:00 agent     Sehr geehrte/r {{name}}, Ihr Paket liegt im Lager in Husum.
      10:03:00 customer  Und nun?
      10:03:02 agent     Der Lagerleiter sucht es heraus und gibt es dem Fahrer mit, der um vier nach Kiel fährt.
    `);
    const kinds = messages.map((message) => message.cannedReasons.map(({ kind }) => kind));
    expect(kinds).toEqual([[], ['wording'], ['residue'], [], ['pace']]);
    expect(messages[0]?.cannedScore).toBeNull();
    expect(messages[2]?.cannedScore).toBeGreaterThan(0.5);
  });

  it('is given away by its pace when the page showed typing for two seconds only', () => {
    const said = chat`
      10:00:00 customer  Und nun?
      10:01:10 agent     Der Lagerleiter sucht es heraus und gibt es dem Fahrer mit, der um vier nach Kiel fährt.
    `;
    const typedFrom = (seconds: number) =>
      said.map((message, i) =>
        i === 1 ? { ...message, typedFrom: (message.instant.at ?? 0) - seconds * 1000 } : message,
      );
    const paces = (messages: typeof said) => judged(messages).messages[1]?.cannedReasons;
    expect(paces(said)).toEqual([]);
    expect(paces(typedFrom(40))).toEqual([]);
    expect(paces(typedFrom(1))).toEqual([expect.objectContaining({ kind: 'pace' })]);
  });

  it('weighs more as a copy of the same organisation’s, and names that one first', () => {
    const said = chat`
      10:00 customer  Der Drucker druckt nicht
      10:04 agent     Der Drucker braucht vermutlich eine neue Trommel, die Nummer steht innen.
    `;
    const given = (sameOrganisation: boolean) =>
      judged(said, {
        known: {
          count: 500,
          seenBefore: () => [
            { interaction: 'elsewhere', likeness: 0.9 },
            { interaction: 'again', likeness: 0.8, sameOrganisation },
          ],
        },
      }).messages[1]!;
    expect(given(true).cannedScore).toBeGreaterThan(given(false).cannedScore!);
    expect(given(true).cannedReasons[0]?.with).toEqual(['again', 'elsewhere']);
  });

  it('is never a short courtesy by itself, nor anything without evidence to show', () => {
    const { messages } = judged(
      chat`
        10:00:00 customer  Danke
        10:00:01 agent     Gern
        10:00:02 agent     ok
        10:05:00 agent     Die Leitung ist jetzt frei.
      `,
      { known: { count: 9, seenBefore: () => [{ interaction: 'x', likeness: 1 }] } },
    );
    for (const message of messages.slice(1, 3)) {
      expect(message.cannedScore).toBeLessThan(0.5);
      expect(message.cannedReasons).toEqual([]);
    }
  });

  it('is one when it was sent before, and names the other interaction', () => {
    const said = chat`
      10:00 customer  Der Drucker druckt nicht
      10:04 agent     Der Drucker braucht vermutlich eine neue Trommel, die Nummer steht innen.
    `;
    const fresh = judged(said, { known: { count: 500, seenBefore: () => [] } }).messages[1]!;
    const again = judged(said, {
      known: { count: 500, seenBefore: () => [{ interaction: 'i7', likeness: 1 }] },
    }).messages[1]!;
    expect(fresh.cannedScore).toBeLessThan(0.5);
    expect(again.cannedScore).toBeGreaterThan(0.5);
    expect(again.cannedReasons).toContainEqual(expect.objectContaining({ kind: 'repeat', with: ['i7'] }));
  });
});
