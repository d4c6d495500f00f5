import { beforeEach, expect, it } from 'vitest';
import { contactsWith } from '../../storage/contacts-with';
import { database } from '../../storage/database';
import { keepInJournal, keptChat } from '../drawing/kept';

beforeEach(async () => {
  await database.interactions.clear();
  await database.transcripts.clear();
});

it('finds the contacts with one organisation, newest first, and what was promised in them', async () => {
  const promises = [
    { id: 'p', message: '', text: 'Tomorrow', dueAt: 5, status: 'open' as const, decidedAt: null },
  ];
  const older = keptChat('older', [], { organisation: 'a.example', startedAt: 1 });
  const newer = keptChat('newer', [], { organisation: 'a.example', startedAt: 2 });
  const other = keptChat('other', [], { organisation: 'b.example', startedAt: 3 });
  await keepInJournal({ ...older, transcript: { ...older.transcript, promises } }, newer, other);
  const found = await contactsWith('a.example');
  expect(found.newest.map(({ id }) => id)).toEqual(['newer', 'older']);
  expect(found).toMatchObject({ contacts: 2, promises });
});
