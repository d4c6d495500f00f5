import type { Page } from '@playwright/test';
import type { Line } from '../widgets/widget';
import { type Entry, earlier, fillJournal } from './journal';
import { chatOn, expect, openChat, test } from './rig';

const greeted: Line = { party: 'agent', author: 'Martin', text: 'Moin Moin, let me look.' };
const helpful: Line = { party: 'agent', author: 'Martin', text: 'Moin Moin, how can I help?' };
const found: Line = { party: 'agent', author: 'Martin', text: 'Found it, it comes today!' };

const placeOf = (organisation: string) => ({ widget: 'chatscope', place: 'document', organisation }) as const;
const textsOf = ({ transcript }: Entry) => transcript.messages.map(({ text }) => text);

/** The alarm rings that closes what nobody has seen for long; the background may set its own time over it, so it is asked to again. */
async function ring(window: Page): Promise<void> {
  await window.evaluate(() => chrome.alarms.create('tidy', { when: Date.now() }));
}

test('keeps two chats apart that run at one organisation in two tabs', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'two-chats.example';
  const parcel = await openChat(extension, site, placeOf(organisation));
  const bill = await openChat(extension, site, placeOf(organisation));
  await parcel.write('Where is my parcel?');
  await bill.write('My bill is wrong');
  await parcel.say(greeted);
  await bill.say({ ...greeted, author: 'Lena', text: 'Which bill is it?' });
  const texts = async () => (await journal(organisation)).map(textsOf).sort();
  await expect.poll(texts).toEqual([
    ['My bill is wrong', 'Which bill is it?'],
    ['Where is my parcel?', greeted.text],
  ]);
  await parcel.page.close();
  await expect
    .poll(async () => (await journal(organisation)).map(({ interaction }) => interaction.state).sort())
    .toEqual(['closed', 'open']);
  await bill.page.close();
});

test('is over when its page says so, while the tab stays open', async ({ extension, site, journal }) => {
  const organisation = 'said-over.example';
  const chat = await openChat(extension, site, placeOf(organisation));
  await chat.write('Where is my parcel?');
  await chat.say(found);
  await chat.say({ party: 'system', author: '', text: 'The chat has ended.' });
  await expect
    .poll(async () => (await journal(organisation)).map(({ interaction }) => interaction.closedBy))
    .toEqual(['chat_end']);
  await chat.page.close();
});

test('counts a wait over a reload as one', async ({ extension, site, journal }) => {
  const organisation = 'waited-over.example';
  const chat = await openChat(extension, site, placeOf(organisation));
  await chat.say(helpful);
  await chat.write('Where is my parcel?');
  const texts = async () => (await journal(organisation)).map(textsOf);
  await expect.poll(texts).toEqual([[helpful.text, 'Where is my parcel?']]);
  const asked = (await journal(organisation))[0]!.transcript.messages[1];
  await chat.page.reload();
  const again = await chatOn(chat.page);
  await again.say(helpful);
  await again.say({ party: 'customer', author: '', text: 'Where is my parcel?' });
  await again.say(found);
  await expect.poll(texts).toEqual([[helpful.text, 'Where is my parcel?', found.text]]);
  const [{ transcript }] = (await journal(organisation)) as [Entry];
  const waits = transcript.waits.map(({ startedAt, endedBy }) => [startedAt, endedBy]);
  expect(waits).toEqual([[asked!.instant.at, 'agent']]);
  await chat.page.close();
});

test('goes on after the machine slept for an hour and the alarm rang first', async ({
  extension,
  site,
  journal,
  window,
}) => {
  const organisation = 'slept.example';
  const chat = await openChat(extension, site, placeOf(organisation));
  await chat.write('Where is my parcel?');
  await chat.say(greeted);
  await expect
    .poll(async () => (await journal(organisation)).map(textsOf))
    .toEqual([['Where is my parcel?', greeted.text]]);
  await fillJournal(window, earlier(await journal(organisation), 3_600_000));
  const ends = async () => (await journal(organisation)).map(({ interaction }) => interaction.closedBy);
  await expect
    .poll(async () => {
      await ring(window);
      return ends();
    })
    .toEqual(['idle']);
  await chat.say(found);
  await expect
    .poll(async () => (await journal(organisation)).map(textsOf))
    .toEqual([['Where is my parcel?', greeted.text, found.text]]);
  expect(await ends()).toEqual([null]);
  await chat.page.close();
});
