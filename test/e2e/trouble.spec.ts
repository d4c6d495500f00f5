import type { Extension } from './extension';
import { test as fresh } from './fresh';
import { readJournal } from './journal';
import { expect, openChat, test } from './rig';
import { vendorHost } from './site';

/** A chat that paints its messages on a canvas until it is told to write them. */
const painted = `<!doctype html><meta charset="utf-8"><title>Shop</title><h1>Shop</h1>
<div class="chat-widget" style="position:fixed;right:0;bottom:0;width:340px;height:420px;display:flex;flex-direction:column">
<header><h2>Support chat</h2></header><canvas style="flex:1"></canvas>
<div class="messages" role="log" style="overflow:auto"></div><textarea aria-label="Type your message"></textarea></div>
<script>
const said = [];
let readable = false;
function write() {
  const rows = said.map(([mine, text]) => {
    const row = document.createElement('div');
    row.className = 'message ' + (mine ? 'user' : 'agent');
    row.style.cssText = 'width:200px;padding:6px;border-radius:8px;background:' + (mine ? '#cdf;margin-left:auto' : '#eee');
    row.textContent = text;
    return row;
  });
  document.querySelector('.messages').replaceChildren(...rows);
}
function say(mine, text) {
  said.push([mine, text]);
  document.querySelector('canvas').getContext('2d').fillText(text, 10, 20 * said.length);
  if (readable) write();
}
document.querySelector('textarea').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  say(true, event.target.value);
  event.target.value = '';
});
globalThis.say = say;
globalThis.makeReadable = () => { readable = true; write(); };
</script>`;

const badge = (extension: Extension, address: string) => async () =>
  (await extension.worker()).evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return chrome.action.getBadgeText({ tabId: tab!.id! });
  }, address);

test('warns quietly of an open chat that cannot be read, outlives the worker, and is silent once it reads', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'painted.example';
  site.serve('/painted', painted);
  const page = await extension.context.newPage();
  await page.goto(`${site.origin(`www.${organisation}`)}/painted`);
  await page.locator('textarea').click();
  const shown = badge(extension, page.url());
  // Who gets no answer asks again; what is sent before anybody watches is not heard.
  const asked = async () => {
    await page.keyboard.type('Is anybody there?');
    await page.keyboard.press('Enter');
    return shown();
  };
  await expect.poll(asked, { timeout: 45_000, intervals: [1000] }).toBe('?');
  await extension.killWorker();
  const popup = await extension.pressAction(page);
  const words = () => popup.evaluate<string>(`document.querySelector('.capture-trouble')?.innerText ?? ''`);
  await expect.poll(words).toContain('nothing of it can be read');
  await page.evaluate(() => (globalThis as unknown as { makeReadable(): void }).makeReadable());
  await expect.poll(words).toBe('');
  await popup.close();
  await expect.poll(async () => (await journal(organisation)).length).toBe(1);
  await expect.poll(badge(extension, page.url())).not.toBe('?');
  await page.close();
});

/** A browser in which the person chose to allow sites one by one. */
const chosen = fresh.extend({
  extension: async ({ extension }, use) => {
    const welcome = await extension.open('welcome.html');
    await welcome.locator('[data-choice="chosen"]').click();
    await use(extension);
  },
});

chosen(
  'asks for the one host that holds the chat, and reads it at once when it is allowed',
  async ({ extension, site }) => {
    const organisation = 'framed.example';
    await extension.grant(`*://*.${organisation}/*`);
    const chat = await openChat(extension, site, {
      widget: 'chatscope',
      place: 'cross-origin',
      organisation,
    });
    await chat.write('Said before');
    const window = await extension.open('manifest.json');
    const texts = async () =>
      (await readJournal(window)).flatMap(({ interaction, transcript }) =>
        transcript.messages.map(({ text }) => `${interaction.organisation}: ${text}`),
      );
    // Only then may the question be answered with yes; nothing is allowed yet.
    await extension.allow(`*://${vendorHost}/*`);
    const popup = await extension.pressAction(chat.page);
    const words = () => popup.evaluate<string>(`document.querySelector('.capture-trouble')?.innerText ?? ''`);
    await expect.poll(words).toContain(vendorHost);
    expect(await texts()).toEqual([]);
    await popup.click('[data-capture="host"]');
    await expect.poll(words).toBe('');
    await popup.close();
    await chat.page.bringToFront();
    await chat.say({ party: 'agent', author: 'Martin', text: 'Answered afterwards' });
    await expect
      .poll(texts)
      .toEqual([`${organisation}: Said before`, `${organisation}: Answered afterwards`]);
    const { origins } = await (await extension.worker()).evaluate(() => chrome.permissions.getAll());
    expect([...(origins ?? [])].sort()).toEqual([`*://*.${organisation}/*`, `*://${vendorHost}/*`].sort());
  },
);

chosen('goes on in a frame that alone may be read, whatever else changes', async ({ extension, site }) => {
  await extension.grant(`*://${vendorHost}/*`);
  const chat = await openChat(extension, site, {
    widget: 'chatscope',
    place: 'cross-origin',
    organisation: 'hidden.example',
  });
  const window = await extension.open('manifest.json');
  const texts = async () =>
    (await readJournal(window)).flatMap(({ transcript }) => transcript.messages.map(({ text }) => text));
  await chat.page.bringToFront();
  await chat.write('First');
  await chat.say({ party: 'agent', author: 'Martin', text: 'An answer to the first' });
  await expect.poll(texts).toHaveLength(2);
  await extension.grant('*://*.unrelated.example/*');
  await chat.page.bringToFront();
  await chat.write('Second');
  await expect.poll(texts).toEqual(['First', 'An answer to the first', 'Second']);
});
