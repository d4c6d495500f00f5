import { beforeEach, describe, expect, it } from 'vitest';
import { joinCase, leaveCase } from '../../storage/cases';
import { database } from '../../storage/database';
import { chat } from '../drawing/chat';
import { keepInJournal, keptChat } from '../drawing/kept';

const at10 = chat`10:00 customer  Hello`;
const at11 = chat`11:00 customer  Hello`;
const at12 = chat`12:00 customer  Hello`;

const cases = async () =>
  Object.fromEntries((await database.interactions.toArray()).map(({ id, caseId }) => [id, caseId]));

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
  await keepInJournal(keptChat('a', at10), keptChat('b', at11), keptChat('c', at12), keptChat('d', at12));
});

describe('a case', () => {
  it('is named after its first contact', async () => {
    await joinCase(['c', 'b'], 1);
    expect(await cases()).toEqual({ a: '', b: 'b', c: 'b', d: '' });
  });

  it('takes in the whole cases of those that join it', async () => {
    await joinCase(['c', 'b'], 1);
    await joinCase(['a', 'd'], 1);
    expect((await joinCase(['c', 'd'], 1)).map(({ id }) => id).sort()).toEqual(['b', 'c']);
    expect(await cases()).toEqual({ a: 'a', b: 'a', c: 'a', d: 'a' });
  });

  it('is named anew when its first contact leaves it', async () => {
    await joinCase(['a', 'b', 'c'], 1);
    await leaveCase(['a'], 1);
    expect(await cases()).toEqual({ a: '', b: 'b', c: 'b', d: '' });
  });

  it('ends when one contact is left', async () => {
    await joinCase(['a', 'b'], 1);
    const before = await leaveCase(['a'], 1);
    expect(await cases()).toEqual({ a: '', b: '', c: '', d: '' });
    expect(before.map(({ id, caseId }) => [id, caseId])).toEqual([
      ['a', 'a'],
      ['b', 'a'],
    ]);
  });
});
