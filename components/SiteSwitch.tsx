import { i18n } from '#i18n';
import { nameInSentence } from './shown-text';
import type { SiteState } from './site-state';

/** What the person can do about capture on the site in front. */
export interface SiteActions {
  /** Switches the organisation in front on or off; asks the browser for permission where it is missing. */
  switchSite: (on: boolean) => void;
  pause: (paused: boolean) => void;
  openWelcome: () => void;
}

const sentences = {
  on: 'site.on',
  off: 'site.off',
  needs_permission: 'site.needsPermission',
  paused: 'site.paused',
  not_set_up: 'site.notSetUp',
  impossible: 'site.impossible',
} as const;

/** The popup's head: the product's name, the switch for the site in front, and a sentence on its state. */
export function SiteSwitch(props: { site: SiteState; actions: SiteActions }) {
  const { site, actions } = props;
  const switchable = site.kind === 'on' || site.kind === 'off' || site.kind === 'needs_permission';
  return (
    <header>
      <div class="head">
        <h1>{i18n.t('extensionName')}</h1>
        {switchable && (
          <button
            type="button"
            role="switch"
            class="switch"
            aria-checked={site.kind === 'on'}
            aria-label={i18n.t('site.switch', [nameInSentence(site.organisation)])}
            onClick={() => actions.switchSite(site.kind !== 'on')}
          >
            <span class="switch-word">{i18n.t('site.here')}</span>
            <span class="track" />
          </button>
        )}
      </div>
      <div class="site-state">
        <p class="quiet" role="status">
          {site.kind !== 'unknown' && i18n.t(sentences[site.kind], [nameInSentence(site.organisation)])}
        </p>
        {site.kind === 'paused' && (
          <button type="button" onClick={() => actions.pause(false)}>
            {i18n.t('site.resume')}
          </button>
        )}
        {site.kind === 'needs_permission' && (
          <button type="button" onClick={() => actions.switchSite(true)}>
            {i18n.t('site.allow')}
          </button>
        )}
        {site.kind === 'not_set_up' && (
          <button type="button" class="main" onClick={actions.openWelcome}>
            {i18n.t('site.setUp')}
          </button>
        )}
      </div>
    </header>
  );
}
