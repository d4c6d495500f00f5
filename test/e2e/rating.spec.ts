import { expect, openChat, test } from './rig';

test('shows a star on the icon when a chat has ended, and takes it away once the chat is rated', async ({
  extension,
  site,
  window,
  journal,
}) => {
  const organisation = 'rated.example';
  const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  await chat.write('Where is my parcel?');
  await chat.say({ party: 'agent', author: 'Martin', text: 'It arrives today.' });
  await chat.say({ party: 'system', author: '', text: 'The chat has ended.' });
  await expect.poll(async () => (await journal(organisation))[0]?.interaction.state).toBe('closed');
  const badge = () =>
    window.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ url: `*://*.${name}/*` });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    }, organisation);
  await expect.poll(badge).toBe('★');
  const popup = await extension.open('popup.html');
  await popup.getByRole('heading', { name: /How was/ }).waitFor();
  await popup.keyboard.press('5');
  await popup.getByRole('button', { name: 'Save' }).click();
  await expect.poll(badge).toBe('');
  expect((await journal(organisation))[0]?.interaction).toMatchObject({
    verdict: { rating: 5 },
    judged: { score: { basis: 'rated' } },
  });
  await popup.close();
  await chat.page.close();
});
