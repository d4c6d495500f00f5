import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { HereState } from '../../components/HereLine';
import { pageLanguage, setPageLanguage } from '../../components/language';
import { Popup, type PopupProps } from '../../components/Popup';
import { pageCapture } from '../../components/page-capture';
import { mayBeRead, type SiteState, siteState } from '../../components/site-state';
import { applyTheme } from '../../components/theme';
import { hostPattern } from '../../conversation/host-pattern';
import type { Verdict } from '../../conversation/interaction';
import { isBackupLate, readBackupSettings } from '../../storage/backup-settings';
import { noteJournalChanged } from '../../storage/journal-changed';
import { leaveUnrated } from '../../storage/not-rated';
import { readPreferences } from '../../storage/preferences';
import { readCopyState } from '../../storage/second-copy/copy-state';
import {
  changeSiteSettings,
  readSiteSettings,
  type SiteSettings,
  siteSettingsKey,
  switchOrganisation,
} from '../../storage/site-settings';
import { onSummary, readSummary } from '../../storage/summary';
import {
  forgetHostWanted,
  noteByHand,
  readTabCapture,
  type TabCapture,
  tellsOfTab,
} from '../../storage/tab-capture';

let summary: PopupProps['summary'] = null;
let settings: SiteSettings = { mode: null, paused: false, off: [] };
let site: SiteState = { kind: 'unknown', organisation: '' };
let here: HereState = 'unknown';
/** The organisation that `here` is of, null before the first look. */
let lookedAt: string | null = null;
let tab: { id: number; capture: TabCapture; refused: boolean } | null = null;
let copies: PopupProps['copies'] = null;
const language = pageLanguage();

const actions: PopupProps['actions'] = {
  switchSite: (on) => void switchSite(on),
  pause: (paused) => void changeSiteSettings({ paused }),
  openWelcome: () => void openPage('welcome.html'),
  openPage: (path) => void openPage(path),
  goToTab: (tab) => void browser.tabs.update(tab, { active: true }).then(() => close()),
  captureNow: () => void captureNow(),
  teach: () => void teach(),
  allowHost: (host) => void allowHost(host),
  rate,
  leaveUnrated: (id) => void leaveUnrated(id).then(() => noteJournalChanged(Date.now())),
  writeDemo: () => void writeDemo(),
};

function paint(): void {
  const page = pageCapture(site, settings, tab?.capture ?? null, tab?.refused ?? false);
  render(
    <Popup
      {...{ summary, site, page, here, copies, language, actions }}
      paused={settings.paused}
      now={Date.now()}
    />,
    document.body,
  );
}

/** The order matters: a browser asks only directly in the click, and its question may close the popup. */
async function switchSite(on: boolean): Promise<void> {
  const origins = settings.mode === 'all' ? ['*://*/*'] : [hostPattern(site.organisation)];
  const asked = on ? browser.permissions.request({ origins }) : null;
  await switchOrganisation(site.organisation, on);
  await asked;
  await lookAtSite();
}

/** Opening the popup lets the extension into this one page; the note makes the background take what is read there. */
async function captureNow(): Promise<void> {
  if (!tab) return;
  await noteByHand(tab.id, site.organisation);
  if (!(await putIntoPage('/watcher.js'))) await noteByHand(tab.id, '');
}

/** Directly in the click, as the browser wants it; with the permission the background puts the scripts into the frame at once. */
async function allowHost(host: string): Promise<void> {
  if (await browser.permissions.request({ origins: [`*://${host}/*`] }))
    await forgetHostWanted(tab?.id ?? -1);
}

async function teach(): Promise<void> {
  if (await putIntoPage('/teacher.js')) close();
}

/** Puts a script into all frames of the page in front; false where the browser refuses. */
async function putIntoPage(file: '/watcher.js' | '/teacher.js'): Promise<boolean> {
  if (!tab) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: [file] });
    return true;
  } catch {
    tab.refused = true;
    await lookAtSite();
    return false;
  }
}

async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: new URL(path, location.href).href });
  close();
}

/** The database is opened only when something is written: the first paint never waits for it. */
async function rate(id: string, given: Partial<Verdict>): Promise<void> {
  const { giveRating } = await import('../../components/verdict/give-rating');
  await giveRating(id, given, Date.now());
}

async function writeDemo(): Promise<void> {
  const { writeDemoJournal } = await import('../../exchange/demo-journal/demo-journal');
  await writeDemoJournal(Date.now(), language, Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Reads the settings anew: they may have changed between the first paint and the listening. */
async function lookAtSite(): Promise<void> {
  const inFront = browser.tabs.query({ active: true, currentWindow: true });
  const [[front], current] = await Promise.all([inFront, readSiteSettings()]);
  settings = current;
  const address = front?.url ?? '';
  if (front?.id !== undefined)
    tab = { id: front.id, capture: await readTabCapture(front.id), refused: tab?.refused ?? false };
  if (!mayBeRead(address)) site = siteState(settings, null, false);
  else {
    // The list of public suffixes is large and not needed for the first paint.
    const { organisationOf } = await import('../../storage/organisation');
    const organisation = organisationOf(address);
    const permitted =
      organisation !== null &&
      (await browser.permissions.contains({ origins: [hostPattern(organisation)] }).catch(() => false));
    site = siteState(settings, organisation, permitted);
  }
  if (site.organisation === lookedAt) paint();
  else void lookAtOrganisation();
}

/** A journal that gives no answer for so long is held by somebody else. */
const patienceMs = 4000;

/** Reads what the journal knows of the organisation in front; the database is opened after the first paint and never awaited. */
async function lookAtOrganisation(): Promise<void> {
  const { organisation } = site;
  if (organisation !== lookedAt) here = 'unknown';
  lookedAt = organisation;
  paint();
  const silent = new Promise<HereState>((answer) => setTimeout(() => answer('unreadable'), patienceMs));
  const read = async () => (await import('../../components/look-here')).lookHere(organisation);
  const found =
    organisation === '' ? 'nobody' : await Promise.race([read(), silent]).catch(() => 'unreadable' as const);
  if (organisation === site.organisation) here = found;
  paint();
}

setPageLanguage(document);
/** A summary that is written while the first is read, or the page looked at, must not be missed: another may not come for long. */
let isNewer = false;
onSummary((newest) => {
  const before = summary;
  summary = newest;
  isNewer = true;
  const kept = (one: PopupProps['summary']) => (typeof one === 'object' ? one?.interactions : undefined);
  if (lookedAt === null) return;
  paint();
  if (kept(before) !== kept(newest)) void lookAtOrganisation();
});
const [first, { theme }, backup, { rebuilt, problem }] = await Promise.all([
  Promise.all([readSummary().catch(() => 'unreadable' as const), readSiteSettings()]),
  ...([readPreferences(), readBackupSettings(), readCopyState()] as const),
]);
settings = first[1];
if (!isNewer) summary = first[0];
copies =
  problem === 'database_newer'
    ? 'newer'
    : rebuilt
      ? 'rebuilt'
      : isBackupLate(backup, Date.now())
        ? 'backup_late'
        : null;
applyTheme(document, theme);
paint();
browser.storage.onChanged.addListener((changes) => {
  const tells = (key: string) => key === siteSettingsKey || (tab !== null && tellsOfTab(key, tab.id));
  if (Object.keys(changes).some(tells)) void lookAtSite();
});
browser.permissions.onAdded.addListener(() => void lookAtSite());
browser.permissions.onRemoved.addListener(() => void lookAtSite());
await lookAtSite().catch(() => {
  here = 'unreadable';
  paint();
});
setInterval(paint, 1000);
