import type { Line } from '../widgets/widget';
import { allHosts, startExtension } from './extension';
import { type Entry, earlier, fillJournal, readJournal } from './journal';
import { chatOn, expect, type OpenChat, openChat, test } from './rig';

const helpful: Line = { party: 'agent', author: 'Martin', text: 'Moin Moin, how can I help?' };
const asked: Line = { party: 'customer', author: '', text: 'Where is my parcel?' };
const looking: Line = { party: 'agent', author: 'Martin', text: 'Let me look for it.' };
const again: Line = { party: 'customer', author: '', text: 'Are you still there?' };
const found: Line = { party: 'agent', author: 'Martin', text: 'Found it, it comes today!' };
const dayMs = 86_400_000;
const textsOf = ({ transcript }: Entry) => transcript.messages.map(({ text }) => text);

/** The browser before it is closed: chats are captured on all sites. */
async function firstTime(profile: string) {
  const browser = await startExtension('en', profile);
  await browser.grant(allHosts);
  const window = await browser.chooseSites();
  return { browser, kept: () => readJournal(window) };
}

/** The browser when it is opened again, and knows that its closing ended the chat. */
async function openedAgain(profile: string) {
  const browser = await startExtension('en', profile);
  const window = await browser.open('manifest.json');
  const kept = () => readJournal(window);
  await expect
    .poll(async () => (await kept()).map(({ interaction }) => interaction.closedBy))
    .toEqual(['browser_restart']);
  return { browser, window, kept };
}

/** The server's history comes all at once, after the page has stood there for a while. */
async function drawHistory({ frame }: OpenChat, lines: Line[]): Promise<void> {
  await frame.evaluate((history) => {
    for (const line of history) window.widget!.say(line);
  }, lines);
}

test('is over when the browser is closed in mid-chat, and goes on, with its wait in one piece, when it is opened again', async ({
  site,
  profile,
}) => {
  const place = { widget: 'chatscope', place: 'document', organisation: 'restarted.example' } as const;
  const before = await firstTime(profile);
  const chat = await openChat(before.browser, site, place);
  await chat.say(helpful);
  await chat.write(asked.text);
  await chat.say(looking);
  await chat.write(again.text);
  const talk = [helpful, asked, looking, again].map(({ text }) => text);
  await expect.poll(async () => (await before.kept()).map(textsOf)).toEqual([talk]);
  const waiting = (await before.kept())[0]!.transcript.waits.at(-1)!;
  expect(waiting.endedAt).toBeNull();
  await before.browser.close();

  const { browser, kept } = await openedAgain(profile);
  const resumed = await openChat(browser, site, place);
  await resumed.say(helpful);
  await drawHistory(resumed, [asked, looking, again]);
  await expect.poll(async () => (await kept()).map(({ interaction }) => interaction.state)).toEqual(['open']);
  await resumed.say(found);
  await expect.poll(async () => (await kept()).map(textsOf)).toEqual([[...talk, found.text]]);
  const [{ interaction, transcript }] = (await kept()) as [Entry];
  expect([interaction.state, interaction.closedBy]).toEqual(['open', null]);
  const answeredAt = transcript.messages.at(-1)!.instant.at;
  expect(transcript.waits.at(-1)).toMatchObject({ startedAt: waiting.startedAt, endedAt: answeredAt });
  await browser.close();
});

/** In the page: the chat shows these lines as soon as it is there, before any watch can have begun. */
function showAtOnce(history: Line[]): void {
  Object.defineProperty(window, 'widget', {
    configurable: true,
    set(widget: NonNullable<Window['widget']>) {
      Object.defineProperty(window, 'widget', { value: widget });
      for (const line of history) widget.say(line);
    },
  });
}

test('is over after a night without the browser, and is linked with, not merged into, what is said the next day', async ({
  site,
  profile,
}) => {
  const place = { widget: 'chatscope', place: 'document', organisation: 'next-day.example' } as const;
  const talk = [asked, looking];
  const before = await firstTime(profile);
  const chat = await openChat(before.browser, site, place);
  await chat.write(asked.text);
  await chat.say(looking);
  await expect.poll(async () => (await before.kept()).map(textsOf)).toEqual([talk.map(({ text }) => text)]);
  await before.browser.close();

  const { browser, window, kept } = await openedAgain(profile);
  await fillJournal(window, earlier(await kept(), dayMs));
  const page = await browser.context.newPage();
  await page.addInitScript(showAtOnce, talk);
  await page.goto(site.chat(place));
  const resumed = await chatOn(page);
  await resumed.write('It has still not come');
  await expect
    .poll(async () => (await kept()).map(textsOf))
    .toEqual([talk.map(({ text }) => text), ['It has still not come']]);
  const [first, second] = (await kept()).map(({ interaction }) => interaction);
  expect([second!.follows, second!.caseId]).toEqual([first!.id, first!.caseId]);
  await browser.close();
});

test('is one contact in a tab where something was written before the history of a chat came, which another tab had begun', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'come-late.example';
  const place = { widget: 'chatscope', place: 'document', organisation } as const;
  const talk = [helpful.text, asked.text, looking.text];
  const first = await openChat(extension, site, place);
  await first.say(helpful);
  await first.write(asked.text);
  await first.say(looking);
  const told = async () => (await journal(organisation)).map(textsOf);
  await expect.poll(told).toEqual([talk]);
  await first.page.close();
  const second = await extension.context.newPage();
  await second.goto(site.chat(place));
  const chat = await chatOn(second);
  await chat.say(helpful);
  await chat.write(again.text);
  await expect.poll(told).toEqual([talk, [helpful.text, again.text]]);
  await chat.frame.evaluate(
    (lines) => {
      const top = document.querySelector('.cs-message')!;
      for (const line of lines) window.widget!.say(line);
      // As servers do: above what stands there.
      for (const row of [...document.querySelectorAll('.cs-message')].slice(-lines.length)) top.before(row);
    },
    [helpful, asked, looking],
  );
  await chat.say(found);
  await expect.poll(told).toEqual([[...talk, helpful.text, again.text, found.text]]);
  await second.close();
});
