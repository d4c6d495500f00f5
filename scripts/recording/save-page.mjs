import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../run.mjs';

/** The code that runs in the page, as one script. */
async function inPageScript() {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(root, 'scripts/recording/in-page.ts'), formats: ['iife'], name: 'recording' },
    },
  });
  return [built].flat()[0].output[0].code;
}

/** Keeps closed shadow roots open to the recording; to be added to a context before its pages load. */
export function openShadowRoots() {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
}

/** The cleaned text of a frame with the frames in it filled in, those of other origins too. */
async function cleaned(frame, script, keepSystem) {
  const inner = new Map();
  for (const [number, child] of frame.childFrames().entries()) {
    const element = await child.frameElement().catch(() => null);
    if (!element) continue;
    await element.evaluate((node, name) => node.setAttribute('data-recorded-frame', name), String(number));
    // A frame that goes away meanwhile leaves an empty place.
    inner.set(String(number), await cleaned(child, script, keepSystem).catch(() => ''));
  }
  await frame.evaluate(script);
  const text = await frame.evaluate((keep) => window.serviceJournalRecording.clean(keep), keepSystem);
  return text.replaceAll(/@@frame (\d+)@@/g, (_, number) =>
    (inner.get(number) ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
  );
}

/**
 * Saves what a Playwright page shows as `<file>.html`, cleaned and masked, and as `<file>.txt` what the reader makes of that.
 * `day`: YYYY-MM-DD. Gives the vendor, whose hints read it, and the lines.
 */
export async function savePage(page, { file, day, keepSystem }) {
  const script = await inPageScript();
  const html = await cleaned(page.mainFrame(), script, keepSystem);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.html`, `<!-- recorded from a running page on ${day}, its words masked -->\n${html}`);
  // Opened anew: only a page that is loaded gets its shadow roots back from text.
  const again = await page.context().newPage();
  await again.goto(pathToFileURL(`${file}.html`).href);
  const read = await again.evaluate(`${script};window.serviceJournalRecording.read()`);
  await again.close();
  writeFileSync(`${file}.txt`, `${read.lines.join('\n')}\n`);
  return read;
}
