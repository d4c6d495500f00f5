import { emptyTranscript, type Interaction } from '../../conversation/interaction';
import { handMade } from '../drawing/scored';
import { barriersOn } from './barriers';
import { emptyJournal, fillJournal } from './journal';
import { expect, openChat, test } from './rig';

const agent = { party: 'agent', author: 'Martin' } as const;

test.beforeEach(({ window }) => emptyJournal(window));

test('forgets the last hour with one click, does not read it anew from the open page, and brings it back', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'forgotten.example';
  const texts = async () =>
    (await journal(organisation)).flatMap(({ transcript }) => transcript.messages.map(({ text }) => text));
  const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  await chat.write('My card number is secret');
  await chat.say({ ...agent, text: 'Please do not tell me.' });
  await expect.poll(texts).toHaveLength(2);

  const trust = await extension.open('trust.html');
  const entry = trust.locator(`[data-organisation="${organisation}"]`);
  await expect(entry).toContainText('1 contact');
  await expect(entry).toContainText('2 messages');
  await trust.getByRole('button', { name: 'Forget the last hour' }).click();
  await expect(trust.getByText('1 contact is forgotten.')).toBeVisible();
  await expect(entry).toHaveCount(0);
  expect(await journal()).toEqual([]);

  await chat.page.bringToFront();
  await chat.say({ ...agent, text: 'Said afterwards' });
  await chat.page.reload();
  const other = await openChat(extension, site, {
    widget: 'chatscope',
    place: 'document',
    organisation: 'other.example',
  });
  await other.write('Kept as ever');
  await other.say({ ...agent, text: 'An answer' });
  await expect.poll(async () => (await journal('other.example')).length).toBe(1);
  expect(await journal(organisation)).toEqual([]);

  await trust.bringToFront();
  await trust.getByRole('button', { name: 'Undo' }).click();
  await expect(entry).toContainText('2 messages');
  expect(await texts()).toEqual(['My card number is secret', 'Please do not tell me.']);
  for (const page of [chat.page, other.page, trust]) await page.close();
});

test('says how sure it is, switches one organisation off and on, and pauses', async ({
  extension,
  site,
  window,
}) => {
  const organisation = 'doubted.example';
  const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  await chat.write('Hello?');
  await chat.say({ ...agent, text: 'Good morning' });
  const trust = await extension.open('trust.html');
  const entry = trust.locator(`[data-organisation="${organisation}"]`);
  await expect(entry).toContainText('both sides told apart');
  await entry.getByRole('button', { name: /^Switch off/ }).click();
  await expect(entry).toContainText('Switched off: nothing is read here.');
  const settings = () => window.evaluate(() => chrome.storage.local.get('siteSettings'));
  expect(await settings()).toMatchObject({ siteSettings: { off: [organisation] } });
  await entry.getByRole('button', { name: /^Switch on again/ }).click();
  await expect(entry).not.toContainText('Switched off');
  await trust.getByRole('checkbox', { name: 'Pause everywhere' }).check();
  await expect.poll(settings).toMatchObject({ siteSettings: { paused: true, off: [] } });
  await trust.getByRole('checkbox', { name: 'Pause everywhere' }).uncheck();
  await expect.poll(settings).toMatchObject({ siteSettings: { paused: false } });
  await chat.page.close();
  await trust.close();
});

test('says of each organisation when it was read last and by whom, how surely, whether as a whole, and how much', async ({
  extension,
  window,
}) => {
  const row = (organisation: string, facts: Partial<Interaction>) => {
    const made = handMade({ id: organisation, score: null, startedAt: Date.now() - 3_600_000, organisation });
    const figures = { ...made.judged.figures, messagesCustomer: 2, messagesAgent: 3 };
    const interaction = { ...made, ...facts, judged: { ...made.judged, figures } };
    return { interaction, transcript: emptyTranscript(organisation) };
  };
  const lastSeenAt = Date.now() - 40 * 86_400_000;
  await fillJournal(window, [
    row('whole.example', {
      vendor: 'zendesk',
      readerVersion: 'zendesk-1',
      confidence: 'high',
      partial: false,
      // Within the hour after midnight an hour ago was yesterday.
      lastSeenAt: Date.now(),
    }),
    row('part.example', {
      vendor: 'any',
      readerVersion: 'any-1',
      confidence: 'low',
      partial: true,
      lastSeenAt,
    }),
  ]);
  const trust = await extension.open('trust.html');
  const said = (organisation: string) => trust.locator(`[data-organisation="${organisation}"]`);
  const partial = 'The latest contact was already going on, or is not complete.';
  await expect(said('whole.example')).toContainText('read as zendesk: both sides told apart');
  await expect(said('whole.example')).toContainText('5 messages');
  await expect(said('whole.example')).toContainText(/last kept today, \d+:\d+/);
  await expect(said('whole.example')).not.toContainText(partial);
  await expect(said('part.example')).toContainText('read without knowing the software: unsure who said what');
  await expect(said('part.example')).toContainText(partial);
  await expect(said('part.example')).not.toContainText('today');
  await trust.close();
});

test('says of each known software whether its hints still hold', async ({ extension, window }) => {
  await emptyJournal(window);
  const readers = { zendesk: 'zendesk-1', intercom: 'any-1/intercom-1' };
  const rows = Object.entries(readers).map(([vendor, readerVersion]) => {
    const row = handMade({
      id: vendor,
      score: null,
      startedAt: Date.now() - 60_000,
      organisation: `${vendor}.example`,
    });
    const figures = { ...row.judged.figures, messagesCustomer: 2, messagesAgent: 3 };
    return { ...row, vendor, readerVersion, judged: { ...row.judged, figures } };
  });
  await fillJournal(
    window,
    rows.map((interaction) => ({ interaction, transcript: emptyTranscript(interaction.id) })),
  );
  const trust = await extension.open('trust.html');
  const verdict = (vendor: string) => trust.locator(`[data-vendor="${vendor}"]`);
  await expect(verdict('zendesk')).toHaveAttribute('data-verdict', 'pass');
  await expect(verdict('intercom')).toHaveAttribute('data-verdict', 'fail');
  await expect(verdict('intercom')).toContainText('read as a chat of unknown make');
  await trust.close();
});

for (const scheme of ['light', 'dark'] as const)
  test(`has no barriers that can be found by machine and fits 320 pixels, ${scheme}`, async ({
    extension,
    site,
  }) => {
    const chat = await openChat(extension, site, {
      widget: 'chatscope',
      place: 'document',
      organisation: `barriers-${scheme}-with-quite-a-long-name.example`,
    });
    await chat.write('Hello?');
    await chat.say({ ...agent, text: 'Good morning' });
    const trust = await extension.open('trust.html');
    await trust.emulateMedia({ colorScheme: scheme });
    await trust.setViewportSize({ width: 320, height: 640 });
    await expect(trust.locator('[data-organisation]')).toHaveCount(1);
    await trust.getByRole('button', { name: /^Forget what was kept/ }).click();
    await expect(trust.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(await barriersOn(trust)).toEqual([]);
    await trust.getByRole('button', { name: 'Undo' }).focus();
    await trust.keyboard.press('Enter');
    await expect(trust.locator('[data-organisation]')).toHaveCount(1);
    expect(await barriersOn(trust)).toEqual([]);
    expect(await trust.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await chat.page.close();
    await trust.close();
  });

test('shows what was taught, removes it, brings it back, saves it and takes it in again', async ({
  extension,
  window,
}) => {
  const rule = {
    organisation: 'shop.example',
    host: 'shop.example',
    list: ['#talk'],
    customer: ['.mine'],
    company: ['.theirs'],
    customerSide: 1,
    taughtAt: Date.now(),
  };
  const kept = () => window.evaluate(async () => (await chrome.storage.local.get('taughtRules')).taughtRules);
  await window.evaluate(
    (taught) => chrome.storage.local.set({ taughtRules: { [taught.organisation]: taught } }),
    rule,
  );
  const trust = await extension.open('trust.html');
  const entry = trust.locator('[data-taught="shop.example"]');
  await entry.locator('summary').click();
  await expect(entry).toContainText('#talk');
  await expect(entry).toContainText('Your own messages stand on the right.');
  expect(await barriersOn(trust)).toEqual([]);

  const saved = trust.waitForEvent('download');
  await trust.getByRole('button', { name: 'Save the rules as a file' }).click();
  const file = await (await saved).path();
  await entry.getByRole('button', { name: /^Remove the rule/ }).click();
  await expect(entry).toHaveCount(0);
  expect(await kept()).toEqual({});
  await trust.getByRole('button', { name: 'Undo' }).click();
  await expect(entry).toHaveCount(1);
  await entry.getByRole('button', { name: /^Remove the rule/ }).click();
  await expect(entry).toHaveCount(0);
  await trust.getByLabel('Bring rules in from a file').setInputFiles(file);
  await expect(trust.getByText('1 rule was taken over.')).toBeVisible();
  expect(await kept()).toEqual({ 'shop.example': rule });
  await trust.getByLabel('Bring rules in from a file').setInputFiles({
    name: 'rules.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from('{"format":"service-journal-taught","version":1,"rules":1}\n{"organisation":"x"}\n'),
  });
  await expect(trust.getByText('line 2 of the file is no rule')).toBeVisible();
  await window.evaluate(() => chrome.storage.local.remove('taughtRules'));
  await trust.close();
});
