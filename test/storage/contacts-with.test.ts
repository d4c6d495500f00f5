import { beforeEach, expect, it } from 'vitest';
import { withCorrection } from '../../conversation/correction';
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

it('counts what the person keeps under the same name, by hand or on another domain, but not what a page calls itself', async () => {
  const named = (id: string, organisation: string, organisationName: string, startedAt: number) =>
    keptChat(id, [], { organisation, organisationName, startedAt });
  const byHand = named('by-hand', 'Nordlicht', 'Nordlicht', 3);
  const renamed = withCorrection(
    named('renamed', 'nordlicht-hilfe.example', 'Hilfe', 4),
    { what: 'organisationName', message: '' },
    'nordlicht ',
    9,
  );
  await keepInJournal(
    named('here', 'nordlicht.example', 'Nordlicht', 1),
    { ...byHand, interaction: { ...byHand.interaction, origin: 'manual' } },
    renamed,
    named('stranger', 'impostor.example', 'Nordlicht', 5),
    named('nameless', 'other.example', '', 6),
  );
  const found = await contactsWith('nordlicht.example');
  expect(found.newest.map(({ id }) => id)).toEqual(['renamed', 'by-hand', 'here']);
  expect(found).toMatchObject({ contacts: 3, alike: 'Nordlicht' });
  expect(await contactsWith('other.example')).toMatchObject({ contacts: 1, alike: '' });
});
