import type { Page } from '@playwright/test';
import type { Line } from '../widgets/widget';
import { allHosts, startExtension } from './extension';
import { readJournal } from './journal';
import { chatOn, expect, openChat, test } from './rig';
import type { Site } from './site';

const asked = 'Where is my parcel?';
const looking: Line = { party: 'agent', author: 'Martin', text: 'Moin Moin, let me look.' };
const found: Line = { party: 'agent', author: 'Martin', text: 'Found it, it comes today!' };
const texts = [asked, looking.text, found.text, 'Thank you'];

/** Address of a page of somebody else. */
function elsewhere(site: Site): string {
  site.serve('/elsewhere', '<!doctype html><title>Elsewhere</title><p>Nothing here</p>');
  return `${site.origin('www.elsewhere.example')}/elsewhere`;
}

/** One step back. Playwright's own waits for a page that loads, and a kept one does not; a script of the page would end with the page. */
async function stepBack(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await cdp.send('Page.getNavigationHistory');
  await cdp.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex - 1]!.id });
}

test('goes on where the page is left and drawn anew when the person comes back to it', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'left-and-back.example';
  const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  const contacts = async () =>
    (await journal(organisation)).map(({ interaction, transcript }) => ({
      over: interaction.closedBy,
      texts: transcript.messages.map(({ text }) => text),
    }));
  await chat.write(asked);
  await chat.say(looking);
  await expect.poll(contacts).toEqual([{ over: null, texts: texts.slice(0, 2) }]);
  await chat.page.goto(elsewhere(site));
  await expect.poll(contacts).toEqual([{ over: 'navigation', texts: texts.slice(0, 2) }]);
  await chat.page.goBack();
  const again = await chatOn(chat.page);
  await again.say({ party: 'customer', author: '', text: asked });
  await again.say(looking);
  await again.say(found);
  await again.write('Thank you');
  await expect.poll(contacts).toEqual([{ over: null, texts }]);
  await chat.page.close();
});

test('goes on where the browser kept the page as it stood, and doubles nothing', async ({
  site,
  profile,
}) => {
  const organisation = 'kept-page.example';
  const browser = await startExtension('en', profile, undefined, true);
  await browser.grant(allHosts);
  const window = await browser.chooseSites();
  const contacts = async () =>
    (await readJournal(window)).map(({ interaction, transcript }) => ({
      over: interaction.closedBy,
      texts: transcript.messages.map(({ text }) => text),
    }));
  const chat = await openChat(browser, site, { widget: 'chatscope', place: 'document', organisation });
  await chat.write(asked);
  await chat.say(looking);
  await expect.poll(contacts).toEqual([{ over: null, texts: texts.slice(0, 2) }]);
  await chat.page.goto(elsewhere(site));
  await expect.poll(contacts).toEqual([{ over: 'navigation', texts: texts.slice(0, 2) }]);
  await stepBack(chat.page);
  const again = await chatOn(chat.page);
  expect((await again.shown()).map(({ text }) => text)).toEqual(texts.slice(0, 2));
  await again.say(found);
  await again.write('Thank you');
  await expect.poll(contacts).toEqual([{ over: null, texts }]);
  await browser.close();
});
