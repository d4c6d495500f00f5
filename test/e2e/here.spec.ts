import type { Page } from '@playwright/test';
import { emptyTranscript } from '../../conversation/interaction';
import { summaryKey } from '../../conversation/summary';
import { pastContacts } from '../drawing/past-contact';
import { summary } from '../drawing/summary';
import type { Extension } from './extension';
import { emptyJournal, fillJournal } from './journal';
import type { Popup } from './popup';
import { expect, test } from './rig';

const dayMs = 86_400_000;
const organisation = 'nordlicht.example';

/** Two contacts with an organisation: the last solved by Martin, with a promise for tomorrow. */
async function keepTwo(window: Page): Promise<void> {
  const now = Date.now();
  const rows = pastContacts(
    { at: now - dayMs, waitMin: 10, resolved: 'yes', organisation },
    { at: now - 2 * dayMs, waitMin: 20, organisation },
  );
  rows[0]!.judged.standing.human = 'Martin';
  const promises = [
    {
      id: 'p',
      message: '',
      text: 'The router comes.',
      dueAt: now + dayMs,
      status: 'open' as const,
      decidedAt: null,
    },
  ];
  await fillJournal(
    window,
    rows.map((interaction, index) => ({
      interaction,
      transcript: { ...emptyTranscript(interaction.id), ...(index === 0 ? { promises } : {}) },
    })),
  );
}

const says = (popup: Popup) => popup.evaluate<string>(`document.querySelector('.here')?.innerText ?? ''`);

async function popupOver(extension: Extension, address: string): Promise<{ popup: Popup; page: Page }> {
  const page = await extension.context.newPage();
  await page.goto(address);
  await page.bringToFront();
  return { page, popup: await extension.openPopup() };
}

test.beforeEach(async ({ window }) => {
  await emptyJournal(window);
  // The background may write a summary of its own, of the journal as it is.
  await window.evaluate(
    (drawn) => chrome.storage.local.set({ summary: drawn }),
    summary({ interactions: 2 }),
  );
});

test('tells on the page of an organisation how it went there, and leads to its contacts', async ({
  extension,
  site,
  window,
}) => {
  await keepTwo(window);
  site.serve('/here', '<!doctype html><title>Shop</title>');
  const { popup, page } = await popupOver(extension, `${site.origin(`shop.${organisation}`)}/here`);
  await expect
    .poll(() => says(popup))
    .toMatch(/^2 contacts, typical wait 15 min, last time solved by .?Martin.?; promise due tomorrow$/);
  const height = () =>
    popup.evaluate<number>(`document.querySelector('[aria-labelledby="here"]').offsetHeight`);
  expect(await height()).toBeLessThan(90);
  const opened = extension.context.waitForEvent('page');
  await popup.click('.here-head button');
  await expect(await opened).toHaveURL(new RegExp(`journal\\.html\\?organisation=${organisation}`));
  await (await opened).close();
  await page.close();
});

test('says that nothing is known yet of an organisation', async ({ extension, site, window }) => {
  await keepTwo(window);
  site.serve('/here', '<!doctype html><title>Shop</title>');
  const { popup, page } = await popupOver(extension, `${site.origin('never-met.example')}/here`);
  await expect.poll(() => says(popup)).toMatch(/^No contact with .?never-met\.example.? so far\.$/);
  await popup.close();
  await page.close();
});

test('tells of the page that has come in front when it looks again', async ({ extension, site, window }) => {
  await keepTwo(window);
  site.serve('/here', '<!doctype html><title>Shop</title>');
  const { popup, page } = await popupOver(extension, `${site.origin('never-met.example')}/here`);
  await expect.poll(() => says(popup)).toContain('never-met.example');
  await page.goto(`${site.origin('met-neither.example')}/here`);
  await window.evaluate(() =>
    chrome.storage.local.set({ siteSettings: { mode: 'all', paused: false, off: ['another.example'] } }),
  );
  await expect.poll(() => says(popup)).toMatch(/^No contact with .?met-neither\.example.? so far\.$/);
  await popup.close();
  await page.close();
});

test('says in its place that the journal cannot be read while somebody else holds it', async ({
  extension,
  site,
  window,
}) => {
  await window.evaluate(
    () =>
      new Promise<void>((held) => {
        // An upgrade that does not end: every other opening of the database waits for it.
        const opening = indexedDB.open('service-journal', 9_999);
        opening.onblocked = () => held();
        opening.onupgradeneeded = () => {
          const store = opening.transaction!.objectStore(opening.transaction!.objectStoreNames[0]!);
          const keep = () => {
            store.get('x').onsuccess = keep;
          };
          keep();
          held();
        };
      }),
  );
  site.serve('/here', '<!doctype html><title>Shop</title>');
  const { popup, page } = await popupOver(extension, `${site.origin(organisation)}/here`);
  // An empty journal has no such line, and a summary that was under way when the database was taken may still say that it is empty.
  const keptTwo = { [summaryKey]: summary({ interactions: 2 }) };
  await expect(async () => {
    await window.evaluate((written) => chrome.storage.local.set(written), keptTwo);
    expect(await says(popup)).toBe('The journal cannot be read at the moment');
  }).toPass();
  await popup.close();
  await page.close();
  await window.reload();
});

test('can be switched on for a machine that has no name but an address', async ({ extension, site }) => {
  await extension.takeBack('*://*/*');
  await (await extension.chooseSites('chosen')).close();
  await extension.allow('*://127.0.0.1/*');
  site.serve('/here', '<!doctype html><title>Router</title>');
  const { popup, page } = await popupOver(extension, `${site.origin('127.0.0.1')}/here`);
  const switched = () =>
    popup.evaluate<string>(`document.querySelector('[role="switch"]')?.ariaChecked ?? ''`);
  await expect.poll(switched).toBe('true');
  await popup.close();
  await page.close();
  await extension.grant('*://*/*');
  await (await extension.chooseSites()).close();
});
