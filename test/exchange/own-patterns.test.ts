import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPatterns } from '../../exchange/redaction/own-patterns';
import { wholePlan } from '../../exchange/redaction/plan';
import { Pseudonyms } from '../../exchange/redaction/pseudonyms';
import { Redactor } from '../../exchange/redaction/redactor';
import { type Span, withoutOverlaps } from '../../exchange/redaction/span';
import { spansIn } from '../../exchange/redaction/spans-in';
import { wholeRow } from '../../exchange/rows/whole-row';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

/** What these lines find in a text, in its order. */
function found(text: string, ...lines: string[]): string[] {
  const { find, wrong } = ownPatterns(lines);
  expect(wrong).toEqual([]);
  return withoutOverlaps(find(text)).map(({ start, end }) => text.slice(start, end));
}

const wrong = (...lines: string[]) => ownPatterns(lines).wrong;
const asItStands = (text: string) => text.replaceAll(/[\\#*]|^\//g, '\\$&');
const letters = fc.string({
  unit: fc.constantFrom('a', 'B', 'ß', 'é', '漢', '😀', '7', '-', '(', '#', '*', '\\', '/', '.'),
});
const words = letters.filter((text) => text !== '');

describe('a plain line', () => {
  it.each([
    [
      'a word in any case, in longer words too',
      'lindenweg',
      'Am LINDENWEG, Lindenweges',
      ['LINDENWEG', 'Lindenweg'],
    ],
    ['a phrase over a line break', 'Café am Markt', 'im Café\n am Markt', ['Café\n am Markt']],
    ['signs that mean something elsewhere', 'a+b (c)', 'aab a+b (c)', ['a+b (c)']],
    ['a hash and a star that are meant so', '\\#1 \\*', 'x1 #1 * #2', ['#1 *']],
    ['a slash at its beginning', '\\/orders', '/orders/x orders', ['/orders']],
    ['a lone backslash', 'C:\\Users', 'C:\\Users\\me', ['C:\\Users']],
  ])('covers %s', (_, line, text, parts) => {
    expect(found(text, line)).toEqual(parts);
  });

  it('covers itself, wherever it stands', () => {
    fc.assert(
      fc.property(letters, words, letters, (before, word, after) => {
        const spans = ownPatterns([asItStands(word)]).find(before + word + after);
        const at = before.length;
        expect(spans.some(({ start, end }) => start <= at && end > at)).toBe(true);
      }),
    );
  });

  it('covers nothing but itself', () => {
    fc.assert(
      fc.property(letters, words, (text, word) => {
        for (const part of found(text, asItStands(word)))
          expect(part.toLowerCase().toUpperCase()).toBe(word.toLowerCase().toUpperCase());
      }),
    );
  });
});

describe('a line with # and *', () => {
  it.each([
    ['digits', 'K-#####', 'k-12345, K-1234, X-12345', ['k-12345']],
    ['digits of other scripts', '##', '٤٢', ['٤٢']],
    ['a word behind a space', 'Vertrag *', 'Vertrag AB12-3, Vertrag -', ['Vertrag AB12']],
    ['the rest of a word, or nothing', 'Muster*', 'Muster, Mustermann, Must', ['Muster', 'Mustermann']],
    ['the beginning of a word', '*straße 12', 'Lindenstraße 12', ['Lindenstraße 12']],
    ['no more than a word', 'x*y', 'x y xaay', ['xaay']],
    ['several stars as one', 'x**y', 'xy', ['xy']],
    ['white space of any kind', 'Nr #', 'Nr\u00a07 Nr\n8', ['Nr\u00a07', 'Nr\n8']],
  ])('covers %s', (_, line, text, parts) => {
    expect(found(text, line)).toEqual(parts);
  });

  it('covers every number of that form, wherever it stands', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' ', '.', 'und '), (number, before) => {
        expect(found(`${before}K-${number} bitte`, 'K-#####')).toEqual([`K-${number}`]);
      }),
    );
  });
});

describe('a regular expression', () => {
  it.each([
    ['in this case alone', '/Lin+a/', 'Linnna LINNA', ['Linnna']],
    ['in any case', '/straße|weg/iu', 'STRASSE Weg STRAßE', ['Weg', 'STRAßE']],
    ['with a slash in it', '/a/b|c\\/d/', 'a/b c/d', ['a/b', 'c/d']],
    ['by letters of any script', '/\\p{Lu}\\p{Ll}+/u', 'Ärger mit Őze', ['Ärger', 'Őze']],
  ])('covers %s', (_, line, text, parts) => {
    expect(found(text, line)).toEqual(parts);
  });

  it.each([
    ['/abc', 'unended', ''],
    ['/', 'unended', ''],
    ['/a/g', 'flags', 'g'],
    ['/account/orders', 'flags', 'orders'],
    ['/(a/', 'form', '(a'],
    ['/[/', 'form', '['],
    ['/a**/', 'form', '**'],
    ['/(?<!x)a/', 'unsupported', '(?<!x)a'],
    ['/(a)\\1/', 'unsupported', '\\1'],
    ['/a*/', 'empty', ''],
    ['/\\b/', 'empty', ''],
    ['/x|$/', 'empty', ''],
    ['/a{1000}/', 'too_large', ''],
    ['/((a{100}){100}){100}/', 'too_large', '{100}'],
  ])('is refused with its line and the reason where it is %s', (line, problem, what) => {
    expect(wrong('Lindenweg', '', line)).toEqual([{ line: 3, problem, what }]);
  });

  it('never throws and never covers nothing, whatever it is', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'ab#*\\/()[]{}+?|^$.,1:<!=pLiu -') });
    fc.assert(
      fc.property(signs, signs, (line, text) => {
        for (const { start, end } of ownPatterns([line, `/${line}/`, `/${line}/iu`]).find(text))
          expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

describe('a line made to take for ever', () => {
  const long = 'a'.repeat(100_000);
  it.each([
    ['/(a+)+$/', `${long}b`],
    ['/(a|a)*b/', long],
    ['/(a|aa)+$/i', `${long}b`],
    ['/(.*)*x|(.*)*y/', long],
    ['*a*b*c*d*e', long],
    ['/(?:a?){60}b/', long],
    ['/[ab]*a[ab]{30}c/', 'abaabbab'.repeat(12_000)],
  ])('is read to the end of a long text: %s', { timeout: 20_000 }, (line, text) => {
    expect(found(text, line)).toEqual([]);
  });

  it('covers the rest of a text rather than looking for ever', { timeout: 20_000 }, () => {
    expect(found(long, '/aa*b|a/').join('')).toBe(long);
  });

  it('costs no more where it fits everywhere', () => {
    const text = long.slice(0, 50_000);
    expect(found(text, 'a', 'aa', '*').join('')).toBe(text);
  });
});

describe('spans of several finders', () => {
  const kinds = fc.constantFrom('number' as const, 'phone' as const, 'email' as const);
  const span = fc
    .record({ kind: kinds, start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) })
    .map(({ kind, start, length }): Span => ({ kind, start, end: start + length, value: `${start}` }));
  const signs = Array.from({ length: 60 }, (_, at) => at);

  it('leave no sign uncovered, and give each to the one that was given first, in order', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
        const apart = withoutOverlaps(spans);
        const over = (list: readonly Span[], at: number) =>
          list.filter(({ start, end }) => start <= at && at < end).map(({ kind }) => kind);
        for (const at of signs) expect(over(apart, at)).toEqual(over(spans, at).slice(0, 1));
        expect(apart).toEqual([...apart].sort((a, b) => a.start - b.start));
      }),
    );
  });

  it('are one where they overlap and mean the same, named as the one that was given first', () => {
    const part = (start: number, end: number): Span => ({ kind: 'phone', start, end, value: `${start}` });
    expect(withoutOverlaps([part(4, 8), part(0, 5), part(7, 11), part(11, 12)])).toEqual([
      { kind: 'phone', start: 0, end: 11, value: '4' },
      part(11, 12),
    ]);
  });

  it('cover what is left of an address around a word of the person', () => {
    const { find } = ownPatterns(['Lena', 'example']);
    const mail = 'lena.hoffmann@x.example';
    const spans = spansIn(`An ${mail}!`, wholePlan, () => [], find);
    expect(spans.map(({ kind, start, end }) => [kind, `An ${mail}!`.slice(start, end)])).toEqual([
      ['own_pattern', 'lena'],
      ['email', '.hoffmann@x.'],
      ['own_pattern', 'example'],
    ]);
  });
});

describe('a contact that leaves', () => {
  const talk = chat`
    10:00 customer(Lena)        Vertrag AB12 in der Lindenapotheke, Kundin K-12345.
    10:01 bot(Lindenapotheke)   K-12345 und K-67890, danke.
  `;
  const covered = async (...ownLines: string[]) => {
    const redactor = new Redactor(
      { ...wholePlan, kinds: [], ownLines },
      new Pseudonyms(new Uint8Array(32).fill(1)),
    );
    const kept = keptChat('a', talk);
    kept.interaction.organisation = 'Lindenapotheke';
    return { text: JSON.stringify(redactor.covers(wholeRow(kept, true))), redactor };
  };

  it('holds nothing of what its lines cover, in the names of organisation and bot neither', async () => {
    const { text, redactor } = await covered('lindenapotheke', '', 'K-#####', 'Vertrag *', 'Nirgends');
    expect(text).not.toMatch(/linden|K-\d|AB12/i);
    expect(redactor.coveredByLine).toEqual({ 1: 3, 3: 3, 4: 1 });
    expect(redactor.covered).toMatchObject({ own_pattern: 7 });
  });

  it('names what was the same by the same pseudonym', async () => {
    const { text } = await covered('/K-[0-9]+/');
    const names = [...text.matchAll(/\[own_pattern-[0-9a-f]{10}\]/g)].map(([name]) => name);
    expect(names).toHaveLength(3);
    expect(new Set(names).size).toBe(2);
  });

  it('does not leave while a line is wrong', async () => {
    await expect(covered('Lindenapotheke', '/(/')).rejects.toThrow('line 2');
  });
});
