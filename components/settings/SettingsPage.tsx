import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { counted } from '../../storage/counters';
import {
  changePreferences,
  type Preferences,
  preferencesKey,
  readPreferences,
} from '../../storage/preferences';
import {
  changeSiteSettings,
  readSiteSettings,
  type SiteSettings,
  siteSettingsKey,
  switchOrganisation,
} from '../../storage/site-settings';
import { DemoSection } from '../DemoSection';
import { nameProblem } from '../entry/name-problem';
import { Notice } from '../Notice';
import { PageHead } from '../PageHead';
import { applyTheme } from '../theme';
import { DeleteSection } from './DeleteSection';
import { KeepingSection } from './KeepingSection';
import { LooksSection } from './LooksSection';
import { PersonSection } from './PersonSection';
import { SitesSection } from './SitesSection';

/** What the page shows, read at once. */
interface Shown {
  preferences: Preferences;
  sites: SiteSettings;
  origins: string[];
  contacts: number;
  usedBytes: number | null;
  shortcut: string;
}

async function readShown(): Promise<Shown> {
  const [preferences, sites, { origins = [] }, contacts, { usage }, commands] = await Promise.all([
    ...([
      readPreferences(),
      readSiteSettings(),
      browser.permissions.getAll(),
      counted('interactions'),
    ] as const),
    ...([navigator.storage.estimate(), browser.commands.getAll()] as const),
  ]);
  const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  return { preferences, sites, origins, contacts, usedBytes: usage ?? null, shortcut };
}

/** Browsers have their own page for keys; Firefox opens it by a call, Chromium by its address. */
async function openShortcutPage(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** All settings on one page; each change is kept at once. `now` gives ms since 1970 UTC; `zone`: IANA. */
export function SettingsPage(props: { language: string; now: () => number; zone: string }) {
  const { language, now, zone } = props;
  const [shown, setShown] = useState<Shown | null>(null);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [state, setState] = useState<'fine' | 'saved' | 'failed' | 'unreadable' | 'deleted'>('fine');

  const look = () => readShown().then(setShown, () => setState('unreadable'));
  useEffect(() => {
    void look();
    const heard = (changes: object) => {
      if (preferencesKey in changes || siteSettingsKey in changes) void look();
    };
    const permitted = () => void look();
    browser.storage.onChanged.addListener(heard);
    browser.permissions.onAdded.addListener(permitted);
    browser.permissions.onRemoved.addListener(permitted);
    return () => {
      browser.storage.onChanged.removeListener(heard);
      browser.permissions.onAdded.removeListener(permitted);
      browser.permissions.onRemoved.removeListener(permitted);
    };
  }, []);
  useEffect(() => {
    if (shown) applyTheme(document, shown.preferences.theme);
  }, [shown]);

  const said = { deleted: 'options.deleted', unreadable: 'entry.unreadable' } as const;
  if (state === 'deleted' || state === 'unreadable' || shown === null)
    return (
      <>
        <PageHead here="options" title={i18n.t('options.title')} />
        <main>
          {state in said && (
            <p role="status" class={state === 'unreadable' ? 'problem' : undefined}>
              {i18n.t(said[state as keyof typeof said])}
            </p>
          )}
        </main>
      </>
    );

  const keep = (work: Promise<unknown>) =>
    void work.then(
      () => setState('saved'),
      () => setState('failed'),
    );
  // Shown at once; what is stored comes a moment later and has the last word.
  const change = (part: Partial<Preferences>) => {
    setShown({ ...shown, preferences: { ...shown.preferences, ...part } });
    keep(changePreferences(part));
  };
  const changeSites = (part: Partial<SiteSettings>) => {
    setShown({ ...shown, sites: { ...shown.sites, ...part } });
    keep(changeSiteSettings(part));
  };
  const { preferences } = shown;
  const common = { preferences, language, change };
  return (
    <>
      <PageHead here="options" title={i18n.t('options.title')} />
      <main>
        <SitesSection
          settings={shown.sites}
          origins={shown.origins}
          actions={{
            pause: (paused) => changeSites({ paused }),
            switchOn: (organisation) => keep(switchOrganisation(organisation, true)),
            takeBack: (origin) => keep(browser.permissions.remove({ origins: [origin] })),
          }}
        />
        <PersonSection
          {...common}
          typedName={typedName ?? preferences.ownName}
          typeName={(name) => {
            setTypedName(name);
            if (nameProblem(name, false) === null) change({ ownName: name.trim() });
          }}
        />
        <LooksSection {...common} shortcut={shown.shortcut} changeShortcut={() => keep(openShortcutPage())} />
        <KeepingSection
          {...common}
          contacts={shown.contacts}
          usedBytes={shown.usedBytes}
          now={now}
          changed={() => void look()}
        />
        <DemoSection {...{ language, zone, now }} changed={() => void look()} />
        <DeleteSection now={now} deleted={() => setState('deleted')} />
      </main>
      <div class="floating">
        <Notice
          text={
            state === 'saved' ? i18n.t('options.saved') : state === 'failed' ? i18n.t('options.failed') : ''
          }
        />
      </div>
    </>
  );
}
