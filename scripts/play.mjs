import { join } from 'node:path';
import { readLastEntry, reasonTexts } from '../demo/journal-entry.mjs';
import { entryText } from '../demo/print-entry.mjs';
import { playVisitor } from '../demo/visitor.mjs';
import { chooseAllSites } from './choose-all-sites.mjs';
import { savePopupPicture } from './popup-picture.mjs';

const mostMs = 20_000;

/** Waits until the journal holds a closed interaction, and gives the entry. */
async function closedEntry(extensionPage) {
  const until = performance.now() + mostMs;
  for (;;) {
    const entry = await readLastEntry(extensionPage);
    if (entry?.interaction.state === 'closed' || performance.now() > until) return entry;
    await new Promise((done) => setTimeout(done, 250));
  }
}

/** The demo without a display: grants, chats with real keys, prints the journal entry and saves pictures. */
export async function play(browser, { url, language, pictures }) {
  const { context, id } = browser;
  const extensionPage = await chooseAllSites(context, id);
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  console.log('- chatting with Nordlicht Telekom, about three minutes');
  let said = 0;
  await playVisitor(page, language, async (text) => {
    console.log(`  you: ${text}`);
    if (++said !== 2) return;
    await page
      .locator('deep-chat')
      .getByText(/Platz 2|number 2/)
      .first()
      .waitFor();
    await savePopupPicture(browser, join(pictures, 'popup-waiting.png'));
  });
  await page.screenshot({ path: join(pictures, 'page.png') });
  const entry = await closedEntry(extensionPage);
  if (!entry) throw new Error('Nothing arrived in the journal.');
  const texts = await reasonTexts(
    extensionPage,
    entry.interaction.judged.score.reasons.map((reason) => reason.id),
  );
  await page.bringToFront();
  await savePopupPicture(browser, join(pictures, 'popup.png'));
  console.log(`\n${'-'.repeat(72)}\n${entryText(entry, texts)}\n${'-'.repeat(72)}`);
  console.log(`\nPictures of the popup and the page: ${pictures}`);
}
