// Takes the pictures in docs/screens from the demo journal: every page, German and English, light and dark. Run by `npm run screens`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chooseAllSites } from './choose-all-sites.mjs';
import { launch } from './launch.mjs';
import { root, run } from './run.mjs';

const built = join(root, '.output', 'chrome-mv3');
const folder = join(root, 'docs', 'screens');
const minuteMs = 60_000;

const looks = [
  { language: 'en', scheme: 'light' },
  { language: 'de', scheme: 'dark' },
];

/** A call of 21 minutes, told by the page's own clock. Keys are those of the steps in the language of the page. */
const calls = {
  en: {
    organisation: 'Northlight Telecom',
    host: 'northlight-telecom.example',
    queue: 'q',
    notes: ['still music', 'brushed my teeth'],
  },
  de: {
    organisation: 'Nordlicht Telekom',
    host: 'nordlicht-telekom.example',
    queue: 's',
    notes: ['immer noch Musik', 'Zähne geputzt'],
  },
};

async function fillJournal(page) {
  await page.goto(page.url().replace(/[^/]*$/, 'options.html'));
  await page.locator('[aria-labelledby="demo"] button').click();
  await page.locator('[aria-labelledby="demo"] p').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

async function runStopwatch(page, { organisation, queue, notes }) {
  const began = Date.now() - 21 * minuteMs;
  const at = (minutes) => page.clock.setFixedTime(began + minutes * minuteMs + 5000);
  await page.clock.install({ time: began });
  await page.goto(page.url().replace(/[^/]*$/, 'entry.html#stopwatch'));
  await page.locator('#watch-organisation').fill(organisation);
  await page.locator('input[name="watch-expected"][value="5"]').check();
  await page.keyboard.press('Enter');
  await page.locator('.running').waitFor();
  await at(2);
  await page.locator('h1').click();
  await page.keyboard.press(queue);
  for (const [index, note] of notes.entries()) {
    await at(9 + index * 7);
    await page.locator('.note input').fill(note);
    await page.keyboard.press('Enter');
    await page.getByText(note, { exact: true }).waitFor();
  }
  await at(21.3);
  await page.clock.runFor(1500);
}

/** Shows the popup's page as it is over a page of this organisation, where chats are kept. A picture of the real popup would be cut off. */
async function openPopupOver(context, id, page, organisation) {
  await (await chooseAllSites(context, id)).close();
  await page.addInitScript((url) => {
    chrome.tabs.query = async () => [{ url }];
  }, `https://${organisation}/`);
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.locator('.here-head button').first().waitFor();
}

async function take({ language, scheme }) {
  const { context, id, close } = await launch({ extension: built, headless: true, language });
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const address = (path) => `chrome-extension://${id}/${path}`;
  const save = async (name) => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({
      path: join(folder, `${name}-${language}-${scheme}.png`),
      animations: 'disabled',
    });
    console.log(`docs/screens/${name}-${language}-${scheme}.png`);
  };
  await page.setViewportSize({ width: 820, height: 900 });
  await page.goto(address('options.html'));
  await fillJournal(page);
  await save('settings');
  await page.goto(address('entry.html#entry'));
  await page.locator('#entry-organisation').waitFor();
  await save('entry');
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto(address('journal.html'));
  await page.getByRole('row').first().waitFor();
  await save('journal');
  await page.goto(address('journal.html#demo-01'));
  await page.locator('.with-detail h2').first().waitFor();
  await save('detail');
  await page.goto(address('insights.html?window=all'));
  await page.locator('.chart svg').first().waitFor();
  await save('insights');
  await page.setViewportSize({ width: 820, height: 900 });
  await page.goto(address('share.html?id=demo-01'));
  await page.locator('svg.card').waitFor();
  await save('share');
  await runStopwatch(page, calls[language]);
  await save('stopwatch');
  await page.setViewportSize({ width: 372, height: 1200 });
  await openPopupOver(context, id, page, calls[language].host);
  await save('popup');
  await close();
}

mkdirSync(folder, { recursive: true });
const failed = await run('npx', ['wxt', 'build']);
if (failed) process.exit(failed);
for (const look of looks) await take(look);
