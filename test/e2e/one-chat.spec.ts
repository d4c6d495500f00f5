import type { Line } from '../widgets/widget';
import { chatOn, expect, type OpenChat, openChat, test } from './rig';

const asked: Line = { party: 'customer', author: '', text: 'Where is my parcel?' };
const looking: Line = { party: 'agent', author: 'Martin', text: 'Moin Moin, let me look.' };
const found: Line = { party: 'agent', author: 'Martin', text: 'Found it, it comes today!' };

/** The page shows again what was said, as one that knows the chat's history does. */
async function showAgain(chat: OpenChat): Promise<void> {
  await chat.say(asked);
  await chat.say(looking);
}

function placeOf(organisation: string) {
  return { widget: 'chatscope', place: 'document', organisation } as const;
}

test('stays one contact in two tabs, and is over when both are closed', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'two-tabs.example';
  const first = await openChat(extension, site, placeOf(organisation));
  const told = async () =>
    (await journal(organisation)).map(({ interaction, transcript }) => ({
      over: interaction.closedBy,
      texts: transcript.messages.map(({ text }) => text),
    }));
  await first.write(asked.text);
  await first.say(looking);
  await expect.poll(told).toEqual([{ over: null, texts: [asked.text, looking.text] }]);
  const second = await openChat(extension, site, placeOf(organisation));
  await showAgain(second);
  await second.say(found);
  await first.say(found);
  await expect.poll(told).toEqual([{ over: null, texts: [asked.text, looking.text, found.text] }]);
  await first.page.close();
  await second.write('Thank you');
  await expect
    .poll(told)
    .toEqual([{ over: null, texts: [asked.text, looking.text, found.text, 'Thank you'] }]);
  await second.page.close();
  await expect.poll(async () => (await told()).map(({ over }) => over)).toEqual(['tab_closed']);
});

test('goes on with the same organisation in a window that the chat’s maker popped out', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'popped-out.example';
  const chat = await openChat(extension, site, placeOf(organisation));
  await chat.write(asked.text);
  await chat.say(looking);
  await expect.poll(async () => (await journal(organisation)).length).toBe(1);
  const opened = extension.context.waitForEvent('page');
  await chat.page.evaluate((url) => void window.open(url), site.chat(placeOf('chatmaker.example')));
  const out = await chatOn(await opened);
  await showAgain(out);
  await out.say(found);
  const texts = async (of: string) =>
    (await journal(of)).map(({ transcript }) => transcript.messages.map(({ text }) => text));
  await expect.poll(() => texts(organisation)).toEqual([[asked.text, looking.text, found.text]]);
  expect(await texts('chatmaker.example')).toEqual([]);
  await chat.page.close();
  await out.write('Thank you');
  await expect.poll(() => texts(organisation)).toEqual([[asked.text, looking.text, found.text, 'Thank you']]);
  await out.page.close();
});

test('goes on over routes, a minimised window of the chat and another page of the site', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'routes.example';
  const chat = await openChat(extension, site, placeOf(organisation));
  const texts = async () =>
    (await journal(organisation)).map(({ transcript }) => transcript.messages.map(({ text }) => text));
  await chat.write(asked.text);
  await chat.page.evaluate(() => history.pushState({}, '', '/orders/4711'));
  await chat.say(looking);
  await expect.poll(texts).toEqual([[asked.text, looking.text]]);
  await chat.page.evaluate(() => {
    document.body.style.display = 'none';
  });
  await chat.say(found);
  await chat.page.evaluate(() => {
    document.body.style.display = '';
  });
  await expect.poll(texts).toEqual([[asked.text, looking.text, found.text]]);
  await chat.page.goto(`${site.chat(placeOf(organisation))}&page=help`);
  const again = await chatOn(chat.page);
  await showAgain(again);
  await again.say(found);
  await again.write('Thank you');
  await expect.poll(texts).toEqual([[asked.text, looking.text, found.text, 'Thank you']]);
  await chat.page.close();
});
