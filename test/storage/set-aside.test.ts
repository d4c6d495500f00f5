import { beforeEach, describe, expect, it } from 'vitest';
import { counted } from '../../storage/counters';
import { database } from '../../storage/database';
import {
  bringBack,
  dropDeletion,
  dropSetAside,
  lastDeletion,
  setAside,
  undoableMs,
} from '../../storage/set-aside';
import { at, chat } from '../drawing/chat';
import { keepInJournal, keptChat, wholeJournal } from '../drawing/kept';

const parcel = chat`
  10:00 customer       Where is my parcel?
  10:21 agent(Martin)  Moin Moin
`;
const now = at('12:00');

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
});

describe('a deletion that can be undone', () => {
  it('takes the contacts at once and brings them back byte for byte', async () => {
    await keepInJournal(keptChat('a', parcel), keptChat('b', parcel), keptChat('c', parcel));
    const before = await wholeJournal();
    const deletion = await setAside(['a', 'c', 'never'], now);
    expect(deletion).toEqual({ at: now, count: 2 });
    expect((await wholeJournal()).map(({ interaction }) => interaction.id)).toEqual(['b']);
    await bringBack(deletion, now);
    expect(await wholeJournal()).toEqual(before);
    expect(await lastDeletion(now)).toBeNull();
  });

  it('leaves alone what has come back meanwhile by another way', async () => {
    await keepInJournal(keptChat('a', parcel));
    const deletion = await setAside(['a'], now);
    const again = keptChat('a', parcel, { organisationName: 'Imported' });
    await keepInJournal(again);
    await bringBack(deletion, now);
    expect(await wholeJournal()).toEqual([again]);
  });

  it('says that nothing came back where it is too late', async () => {
    await keepInJournal(keptChat('a', parcel), keptChat('b', parcel));
    const deletion = await setAside(['a', 'b'], now);
    expect(await bringBack(deletion, now)).toBe(2);
    await setAside(['a', 'b'], now);
    await dropSetAside(now);
    expect(await bringBack(deletion, now)).toBe(0);
    expect(await wholeJournal()).toEqual([]);
  });

  it('that is put away leaves the way back from those before it', async () => {
    await keepInJournal(keptChat('a', parcel), keptChat('b', parcel));
    const first = await setAside(['a'], now);
    await dropDeletion(await setAside(['b'], now + 1));
    expect(await lastDeletion(now + 2)).toEqual(first);
    expect(await bringBack(first, now + 2)).toBe(1);
  });

  it('can be found again by another page for a while, and is for good after that', async () => {
    await keepInJournal(keptChat('a', parcel));
    await setAside(['a'], now);
    expect(await lastDeletion(now + undoableMs)).toEqual({ at: now, count: 1 });
    expect(await lastDeletion(now + undoableMs + 1)).toBeNull();
    expect(await dropSetAside(now - 1)).toBe(1);
    expect(await dropSetAside(now)).toBe(0);
    expect(await counted('interactions')).toBe(-1);
  });
});
