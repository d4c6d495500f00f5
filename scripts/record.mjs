// `npm run record -- <url>` opens a page, lets the person open its chat, and on Enter saves it as a test page: cleaned, all words masked.
// --vendor=<name> and --what=<words> name the files; --keep-system leaves the words that software says by itself; --click=<selector>
// presses something first, once for each; --headless; --into=<folder>.
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { chromium } from 'playwright';
import { chromiumPath } from './browser.mjs';
import { openShadowRoots, savePage } from './recording/save-page.mjs';
import { root } from './run.mjs';

const words = process.argv.slice(2);
const url = words.find((word) => !word.startsWith('--'));
const option = (name) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const clicks = words.filter((word) => word.startsWith('--click=')).map((word) => word.slice(8));
const headless = words.includes('--headless');
const keepSystem = words.includes('--keep-system');

async function record() {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const context = await browser.newContext({ bypassCSP: true, ...(headless ? {} : { viewport: null }) });
    await context.addInitScript(openShadowRoots);
    const page = await context.newPage();
    await page.goto(url);
    for (const selector of clicks) await page.click(selector);
    const person = createInterface({ input: process.stdin, output: process.stdout });
    await person.question(
      'Open the chat and bring it to where it should be recorded. Then press Enter here. ',
    );
    person.close();
    const day = new Date().toISOString().slice(0, 10);
    const folder = option('into') ?? join(root, 'test/pages', option('vendor') ?? 'any');
    const file = join(folder, `${day}-${option('what') ?? 'recorded'}`);
    const { vendor, readBy, lines } = await savePage(page, { file, day, keepSystem });
    console.log(`\n${file}.html and .txt, read as ${vendor || 'nothing'} by ${readBy || 'nobody'}:`);
    console.log(lines.join('\n'));
    console.log(
      '\nLook through both files before they go anywhere: is any word of yours left? Correct the transcript.',
    );
  } finally {
    await browser.close();
  }
}

if (!url) {
  console.error('Say which page: npm run record -- https://shop.example');
  process.exitCode = 1;
} else await record();
