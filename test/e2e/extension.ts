import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { chromiumPath } from '../../scripts/browser.mjs';
import { type Popup, reachPopup } from './popup';
import { running } from './running';

const built = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

/**
 * What the browser is to leave out: first the popups that its address bar keeps ready, which cost each start a second of the processor.
 * Of two such lists the last one counts, so what Playwright leaves out follows.
 */
const leftOut = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/** All hosts, as the extension asks for them. */
export const allHosts = '*://*/*';

/** The built extension in a browser of its own, with a throw-away profile. */
export interface Extension {
  context: BrowserContext;
  id: string;
  /** Opens one of the extension's pages in a tab. */
  open(path: string): Promise<Page>;
  /** Lets the extension ask for hosts on a real click, in one of its own pages; the browser then grants without a prompt. */
  grant(...origins: string[]): Promise<void>;
  /** Lets a later question for these hosts succeed; asks for nothing itself. */
  allow(...origins: string[]): Promise<void>;
  /** The person takes hosts back in the browser's own settings. */
  takeBack(...origins: string[]): Promise<void>;
  /** Sites are captured from now on, all or the chosen ones, none is off and nothing is paused; hosts are granted apart. Gives a page of the extension, which stays open. */
  chooseSites(mode?: 'all' | 'chosen'): Promise<Page>;
  /** Ends the background's worker; the next event starts another. */
  killWorker(): Promise<void>;
  /** Opens the real popup over the active tab. */
  openPopup(): Promise<Popup>;
  /** Presses the extension's button in the toolbar over a page: opens the popup and lets the extension into that page, as a click does. */
  pressAction(over: Page): Promise<Popup>;
  /** The background's worker, started if it sleeps. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** A page that may do what the browser's own page of extensions may: one of its texts, for the page itself takes seconds. */
async function extensionsPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/strings.m.js');
  return page;
}

async function askOnClick(page: Page, origins: string[]): Promise<void> {
  await page.evaluate((wanted) => {
    const button = document.createElement('button');
    button.textContent = 'Ask';
    button.onclick = async () => {
      button.textContent = (await chrome.permissions.request({ origins: wanted })) ? 'Granted' : 'Refused';
    };
    document.body.append(button);
  }, origins);
  await page.getByRole('button', { name: 'Ask' }).click();
  await page.getByRole('button', { name: 'Granted' }).waitFor();
}

/**
 * Starts a browser that has the built extension, in German or English. `lasting`: a folder that keeps the profile, as over a restart of
 * the browser; without it the profile is thrown away at the end. `keepsPages`: pages that are left stand as they were when one comes back.
 */
export async function startExtension(
  lang: 'de' | 'en' = 'en',
  lasting?: string,
  folder = built,
  keepsPages = false,
): Promise<Extension> {
  const profile = lasting ?? mkdtempSync(join(tmpdir(), 'service-journal-'));
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    locale: lang,
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--lang=${lang}`,
      `--disable-features=${leftOut.join()}`,
      '--host-resolver-rules=MAP *.example 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, LANGUAGE: lang } as Record<string, string>,
  });
  const close = async () => {
    running.delete(profile);
    await context.close();
    if (lasting === undefined) rmSync(profile, { recursive: true, force: true });
  };
  running.set(profile, close);
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(first.url()).host;
  const page = (path: string) => `chrome-extension://${id}/${path}`;
  const cdp = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const open = async (path: string) => {
    const opened = await context.newPage();
    await opened.goto(page(path));
    return opened;
  };
  const change = async (call: 'addHostPermission' | 'removeHostPermission', origins: string[]) => {
    const settings = await extensionsPage(context);
    for (const origin of origins)
      await settings.evaluate(
        ([method, extension, host]) =>
          (
            chrome as unknown as Record<string, Record<string, (...args: string[]) => Promise<void>>>
          ).developerPrivate?.[method]?.(extension, host),
        [call, id, origin] as const,
      );
    await settings.close();
  };
  let asleep = false;
  const worker = async () => {
    const [known] = context.serviceWorkers();
    // One that was killed is known as before, and would answer only once something else has woken it.
    if (known && !asleep) return known;
    const started = known ?? context.waitForEvent('serviceworker');
    const waker = await open('manifest.json');
    await waker.evaluate(() => chrome.runtime.sendMessage({ call: 'wake' }).catch(() => {}));
    await waker.close();
    asleep = false;
    return started;
  };
  return {
    context,
    id,
    open,
    worker,
    async grant(...origins) {
      await change('addHostPermission', origins);
      const asking = await open('manifest.json');
      await askOnClick(asking, origins);
      await asking.close();
    },
    async chooseSites(mode = 'all') {
      const settings = await open('manifest.json');
      await settings.evaluate(
        (chosen) => chrome.storage.local.set({ siteSettings: { mode: chosen, paused: false, off: [] } }),
        mode,
      );
      return settings;
    },
    allow: (...origins) => change('addHostPermission', origins),
    takeBack: (...origins) => change('removeHostPermission', origins),
    async killWorker() {
      asleep = true;
      const { targetInfos } = await cdp.send('Target.getTargets');
      for (const target of targetInfos)
        if (target.type === 'service_worker' && target.url.startsWith(page('')))
          await cdp.send('Target.closeTarget', { targetId: target.targetId });
    },
    async openPopup() {
      await (await worker()).evaluate(() => chrome.action.openPopup());
      return reachPopup(cdp, page('popup.html'));
    },
    async pressAction(over) {
      await over.bringToFront();
      const browser = await context.browser()!.newBrowserCDPSession();
      // Playwright's types do not know kinds of targets, nor this domain.
      const send = browser.send.bind(browser) as unknown as (
        method: string,
        given: object,
      ) => Promise<{ targetInfos: { targetId: string; url: string }[] }>;
      const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const targetId = targetInfos.find(({ url }) => url === over.url())?.targetId;
      await send('Extensions.triggerAction', { id, targetId });
      await browser.detach();
      return reachPopup(cdp, page('popup.html'));
    },
    close,
  };
}
