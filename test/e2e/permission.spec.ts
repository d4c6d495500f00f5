import type { Page } from '@playwright/test';
import { allHosts, type Extension } from './extension';
import { test } from './fresh';
import { expect, openChat } from './rig';

const agent = { party: 'agent', author: 'Martin' } as const;

async function allowAll(extension: Extension): Promise<Page> {
  await extension.allow(allHosts);
  const welcome = await extension.open('welcome.html');
  await welcome.locator('[data-choice="all"]').click();
  await expect(welcome.locator('[data-choice="all"]')).toHaveAttribute('aria-pressed', 'true');
  return welcome;
}

test('opens the welcome page on the first run', async ({ extension }) => {
  await expect
    .poll(() => extension.context.pages().map((page) => page.url()))
    .toContainEqual(expect.stringContaining('welcome.html'));
});

test('keeps chats after the real click on "all sites", in a tab that was open before, and none after the permission is taken back in mid-chat', async ({
  extension,
  site,
  texts,
}) => {
  const organisation = 'granted.example';
  const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  await chat.write('Before the permission');
  expect(await texts(organisation)).toEqual([]);
  await allowAll(extension);
  await chat.page.bringToFront();
  await chat.write('Is anybody there?');
  await chat.say({ ...agent, text: 'Yes, I am.' });
  await expect
    .poll(() => texts(organisation))
    .toEqual(['Before the permission', 'Is anybody there?', 'Yes, I am.']);
  await extension.takeBack(allHosts);
  await chat.page.bringToFront();
  await chat.write('Said in private');
  const other = await openChat(extension, site, {
    widget: 'chatscope',
    place: 'document',
    organisation: 'later.example',
  });
  await other.write('Also in private');
  await other.say({ ...agent, text: 'Answered in private' });
  expect(await texts('later.example')).toEqual([]);
  expect(await texts(organisation)).toEqual(['Before the permission', 'Is anybody there?', 'Yes, I am.']);
});

test('keeps nothing while it is paused, and goes on afterwards without a reload', async ({
  extension,
  site,
  texts,
}) => {
  const organisation = 'paused.example';
  const welcome = await allowAll(extension);
  const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  await chat.write('First');
  await chat.say({ ...agent, text: 'An answer to the first' });
  await expect.poll(() => texts(organisation)).toHaveLength(2);
  const pause = (paused: boolean) =>
    welcome.evaluate(async (wanted) => {
      const { siteSettings } = await chrome.storage.local.get('siteSettings');
      await chrome.storage.local.set({ siteSettings: { ...(siteSettings as object), paused: wanted } });
    }, paused);
  await pause(true);
  await chat.write('While paused');
  expect(await texts(organisation)).toHaveLength(2);
  await pause(false);
  await chat.say({ ...agent, text: 'After the pause' });
  await expect.poll(() => texts(organisation)).toContain('After the pause');
});

test('keeps chats only on sites that the person switches on in the popup, at once', async ({
  extension,
  site,
  texts,
}) => {
  const welcome = await extension.open('welcome.html');
  await welcome.locator('[data-choice="chosen"]').click();
  const organisation = 'chosen.example';
  const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  await chat.write('Not yet');
  expect(await texts(organisation)).toEqual([]);
  await extension.grant(`*://*.${organisation}/*`);
  await chat.page.bringToFront();
  await chat.say({ ...agent, text: 'Now it is kept' });
  await expect.poll(() => texts(organisation)).toEqual(['Not yet', 'Now it is kept']);
  const turn = async (from: 'true' | 'false') => {
    await chat.page.bringToFront();
    const popup = await extension.openPopup();
    const state = () => popup.evaluate<string>(`document.querySelector('[role=switch]')?.ariaChecked ?? ''`);
    await expect.poll(state).toBe(from);
    await popup.click('[role=switch]');
    await expect.poll(state).toBe(from === 'true' ? 'false' : 'true');
    await popup.close();
  };
  await turn('true');
  await chat.write('Switched off again');
  await chat.say({ ...agent, text: 'Nobody keeps this' });
  const elsewhere = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  await elsewhere.write('Nor this');
  expect(await texts(organisation)).toEqual(['Not yet', 'Now it is kept']);
  await elsewhere.page.close();
  await turn('false');
  await chat.say({ ...agent, text: 'And on again' });
  await expect.poll(() => texts(organisation)).toContain('And on again');
});
