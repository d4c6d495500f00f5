import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browser.mjs';
import { type Site, startSite } from '../e2e/site';
import { bundles } from '../widgets/bundle';

/** The script that puts the watch straight into a page, without the extension. */
export const watchScript = join(bundles, 'watch-in-page.js');

/** Builds that script and starts a browser beside the site of the tests. The caller ends both. */
export async function startWatched(): Promise<{ site: Site; browser: Browser }> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: bundles,
      emptyOutDir: false,
      lib: {
        entry: join(import.meta.dirname, 'watch-in-page.ts'),
        formats: ['iife'],
        name: 'watchInPage',
        fileName: () => 'watch-in-page.js',
      },
    },
  });
  const site = await startSite();
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: ['--no-sandbox', '--host-resolver-rules=MAP *.example 127.0.0.1'],
  });
  return { site, browser };
}
