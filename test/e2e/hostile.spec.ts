import { counters } from './journal';
import { expect, openChat, test } from './rig';

const agent = { party: 'agent', author: 'Martin' } as const;

test('keeps hostile texts exactly, and the popup stays whole', async ({ extension, site, journal }) => {
  const organisation = 'hostile.example';
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror="document.title=1">',
    '\u202eevil\u202c right to left',
    'שלום, מה שלומך?',
    'lone \ud83d surrogate',
    '{{name}} [Vorname]',
  ];
  const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  await chat.write('Hello, is anybody there?');
  for (const text of hostile) await chat.say({ ...agent, text });
  const kept = async () =>
    (await journal(organisation)).flatMap(({ transcript }) => transcript.messages.map(({ text }) => text));
  await expect.poll(kept).toEqual(['Hello, is anybody there?', ...hostile]);
  const popup = await extension.open('popup.html');
  await expect(popup.getByText('hostile.example').first()).toBeVisible();
  expect(await popup.title()).toBe('Service Journal');
  await popup.close();
  await chat.page.close();
});

test('leaves a message of five megabytes out, says so, and loses nothing else', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'huge.example';
  const chat = await openChat(extension, site, { widget: 'drawn-anew', place: 'document', organisation });
  await chat.write('Please send me the log.');
  await chat.say({ ...agent, text: 'x'.repeat(5 * 1024 * 1024) });
  await chat.say({ ...agent, text: 'That was the log.' });
  await chat.write('Thank you');
  const kept = async () =>
    (await journal(organisation)).flatMap(({ transcript }) => transcript.messages.map(({ text }) => text));
  await expect
    .poll(kept, { timeout: 40_000 })
    .toEqual(['Please send me the log.', 'That was the log.', 'Thank you']);
  expect((await journal(organisation))[0]?.interaction).toMatchObject({ leftOut: 1, partial: true });
  await chat.page.close();
});

test('keeps the end of a page that shows a hundred thousand rows, and the page stays usable', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'endless.example';
  const chat = await openChat(extension, site, { widget: 'drawn-bare', place: 'document', organisation });
  await chat.write('Where is my parcel?');
  await chat.frame.evaluate(() => {
    const list = window.widget!.composer()!.closest('div[style*="width"]')!.firstElementChild!;
    const row = list.lastElementChild!;
    const many = document.createDocumentFragment();
    for (let i = 0; i < 100_000; i++) {
      const copy = row.cloneNode(true) as Element;
      copy.textContent = `Old line ${i}`;
      many.append(copy);
    }
    list.prepend(many);
  });
  await chat.say({ ...agent, text: 'Let me look.' });
  await chat.write('Thank you');
  const last = async () =>
    (await journal(organisation))[0]?.transcript.messages.slice(-3).map(({ text }) => text);
  await expect.poll(last, { timeout: 40_000 }).toEqual(['Where is my parcel?', 'Let me look.', 'Thank you']);
  expect((await journal(organisation))[0]?.interaction.partial).toBe(true);
  await chat.page.close();
});

test('cannot be spoken to by a page, and counts what it refuses', async ({
  extension,
  site,
  window,
  journal,
}) => {
  const before = (await journal()).length;
  site.serve('/forger', '<!doctype html><title>Forger</title>');
  const page = await extension.context.newPage();
  await page.goto(`${site.origin('forger.example')}/forger`);
  const answer = await page.evaluate(async (id) => {
    const { runtime } = chrome as { runtime?: typeof chrome.runtime };
    if (!runtime?.sendMessage) return 'no way to speak';
    return runtime.sendMessage(id, { call: 'sighted', body: '{}' }).then(
      (said: unknown) => JSON.stringify(said),
      (error: Error) => error.message,
    );
  }, extension.id);
  expect(answer).toBe('no way to speak');
  const own = await window.evaluate(() => chrome.runtime.sendMessage({ call: 'sighted', body: '{}' }));
  expect(own).toEqual({ answer: 'stopped' });
  expect((await journal()).length).toBe(before);
  await page.close();
});

test('refuses a malformed sighting from one of its own frames with a reason, and counts it', async ({
  extension,
  site,
  window,
}) => {
  site.serve('/plain', '<!doctype html><title>Plain</title>');
  const page = await extension.context.newPage();
  await page.goto(`${site.origin('support.plain.example')}/plain`);
  const worker = await extension.worker();
  const answer = await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const [result] = await chrome.scripting.executeScript({
      target: { tabId: tab!.id! },
      func: () => chrome.runtime.sendMessage({ call: 'sighted', body: '{"rows": 7}' }),
    });
    return result?.result;
  }, '*://support.plain.example/*');
  expect(answer).toEqual({ answer: 'refused', reason: 'malformed' });
  await expect.poll(async () => (await counters(window))['refused:malformed']).toBeGreaterThan(0);
  await page.close();
});
