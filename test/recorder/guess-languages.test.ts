import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeTab } from '../../recorder/close-interactions';
import { judgeSome } from '../../recorder/re-judge';
import { markAllUnjudged } from '../../storage/judging';
import { at } from '../drawing/chat';
import { kept, newJournal, record } from '../drawing/journal';
import { rows, sighting } from '../drawing/sighting';
import { toldLanguage } from '../drawing/told-language';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'detectLanguage').mockImplementation(toldLanguage);
  await newJournal();
});

const answered = rows`
  10:01 customer       Mein Paket ist nicht da, und das seit Montag
  10:09 agent(Martin)  Das ist auf der Liste, wir sehen nach
  10:10 customer       ok
`;

const languages = async () => (await kept()).map(({ messages }) => messages.map(({ lang }) => lang));

it('is guessed when a contact is over, not before', async () => {
  await record(sighting(answered));
  await markAllUnjudged();
  await judgeSome(at('10:20'));
  expect(await languages()).toEqual([[undefined, undefined, undefined]]);
  await closeTab(1, 'tab_closed', at('10:40'));
  expect(await languages()).toEqual([['de', 'de', 'de']]);
});

it('of a contact from before is guessed when it is judged again', async () => {
  vi.mocked(fakeBrowser.i18n.detectLanguage).mockRejectedValue(new Error('no such thing'));
  await record(sighting(answered));
  await closeTab(1, 'tab_closed', at('10:40'));
  expect((await kept())[0]).toMatchObject({ state: 'closed', messages: [{}, {}, {}] });
  expect(await languages()).toEqual([[undefined, undefined, undefined]]);
  vi.mocked(fakeBrowser.i18n.detectLanguage).mockImplementation(toldLanguage);
  await markAllUnjudged();
  await judgeSome(at('11:00'));
  expect(await languages()).toEqual([['de', 'de', 'de']]);
});

it('of a ticket, which stays open, is guessed once its page was left', async () => {
  await record(sighting(answered, { channel: 'ticket', chat: 'ticket 4711' }));
  await judgeSome(at('10:20'));
  expect(await languages()).toEqual([[undefined, undefined, undefined]]);
  await closeTab(1, 'tab_closed', at('10:40'));
  await judgeSome(at('10:41'));
  expect((await kept())[0]?.state).toBe('open');
  expect(await languages()).toEqual([['de', 'de', 'de']]);
});

it('goes by what a browser calls Hebrew or Chinese in the words of today', async () => {
  vi.mocked(fakeBrowser.i18n.detectLanguage).mockImplementation(async () => ({
    isReliable: true,
    languages: [{ language: 'iw', percentage: 100 }],
  }));
  await record(sighting(answered));
  await closeTab(1, 'tab_closed', at('10:40'));
  expect(await languages()).toEqual([['he', 'he', 'he']]);
});
