import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { summaryKey } from '../../conversation/summary';
import type { VendorCheck } from '../../conversation/vendor-check';
import { type CapturedOrganisation, capturedOrganisations } from '../../storage/captured-organisations';
import { checkedVendors } from '../../storage/checked-vendors';
import { forgetOrganisation, forgetSince } from '../../storage/forget';
import {
  changeSiteSettings,
  readSiteSettings,
  type SiteSettings,
  siteSettingsKey,
  switchOrganisation,
} from '../../storage/site-settings';
import { Notice } from '../Notice';
import { PageHead } from '../PageHead';
import { Check } from '../settings/Check';
import { OrganisationTrust } from './OrganisationTrust';
import { oneAtATime } from './one-at-a-time';
import { TaughtPlaces } from './TaughtPlaces';
import { useForgetting } from './use-forgetting';
import { VendorChecks } from './VendorChecks';

const hourMs = 3_600_000;
/** Between two readings of all contacts. */
const pauseMs = 1000;

/** What the page shows, read at once. */
interface Shown {
  organisations: CapturedOrganisation[];
  sites: SiteSettings;
  checks: VendorCheck[];
}

async function readShown(): Promise<Shown> {
  const [organisations, sites, checks] = await Promise.all([
    capturedOrganisations(),
    readSiteSettings(),
    checkedVendors(),
  ]);
  return { organisations, sites, checks };
}

/** Whether what is kept can be relied on, organisation by organisation, and how to take it back. `now` gives ms since 1970 UTC. */
export function TrustPage(props: { language: string; now: () => number }) {
  const { language, now } = props;
  const [shown, setShown] = useState<Shown | 'unreadable' | null>(null);

  // Every sighting says that something changed, and reading all contacts may take longer than one takes to come.
  const look = useMemo(
    () => oneAtATime(() => readShown().then(setShown, () => setShown('unreadable')), pauseMs),
    [],
  );
  const forgetting = useForgetting(language, now, look);
  useEffect(() => {
    void look();
    const heard = (changes: object) => {
      if (summaryKey in changes || siteSettingsKey in changes) void look();
    };
    browser.storage.onChanged.addListener(heard);
    return () => browser.storage.onChanged.removeListener(heard);
  }, []);

  if (shown === null || shown === 'unreadable')
    return (
      <>
        <PageHead here="trust" title={i18n.t('trust.title')} />
        <main>{shown && <p class="problem">{i18n.t('entry.unreadable')}</p>}</main>
      </>
    );
  const keep = (work: Promise<unknown>) => void work.catch(forgetting.failed);
  const { organisations, sites, checks } = shown;
  return (
    <>
      <PageHead here="trust" title={i18n.t('trust.title')} />
      <main>
        <section aria-labelledby="hurry">
          <h2 id="hurry">{i18n.t('trust.hurry')}</h2>
          <div class="actions">
            <button
              type="button"
              aria-describedby="hour-hint"
              onClick={() => forgetting.forget(() => forgetSince(now() - hourMs, now()))}
            >
              {i18n.t('trust.hour')}
            </button>
          </div>
          <p class="hint" id="hour-hint">
            {i18n.t('trust.hourHint')}
          </p>
          <Check
            id="pause"
            label={i18n.t('options.pause')}
            hint={i18n.t('options.pauseHint')}
            checked={sites.paused}
            onChange={(paused) => keep(changeSiteSettings({ paused }))}
          />
        </section>
        <section aria-labelledby="organisations">
          <h2 id="organisations">{i18n.t('trust.organisations')}</h2>
          <p class="quiet">{i18n.t(organisations.length > 0 ? 'trust.lead' : 'trust.none')}</p>
          <ul class="organisations">
            {organisations.map((captured) => (
              <OrganisationTrust
                key={captured.organisation}
                captured={captured}
                on={!sites.off.includes(captured.organisation)}
                now={now()}
                language={language}
                actions={{
                  switchTo: (organisation, on) => keep(switchOrganisation(organisation, on)),
                  forget: (organisation) => forgetting.forget(() => forgetOrganisation(organisation, now())),
                }}
              />
            ))}
          </ul>
        </section>
        <TaughtPlaces captured={organisations} language={language} now={now} />
        <VendorChecks checks={checks} language={language} />
      </main>
      <div class="floating">
        <Notice text={forgetting.text}>
          {forgetting.undoable && (
            <button type="button" class="plain" onClick={forgetting.undo}>
              {i18n.t('trust.undo')}
            </button>
          )}
        </Notice>
      </div>
    </>
  );
}
