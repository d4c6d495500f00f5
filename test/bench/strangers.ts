import { strangerWords } from '../drawing/stranger-words';
import { bundleStrangers, strangers } from '../strangers/bundle';
import { useStranger } from '../strangers/use';
import { startWatched, watchScript } from './watched-site';

/**
 * Uses pages that are no support chats in every language, with the watch put straight into the page, and counts what is captured wrongly.
 * `npm run bench -- strangers artalk-comments,lexical-feed de,en` narrows it down.
 */
const [pagesAsked, languagesAsked] = process.argv.slice(2);
const settleMs = 1500;
const listed = (asked: string | undefined, all: string[]) =>
  !asked || asked === '-' ? all : asked.split(',');
const pages = listed(pagesAsked, strangers);
const languages = listed(languagesAsked, Object.keys(strangerWords));

await bundleStrangers(pages);
const { site, browser } = await startWatched();
const captured: string[] = [];
let used = 0;
for (const name of pages)
  for (const lang of languages) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.log(`  ${name} ${lang}: ${error.message}`));
    try {
      await page.addInitScript({ path: watchScript });
      await page.goto(site.stranger(name, `${name}.example`, lang));
      await useStranger(page, strangerWords[lang]!.lines.toReversed());
      await page.waitForTimeout(settleMs);
      used += 1;
      const rows = await page.evaluate(() => window.keptRows());
      if (rows.length > 0) {
        captured.push(`${name} ${lang}`);
        console.log(`CAPTURED ${name} ${lang}`);
        for (const { party, author, text } of rows.slice(0, 8))
          console.log(`    ${party}(${author}): ${text.replaceAll('\n', '\\n')}`);
      }
    } catch (error) {
      console.log(`  ${name} ${lang}: could not be used: ${(error as Error).message.split('\n')[0]}`);
    }
    await page.close();
  }
await browser.close();
await site.stop();
console.log(`\n${captured.length} of ${used} pages that are no chats were captured`);
if (captured.length > 0) process.exitCode = 1;
