import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumPath } from './browser.mjs';

/**
 * Starts a browser in a throw-away profile and loads the extension over the DevTools pipe, which branded Chrome takes too.
 * `extension`: folder of the build. Gives Playwright's context, the extension's id, a CDP session of the browser, and how to close.
 */
export async function launch({ extension, headless, language }) {
  const profile = mkdtempSync(join(tmpdir(), 'service-journal-'));
  const forget = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      headless,
      handleSIGINT: false,
      viewport: headless ? { width: 1200, height: 800 } : null,
      ...(language ? { locale: language, env: { ...process.env, LANGUAGE: language } } : {}),
      args: ['--enable-unsafe-extension-debugging', ...(language ? [`--lang=${language}`] : [])],
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      // Chromium refuses to run sandboxed as root.
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const cdp = await context.browser().newBrowserCDPSession();
    const { id } = await cdp.send('Extensions.loadUnpacked', { path: extension });
    const close = async () => {
      await context.close();
      forget();
    };
    return { context, cdp, id, close };
  } catch (error) {
    forget();
    throw error;
  }
}
