// `npm run record -- <url>` opens a page, lets the person open its chat, and on Enter saves it as a test page: cleaned, all words masked.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { chromium } from 'playwright';
import { chromiumPath } from './browser.mjs';
import { openShadowRoots, savePage } from './recording/save-page.mjs';
import { root } from './run.mjs';

const help = `npm run record -- https://shop.example [options]
Opens the page. You open its chat; Enter saves what is shown, all words masked; Ctrl+C ends without saving.
  --vendor=<name>      folder below test/pages (any)
  --what=<words>       what it shows, for the names of the files (recorded)
  --keep-system        leaves words that software says by itself, such as "queue" and "joined"
  --click=<selector>   presses something first; once for each
  --headless           without a window
  --into=<folder>      another folder`;

/** What is wrong in words for the person; no fault of the program. */
class Refusal extends Error {}

/** Settings from the words of the command line. */
function settingsOf(words) {
  const option = (name) =>
    words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) || undefined;
  const known = /^--(?:vendor|what|into|click)=|^--(?:headless|keep-system)$/;
  const odd = words.find((word) => word.startsWith('--') && !known.test(word));
  if (odd) throw new Refusal(`${odd} is not known.\n\n${help}`);
  const url = words.find((word) => !word.startsWith('--')) ?? '';
  if (!URL.canParse(url)) throw new Refusal(`Say which page, with https:// before it.\n\n${help}`);
  const day = new Date().toISOString().slice(0, 10);
  const what = (option('what') ?? 'recorded').trim().replaceAll(/[^\w]+/g, '-');
  const folder = option('into') ?? join(root, 'test/pages', option('vendor') ?? 'any');
  const file = join(folder, `${day}-${what}`);
  if (existsSync(`${file}.html`) || existsSync(`${file}.txt`))
    throw new Refusal(`${file} is there already; name this one otherwise with --what=<words>.`);
  return {
    url,
    day,
    file,
    clicks: words.filter((word) => word.startsWith('--click=')).map((word) => word.slice(8)),
    headless: words.includes('--headless'),
    keepSystem: words.includes('--keep-system'),
  };
}

const firstLine = (error) => String(error?.message ?? error).split('\n')[0];

/** Waits for what playwright does; where it fails, says `what` and why in one line. */
async function orRefuse(promise, what) {
  return promise.catch((error) => {
    throw new Refusal(`${what}: ${firstLine(error)}`);
  });
}

async function launched(headless) {
  const executablePath = chromiumPath();
  if (!executablePath)
    throw new Refusal('No Chromium, Chrome or Edge was found; CHROMIUM_PATH may say where one is.');
  if (!headless && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    throw new Refusal('There is no screen to show a window on; --headless and --click do without.');
  const start = { executablePath, headless, chromiumSandbox: process.getuid?.() !== 0 };
  return orRefuse(chromium.launch(start), `${executablePath} does not start`);
}

/** Resolves on Enter; refuses on Ctrl+C, where nothing more can be typed, and where the window was closed. */
async function enter(page) {
  const person = createInterface({ input: process.stdin, output: process.stdout });
  try {
    await new Promise((done, refuse) => {
      const end = () => refuse(new Refusal('\nNothing was saved.'));
      person.once('SIGINT', end).once('close', end).once('line', done);
      page.once('close', end);
      person.setPrompt('Open the chat and bring it to where it should be recorded. Then press Enter here. ');
      person.prompt();
    });
  } finally {
    person.close();
  }
}

async function record({ url, day, file, clicks, headless, keepSystem }) {
  const browser = await launched(headless);
  try {
    const context = await browser.newContext({ bypassCSP: true, ...(headless ? {} : { viewport: null }) });
    await context.addInitScript(openShadowRoots);
    const page = await context.newPage();
    await orRefuse(page.goto(url), `${url} could not be opened`);
    for (const selector of clicks)
      await orRefuse(page.click(selector), `Nothing that could be pressed is ${selector}`);
    await enter(page);
    const { vendor, readBy, lines } = await savePage(page, { file, day, keepSystem });
    if (lines.length === 0)
      throw new Refusal(
        `\n${file}.html is saved, but no chat was read in it, so its .txt is empty. Was the chat open? If it was, write down what it says there: that is a test.`,
      );
    console.log(`\n${file}.html and .txt, read as ${vendor} by ${readBy}:\n${lines.join('\n')}`);
    console.log(
      '\nLook through both files before they go anywhere: is any word of yours left? Correct the transcript.',
    );
  } finally {
    await browser.close();
  }
}

const words = process.argv.slice(2);
try {
  if (words.includes('--help')) console.log(help);
  else await record(settingsOf(words));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
