import { describe, expect, it } from 'vitest';
import type { Message } from '../../conversation/message';
import { primaryKeys, type TableName, tables } from '../../exchange/columns/tables';
import { coverings } from '../../exchange/redaction/coverings';
import { nameFinder, namesIn } from '../../exchange/redaction/find-names';
import { type RedactionPlan, wholePlan } from '../../exchange/redaction/plan';
import { Pseudonyms } from '../../exchange/redaction/pseudonyms';
import { Redactor } from '../../exchange/redaction/redactor';
import type { Span } from '../../exchange/redaction/span';
import { spansIn } from '../../exchange/redaction/spans-in';
import { wholeRow } from '../../exchange/rows/whole-row';
import { tableRows } from '../../exchange/tables/table-rows';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';
import { type LabelledSentence, labelledSentences } from '../drawing/labelled-sentences';
import { namedSentences, namelessSentences } from '../drawing/named-sentences';
import { plainSentences } from '../drawing/plain-sentences';
import { noStory } from '../drawing/told';

const found = (text: string) => spansIn(text, wholePlan, nameFinder(namesIn([{ text, author: '' }], [])));
const key = (fill: number) => new Uint8Array(32).fill(fill);

const talk = chat`
  10:00 customer(Lena Hoffmann)  Hallo, meine Mail ist lena@example.org, IBAN DE89 3704 0044 0532 0130 00.
  10:09 agent(Martin)            Moin Moin, hier ist Martin Petersen! Martins Kollegin ruft an.
  10:10 customer(Lena Hoffmann)  Danke Martin. Siehe https://shop.example/order?id=4711&mail=lena@example.org
  10:11 bot(Robbi)               Lena, war martin nett?
`;

async function covered(plan: Partial<RedactionPlan> = {}, fill = 1) {
  const redactor = new Redactor({ ...wholePlan, ...plan }, new Pseudonyms(key(fill)));
  const kept = keptChat('a', talk, {
    verdict: { ...keptChat('a', []).interaction.verdict, notes: 'Martin war nett' },
  });
  return { row: redactor.covers(wholeRow(kept, true)), counts: redactor.covered };
}

describe('what is covered in labelled sentences', () => {
  const whole = (text: string, spans: Span[], start: number, end: number) =>
    [...text.slice(start, end)].every(
      (sign, i) =>
        /[\s.()/-]/.test(sign) || spans.some((span) => span.start <= start + i && start + i < span.end),
    );
  const recall = (kind: string) => {
    const own = labelledSentences().flatMap(({ text, labels }) =>
      labels
        .filter((label) => label.kind === kind)
        .map(({ start, end }) => whole(text, found(text), start, end)),
    );
    return own.filter(Boolean).length / own.length;
  };

  it.each(['email', 'phone', 'iban', 'card'])('is nearly every %s', (kind) => {
    expect(recall(kind)).toBeGreaterThanOrEqual(0.95);
  });

  it('is nearly every name that somebody introduces', () => {
    expect(recall('person')).toBeGreaterThanOrEqual(0.85);
  });

  it('is nearly every name in sentences as people write them', () => {
    const own = namedSentences.flatMap(([text, ...names]) =>
      names.map((name) => whole(text, found(text), text.indexOf(name), text.indexOf(name) + name.length)),
    );
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(Boolean).length / own.length).toBeGreaterThanOrEqual(0.9);
    expect(namelessSentences.filter((text) => found(text).length > 0)).toEqual([]);
  });

  it.each(['email', 'phone', 'iban', 'card', 'person'])('is hardly ever called %s wrongly', (kind) => {
    const covered = [...labelledSentences(), ...plainSentences.map((text) => ({ text, labels: [] }))].flatMap(
      ({ text, labels }: LabelledSentence) =>
        found(text)
          .filter((span) => span.kind === kind)
          .map(({ start, end }) =>
            labels.some((label) => label.kind === kind && start < label.end && label.start < end),
          ),
    );
    expect(covered.filter(Boolean).length / covered.length).toBeGreaterThanOrEqual(0.95);
  });

  it('is hardly anything that is not private', () => {
    const plain = plainSentences.flatMap((text) => found(text));
    const beside = labelledSentences().flatMap(({ text, labels }) =>
      found(text).filter((span) => !labels.some(({ start, end }) => span.start < end && start < span.end)),
    );
    expect(plain.length + beside.length).toBeLessThanOrEqual(5);
  });
});

describe('a text made to be slow', () => {
  it.each([
    'a',
    '1',
    'A-',
    '1 ',
    'a.',
    'Aa ',
    'http://',
    '@',
    'Am ',
    'DE12 ',
    'nr ',
    'tel ',
    'I am A',
    'DE1 ',
    '4 1',
    '41. ',
  ])('is read to its end: %j again and again', { timeout: 15_000 }, (part) => {
    expect(found(part.repeat(100_000 / part.length)).length).toBeGreaterThanOrEqual(0);
  });
});

describe('an interaction that leaves', () => {
  it('holds no name, address or account, and the same person under one name', async () => {
    const { row, counts } = await covered();
    const text = JSON.stringify(row);
    for (const secret of ['Martin', 'martin', 'Petersen', 'Lena', 'lena', 'example.org', '0532', '4711'])
      expect(text).not.toContain(secret);
    const agent = row.messages[1]?.author ?? '';
    expect(agent).toMatch(/^\[person-[0-9a-f]{10}\]$/);
    expect(row.messages[1]?.text).toBe(`Moin Moin, hier ist ${agent}! ${agent}s Kollegin ruft an.`);
    expect(row.messages[2]?.text).toContain(`Danke ${agent}.`);
    expect(row.notes).toBe(`${agent} war nett`);
    expect(counts).toMatchObject({ email: 1, iban: 1, url_query: 1 });
  });

  it('leaves bots their names and everything else as it is', async () => {
    const { row } = await covered();
    expect(row.messages[3]?.author).toBe('Robbi');
    expect(row).toMatchObject({ organisation: 'nordlicht.example', messages_customer: 2 });
    expect(row.restore).toBeUndefined();
  });

  it('leaves a bot and the organisation their names in what is said too, unless a person bears them', async () => {
    const redactor = new Redactor(wholePlan, new Pseudonyms(key(1)));
    const leaves = async (lines: Message[]) =>
      redactor.covers(wholeRow(keptChat('a', lines), true)).messages.map(({ text }) => text);
    const greeting = chat`
      10:00 bot(Lumi)  Hallo! Ich bin Lumi, der Assistent der Nordlicht.
      10:01 customer   Danke Nordlicht, ich warte.
    `;
    expect(await leaves(greeting)).toEqual(greeting.map(({ text }) => text));
    const person = chat`10:02 customer Ich bin Lumi, mein Name ist Lumi Virtanen.`;
    expect((await leaves([...greeting, ...person])).join()).not.toContain('Lumi');
    const namesake = chat`10:02 agent(Nordlicht) Hier ist Nordlicht.`;
    expect((await leaves([...greeting, ...namesake])).join()).not.toMatch(/Danke Nordlicht/);
  });

  it('holds no name that stands only in a promise, a tag, a remark or the story of a contact kept by hand', async () => {
    const redactor = new Redactor(wholePlan, new Pseudonyms(key(1)));
    const { interaction, transcript } = keptChat('a', [], { organisationName: 'Praxis Petersen' });
    const verdict = { ...interaction.verdict, tags: ['Herr Lindqvist'], notes: 'Nakamura war nett.' };
    const promise = { id: 'p', message: '', dueAt: null, status: 'open', decidedAt: null } as const;
    const moment = { message: '', kind: 'gesture', valence: 'good', source: 'person' } as const;
    const told = { ...noStory, person: 'Yuki Nakamura', happened: 'Frau Petersen ging ans Telefon.' };
    const row = redactor.covers(
      wholeRow(
        {
          interaction: { ...interaction, verdict },
          transcript: {
            ...transcript,
            told,
            promises: [{ ...promise, text: 'Frau Wójcik ruft bis Freitag zurück, sagt Petersen' }],
            moments: [{ ...moment, quote: 'Lindqvist hielt Wort', note: 'Wie Frau Abara es sagte' }],
          },
        },
        true,
      ),
    );
    expect(JSON.stringify(row)).not.toMatch(/Wójcik|Petersen|Lindqvist|Nakamura|Abara/);
    expect(row.promises[0]?.text).toMatch(
      /^Frau \[person-\w+\] ruft bis Freitag zurück, sagt \[person-\w+\]$/,
    );
  });

  it('leaves a bot its name where a moment quotes it', async () => {
    const redactor = new Redactor(wholePlan, new Pseudonyms(key(1)));
    const { interaction, transcript } = keptChat('a', chat`10:00 bot(Lumi) Hallo! Ich bin Lumi.`);
    const quote = 'Ich bin Lumi.';
    const moment = {
      message: 'm1',
      kind: 'human_moment',
      valence: 'good',
      source: 'found',
      note: '',
    } as const;
    const kept = { interaction, transcript: { ...transcript, moments: [{ ...moment, quote }] } };
    expect(redactor.covers(wholeRow(kept, true)).moments[0]?.quote).toBe(quote);
  });

  it('has the same pseudonyms within a study and others elsewhere', async () => {
    const [one, again, elsewhere] = [await covered(), await covered(), await covered({}, 2)];
    expect(again.row).toEqual(one.row);
    expect(elsewhere.row.interaction_id).not.toBe(one.row.interaction_id);
    expect(elsewhere.row.messages[1]?.author).not.toBe(one.row.messages[1]?.author);
  });

  it('has no more exact times than was agreed', async () => {
    const { row } = await covered({ times: 'hour' });
    expect(row.messages[1]).toMatchObject({ at: '2026-11-03T10:30:00.000Z', at_precision_s: 7200 });
    const day = (await covered({ times: 'day' })).row;
    expect(day.messages[1]).toMatchObject({ at: '2026-11-03T12:00:00.000Z', at_precision_s: 172_800 });
    const shifted = (await covered({ times: 'shifted' })).row;
    const days =
      (Date.parse('2026-11-03T10:00:00Z') - Date.parse(shifted.messages[0]?.at ?? '')) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days % 7).toBe(0);
  });

  it("covers the person's own words too", async () => {
    const { row } = await covered({ ownLines: ['kollegin'] });
    expect(row.messages[1]?.text).toContain('[own_pattern-');
  });
});

describe('what makes a row unique', () => {
  it('still does where times are given to the day', async () => {
    const back = chat`
      10:00 customer       Where is my parcel?
      10:05 agent(Martin)  Let me look.
      10:06 customer       And?
      10:20 agent(Martin)  I see it.
      10:21 customer       Where?
      10:40 agent(Martin)  In Kiel.
    `;
    const redactor = new Redactor({ ...wholePlan, times: 'day' }, new Pseudonyms(key(1)));
    const row = redactor.covers(wholeRow(keptChat('a', back), false));
    expect(row.waits.length).toBeGreaterThan(2);
    for (const [table, key] of Object.entries(primaryKeys)) {
      const cells = tableRows([row], table as TableName).map((one) =>
        JSON.stringify(key.map((name) => one[name])),
      );
      expect(new Set(cells).size, table).toBe(cells.length);
    }
  });
});

describe('the list of what is covered', () => {
  it('says of every column that can hold words how it leaves', () => {
    for (const table of Object.keys(tables) as TableName[]) {
      const worded = tables[table].filter(({ type }) => ['text', 'texts', 'records'].includes(type));
      expect(Object.keys(coverings[table]).sort()).toEqual(worded.map(({ name }) => name).sort());
    }
  });
});
