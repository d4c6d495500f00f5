import { beforeEach, expect, it } from 'vitest';
import { correctFacts } from '../../components/detail/correct-fact';
import { correctIndustry } from '../../components/detail/correct-industry';
import { closeTab } from '../../recorder/close-interactions';
import { at } from '../drawing/chat';
import { inTab1, kept, newJournal, record } from '../drawing/journal';
import { wholeJournal } from '../drawing/kept';
import { parcel } from '../drawing/parcel';
import { rows, sighting } from '../drawing/sighting';

const now = () => at('13:00');
const industries = async () => (await kept()).map(({ industry }) => industry);

async function twoContacts(): Promise<string> {
  await record(sighting(parcel));
  await closeTab(inTab1.tab, 'tab_closed', at('10:30'));
  const other = rows`12:00 customer  A new matter: my invoice is wrong.`;
  await record(sighting(other, { seenAt: at('12:00'), watch: 'w2' }), { ...inTab1, tab: 2, document: 'd2' });
  return (await kept())[0]!.id;
}

beforeEach(newJournal);

it('what an organisation does is corrected at all its contacts, each with what was recorded, and back', async () => {
  const id = await twoContacts();
  expect(await industries()).toEqual(['', '']);
  await correctFacts(id, [{ what: 'industry', message: '', now: 'parcel' }], now);
  const undo = await correctIndustry(inTab1.organisation, 'parcel', now);
  expect(await industries()).toEqual(['parcel', 'parcel']);
  expect((await wholeJournal()).map(({ transcript }) => transcript.corrections?.[0]?.was)).toEqual(['', '']);
  await undo?.();
  expect(await industries()).toEqual(['parcel', '']);
});

it('a new chat with an organisation begins with the industry its newest contact has', async () => {
  await record(sighting(parcel));
  await correctFacts((await kept())[0]!.id, [{ what: 'industry', message: '', now: 'parcel' }], now);
  await twoContacts();
  expect(await industries()).toEqual(['parcel', 'parcel']);
});
