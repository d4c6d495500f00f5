import { browser } from 'wxt/browser';
import type { CaptureStopped } from '../conversation/call';
import { organisationOf } from '../storage/organisation';
import { readSiteSettings } from '../storage/site-settings';
import { noteByHand, readTabCapture } from '../storage/tab-capture';
import { readTaughtRules } from '../storage/taught-rules';
import { captureWanted } from './capture-wanted';

const registration = 'sentinel';
const taughtRegistration = 'taught';

/**
 * Brings the pages in line with what the person wants: the sentinel is registered for the granted hosts, put into tabs that are open
 * already, and tabs where capture is no longer wanted are told to undo everything. May run again at any time.
 */
export async function alignSentinels(): Promise<void> {
  // One at a time: two runs at once would both register the same script. Tabs may keep one waiting while they load.
  await navigator.locks.request(registration, registerSentinel);
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => alignTab(tab.id, tab.url)));
}

async function registerSentinel(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = !(await captureAnywhere()) ? [] : origins.filter((origin) => !origin.startsWith('file:'));
  await register(registration, '/sentinel.js', matches);
  await register(taughtRegistration, '/watcher.js', matches.length === 0 ? [] : await taughtHosts());
}

/** Runs a script in every frame of these hosts as far as the browser permits it, from the next load on. */
async function register(id: string, file: '/sentinel.js' | '/watcher.js', matches: string[]): Promise<void> {
  const isKnown = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  if (matches.length === 0) {
    if (isKnown) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    js: [file.slice(1)],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  // A page that is loaded between taking one away and registering another would go unwatched.
  if (isKnown) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Where the person has shown a chat, the watcher comes without being asked for: the sentinel may never suspect it. */
async function taughtHosts(): Promise<string[]> {
  const { off } = await readSiteSettings();
  const rules = (await readTaughtRules()).filter(({ organisation }) => !off.includes(organisation));
  const hosts = rules.flatMap(({ organisation, host }) => [organisation, host]);
  return [...new Set(hosts)].flatMap((host) =>
    /^\d+(?:\.\d+){3}$/.test(host)
      ? `*://${host}/*`
      : /^[\w-]+(?:\.[\w-]+)*$/.test(host)
        ? [`*://${host}/*`, `*://*.${host}/*`]
        : [],
  );
}

async function alignTab(tab: number | undefined, url: string | undefined): Promise<void> {
  if (tab === undefined) return;
  // The address is hidden where only a frame of the page may be read: that frame is told with the answer to what it says next.
  if (url === undefined && (await captureAnywhere())) return;
  const pageUrl = url ?? '';
  if (await captureWanted({ tab, pageUrl, frameUrl: pageUrl })) await putInto(tab, '/sentinel.js');
  else await Promise.all([tellStopped(tab), putInto(tab, '/dismiss.js')]);
  // What was meant for one page may have met the next one.
  const shown = await urlOf(tab);
  if (shown !== '' && shown !== pageUrl) await alignTab(tab, shown);
}

/** The address that a tab shows; empty where it is hidden or the tab is gone. */
async function urlOf(tab: number): Promise<string> {
  try {
    return (await browser.tabs.get(tab)).url ?? '';
  } catch {
    return '';
  }
}

/** Whether capture is wanted anywhere at all. */
async function captureAnywhere(): Promise<boolean> {
  const { mode, paused } = await readSiteSettings();
  return mode !== null && !paused;
}

/**
 * Puts the watcher into a page that the person asked to capture, each time it is loaded; the browser allows it until the tab shows
 * another site.
 */
export async function watchByHand(tab: number, url: string): Promise<void> {
  const { byHand } = await readTabCapture(tab);
  if (byHand === '') return;
  if (byHand !== organisationOf(url)) await noteByHand(tab, '');
  else if (await captureWanted({ tab, pageUrl: url, frameUrl: url })) await putInto(tab, '/watcher.js');
}

async function putInto(tabId: number, file: '/sentinel.js' | '/watcher.js' | '/dismiss.js'): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] });
  } catch {
    // The tab was closed, discarded or shows a page no extension may enter: there is nothing to watch.
  }
}

async function tellStopped(tabId: number): Promise<void> {
  const stopped: CaptureStopped = { call: 'captureStopped' };
  try {
    await browser.tabs.sendMessage(tabId, stopped);
  } catch {
    // Nobody listens in that tab: nothing to stop.
  }
}
