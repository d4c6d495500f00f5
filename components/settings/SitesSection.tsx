import { i18n } from '#i18n';
import type { SiteSettings } from '../../storage/site-settings';
import { shownText } from '../shown-text';
import { Check } from './Check';

/** What can be done about sites. */
export interface SitesActions {
  pause: (paused: boolean) => void;
  switchOn: (organisation: string) => void;
  takeBack: (origin: string) => void;
}

/** The part of an origin pattern that a person reads: "*://*.example.com/*" gives "example.com". */
function siteOf(origin: string): string {
  if (/^(?:<all_urls>|(?:\*|https?):\/\/\*\/\*)$/.test(origin)) return i18n.t('options.allowedAll');
  return shownText(origin.replace(/^[^:]*:\/\/(?:\*\.)?/, '').replace(/\/.*$/, ''), 80);
}

/** Where chats are kept: the mode, the pause, what is switched off, what the browser permits. */
export function SitesSection(props: {
  settings: SiteSettings;
  origins: readonly string[];
  actions: SitesActions;
}) {
  const { settings, origins, actions } = props;
  const mode = { all: 'options.modeAll', chosen: 'options.modeChosen', none: 'options.modeNone' } as const;
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{i18n.t('options.sites')}</h2>
      <p>
        {i18n.t(mode[settings.mode ?? 'none'])} <a href="/welcome.html">{i18n.t('options.choose')}</a>
      </p>
      <Check
        id="pause"
        label={i18n.t('options.pause')}
        hint={i18n.t('options.pauseHint')}
        checked={settings.paused}
        onChange={actions.pause}
      />
      <h3>{i18n.t('options.allowed')}</h3>
      {origins.length === 0 ? (
        <p class="quiet">{i18n.t('options.allowedNone')}</p>
      ) : (
        <ul class="sites">
          {origins.map((origin) => (
            <li key={origin}>
              <bdi>{siteOf(origin)}</bdi>
              <button
                type="button"
                class="plain"
                aria-label={i18n.t('options.takeBackOf', [siteOf(origin)])}
                onClick={() => actions.takeBack(origin)}
              >
                {i18n.t('options.takeBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <h3>{i18n.t('options.off')}</h3>
      {settings.off.length === 0 ? (
        <p class="quiet">{i18n.t('options.offNone')}</p>
      ) : (
        <ul class="sites">
          {settings.off.map((organisation) => (
            <li key={organisation}>
              <bdi>{shownText(organisation, 80)}</bdi>
              <button
                type="button"
                class="plain"
                aria-label={i18n.t('options.switchOnOf', [shownText(organisation, 80)])}
                onClick={() => actions.switchOn(organisation)}
              >
                {i18n.t('options.switchOn')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
