import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { setUp } from './setup.mjs';

const extension = join(root, '.output/chrome-mv3');
const pictures = join(root, '.output/demo');
const isGermanSystem = /^de/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const language = process.argv.find((word) => word.startsWith('--language='))?.slice(11);
const hasDisplay =
  ['win32', 'darwin'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

/** What is open, to be closed in reverse order however the demo ends. */
const open = [];

async function closeAll() {
  for (const close of open.splice(0).reverse()) await close().catch(() => {});
}

/** The person tries it: the welcome page asks for the permission, the support page waits in the next tab. */
async function letThemTry({ context }, url) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  console.log(`
The demo is open: ${url}
1. On the tab "Service Journal", say where chats may be kept.
2. On the support page, press "Start a chat" and tell the service what is wrong. Ask for a human.
3. Open the journal's popup from the toolbar (the puzzle piece) while you wait, and when it is over.
Close the browser or press Ctrl+C here to end; the profile is thrown away.`);
  await new Promise((done) => context.on('close', done));
}

async function main() {
  if (!(await setUp())) return 1;
  console.log('- building the extension');
  if ((await run('npx', ['wxt', 'build', '--level', 'warn'])) !== 0) return 1;
  // Only now: a fresh clone has no packages before the set-up.
  const { serveDemo } = await import('../demo/serve.mjs');
  const { launch } = await import('./launch.mjs');
  const { play } = await import('./play.mjs');
  console.log('- building the support page');
  const { url, stop } = await serveDemo(join(root, '.output/demo-page'));
  open.push(stop);
  console.log(`- starting the browser${headless ? ' (no display: headless)' : ''}`);
  const spoken = language ?? (headless ? (isGermanSystem ? 'de' : 'en') : undefined);
  const browser = await launch({ extension, headless, language: spoken });
  open.push(browser.close);
  mkdirSync(pictures, { recursive: true });
  await (headless ? play(browser, { url, language: spoken, pictures }) : letThemTry(browser, url));
  return 0;
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    void closeAll().then(() => process.exit(130));
  });

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`\nThe demo stopped: ${error.message}`);
  process.exitCode = 1;
} finally {
  await closeAll();
}
