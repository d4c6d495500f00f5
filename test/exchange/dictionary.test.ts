import { describe, expect, it } from 'vitest';
import type { Column } from '../../exchange/columns/column';
import { figureColumns } from '../../exchange/columns/figure-columns';
import { tables } from '../../exchange/columns/tables';
import { dictionaryVersion } from '../../exchange/jsonl/header';
import { codebook } from '../../exchange/package/codebook';
import { wholeRow } from '../../exchange/rows/whole-row';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

const jsonLines = `## JSON Lines

One line per interaction: the interaction's columns, plus \`messages\`, \`waits\`, \`moments\`, \`promises\` as arrays of objects with
the columns above (without \`interaction_id\`). First line:
\`{"format": "service-journal", "version": 1, "exported_at": ..., "app_version": ..., "interactions": N}\`. In a copy of the whole
journal it also has \`settings\`: what the person set, for the person alone.

A copy of the person's own journal, of a part of it too, also has \`restore\` in each line: what the journal keeps beyond the columns (ids of messages,
earlier texts of changed messages, marks of the stopwatch), so that an import brings everything back. Tables, notes and packages
never have it, and nobody but the journal needs to read it.
`;

const names = (table: keyof typeof tables) => tables[table].map(({ name }) => name);

describe('the data dictionary', () => {
  it('is what docs/dictionary.md says', async () => {
    const text = `${codebook('en', dictionaryVersion)}\n${jsonLines}`;
    await expect(text).toMatchFileSnapshot('../../docs/dictionary.md');
  });

  it('names the columns of each row, in their order', () => {
    const kept = keptChat(
      'a',
      chat`
      10:00 customer      Where is my parcel?
      10:09 agent(Maria)  I will refund it by Friday.
    `,
    );
    kept.transcript.promises = [
      { id: 'p', message: 'm2', text: 'refund', dueAt: null, status: 'open', decidedAt: null },
    ];
    kept.transcript.moments = [
      { message: 'm2', kind: 'gesture', valence: 'good', source: 'person', quote: '', note: '' },
    ];
    const { messages, waits, moments, promises, ...row } = wholeRow(kept, false);
    expect(Object.keys(row)).toEqual(names('interactions'));
    for (const [table, rows] of Object.entries({ messages, waits, moments, promises })) {
      const [first] = rows;
      expect(['interaction_id', ...Object.keys(first!)]).toEqual(names(table as keyof typeof tables));
    }
  });

  it('describes every column in both languages, and each name once in a table', () => {
    for (const columns of Object.values(tables)) {
      for (const { says } of columns) expect(says.en && says.de && says.en !== says.de).toBeTruthy();
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    }
  });

  it('says of everything that rules make how they make it', () => {
    const counted = /^(?:messages|moments|promises)_|^reply_gaps_n$/;
    const made = [
      ...figureColumns.filter(({ name }) => !counted.test(name)),
      ...tables.waits.filter(({ name }) => ['kind', 'wait_s', 'announced_s'].includes(name)),
      ...tables.messages.filter(({ name }) => name.startsWith('canned')),
      ...tables.interactions.filter(({ name }) => name === 'duration_s' || name === 'score'),
    ];
    expect(made.length).toBeGreaterThan(20);
    const unsaid = made.filter(({ notes }: Column) => !notes?.formula?.en || !notes.formula.de);
    expect(unsaid.map(({ name }) => name)).toEqual([]);
  });
});
