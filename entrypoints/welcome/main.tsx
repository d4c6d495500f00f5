import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { DemoSection } from '../../components/DemoSection';
import { pageLanguage, setPageLanguage } from '../../components/language';
import { applyTheme } from '../../components/theme';
import { Welcome, type WelcomeState } from '../../components/Welcome';
import { readPreferences } from '../../storage/preferences';
import { changeSiteSettings, readSiteSettings } from '../../storage/site-settings';

const allSites = { origins: ['*://*/*'] };
const language = pageLanguage();
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
let declined = false;

async function readState(): Promise<WelcomeState> {
  const [settings, permitted] = await Promise.all([
    readSiteSettings(),
    browser.permissions.contains(allSites),
  ]);
  return { settings, permitted, declined };
}

/** The order matters: a browser asks only directly in the click. */
async function choose(mode: 'all' | 'chosen'): Promise<void> {
  const granted = mode === 'all' ? await browser.permissions.request(allSites) : true;
  declined = !granted;
  if (mode === 'chosen') await browser.permissions.remove(allSites);
  if (granted) await changeSiteSettings({ mode });
  await paint();
}

async function paint(): Promise<void> {
  const actions = {
    choose: (mode: 'all' | 'chosen') => void choose(mode),
    resume: () => void changeSiteSettings({ paused: false }).then(paint),
  };
  render(
    <Welcome state={await readState()} actions={actions}>
      <DemoSection language={language} zone={zone} now={() => Date.now()} />
    </Welcome>,
    document.body,
  );
}

setPageLanguage(document);
document.title = `${i18n.t('popup.sites')} · ${i18n.t('extensionName')}`;
// Before anything is read, or what changes meanwhile would be missed.
browser.storage.onChanged.addListener(() => void paint());
browser.permissions.onAdded.addListener(() => void paint());
browser.permissions.onRemoved.addListener(() => void paint());
applyTheme(document, (await readPreferences()).theme);
await paint();
