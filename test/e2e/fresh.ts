import { type Extension, startExtension } from './extension';
import { readJournal } from './journal';
import { type Site, startSite } from './site';
import { test as base } from './tidied';

interface Fresh {
  extension: Extension;
  site: Site;
  /** The texts that the journal holds about an organisation. */
  texts: (organisation: string) => Promise<string[]>;
}

/** A test in a browser of its own, in which the extension was just installed: nothing chosen, nothing permitted. */
export const test = base.extend<Fresh>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  extension: async ({}, use) => {
    const extension = await startExtension();
    await use(extension);
    await extension.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.stop();
  },
  texts: async ({ extension }, use) => {
    const window = await extension.open('manifest.json');
    await use(async (organisation) =>
      (await readJournal(window))
        .filter(({ interaction }) => interaction.organisation === organisation)
        .flatMap(({ transcript }) => transcript.messages.map(({ text }) => text)),
    );
  },
});
