import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { Driver, Line, TrueLine } from '../widgets/widget';
import { expect } from './expect';
import { allHosts, type Extension, startExtension } from './extension';
import { type Entry, readJournal } from './journal';
import { endRunning } from './running';
import { type ChatPage, type Site, startSite } from './site';
import { test as base } from './tidied';

declare global {
  interface Window {
    widget?: Driver;
  }
}

/** A widget of a megabyte may take this long to stand, and to show what was typed, on a machine that does other things. */
const widgetMs = 20_000;

/** A chat on an open page, spoken to as the service does and as the customer does. */
export interface OpenChat {
  page: Page;
  frame: Frame;
  /** The service says a line. */
  say(line: Line): Promise<void>;
  /** The service streams a line in, word by word. */
  stream(line: Line): Promise<void>;
  typing(on: boolean, author?: string): Promise<void>;
  /** The customer writes with real keys into the widget's own field and sends with Enter. */
  write(text: string): Promise<void>;
  /** What the page really showed so far. */
  shown(): Promise<TrueLine[]>;
}

/** Finds the frame of a page that holds the widget. */
async function widgetFrame(page: Page): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(
      async () => {
        for (const frame of page.frames())
          if (await frame.evaluate(() => Boolean(window.widget?.composer())).catch(() => false))
            found = frame;
        return found !== undefined;
      },
      { timeout: widgetMs },
    )
    .toBe(true);
  return found!;
}

/** Opens a page with a chat and waits until the customer could type. */
export async function openChat(extension: Extension, site: Site, asked: ChatPage): Promise<OpenChat> {
  const page = await extension.context.newPage();
  await page.goto(site.chat(asked));
  return chatOn(page);
}

/** The chat on a page that is open already. `quick`: words are put in as a whole instead of key by key. */
export async function chatOn(page: Page, quick = false): Promise<OpenChat> {
  const frame = await widgetFrame(page);
  const shown = () => frame.evaluate(() => window.widget!.lines);
  return {
    page,
    frame,
    shown,
    say: (line) => frame.evaluate((said) => window.widget!.say(said), line),
    stream: (line) => frame.evaluate((said) => window.widget!.stream(said), line),
    typing: (on, author = '') =>
      frame.evaluate(([state, who]) => window.widget!.typing(state, who), [on, author] as const),
    async write(text) {
      const before = (await shown()).length;
      const composer = await frame.evaluateHandle(() => window.widget!.composer());
      if (frame.parentFrame()) await (await frame.frameElement()).scrollIntoViewIfNeeded();
      // A frame that has just been drawn may miss a click; keys would go nowhere.
      await expect
        .poll(async () => {
          await composer.asElement()!.click({ force: true });
          return composer.evaluate((field) => {
            const { activeElement } = field!.getRootNode() as Document | ShadowRoot;
            return field!.contains(activeElement);
          });
        })
        .toBe(true);
      for (const [index, part] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Shift+Enter');
        if (quick) await page.keyboard.insertText(part);
        else await page.keyboard.type(part);
      }
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await shown()).length, { timeout: widgetMs }).toBeGreaterThan(before);
    },
  };
}

interface Rig {
  lang: 'de' | 'en';
  site: Site;
  extension: Extension;
  /** An extension page for looking into its database. */
  window: Page;
}

interface Kept {
  /** Entries about one organisation; all of them without a name. */
  journal(organisation?: string): Promise<Entry[]>;
  /** A folder for the profile of a browser that is closed and started again within the test. */
  profile: string;
}

/** A test with the extension in a browser that all tests of a file share, permitted on all sites. */
export const test = base.extend<Kept, Rig>({
  lang: ['en', { option: true, scope: 'worker' }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ lang }, use) => {
      const extension = await startExtension(lang);
      await extension.grant(allHosts);
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  window: [
    async ({ extension }, use) => {
      await use(await extension.chooseSites());
    },
    { scope: 'worker' },
  ],
  journal: async ({ window }, use) => {
    await use(async (organisation) => {
      const entries = await readJournal(window);
      return entries.filter((entry) => !organisation || entry.interaction.organisation === organisation);
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'service-journal-'));
    await use(folder);
    await endRunning(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect };
