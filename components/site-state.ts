import type { SiteSettings } from '../storage/site-settings';

/** Capture on the page in front: `unknown` until the browser has said which page it is; `impossible` where no extension may read. */
export type SiteStateKind =
  | 'unknown'
  | 'on'
  | 'off'
  | 'needs_permission'
  | 'paused'
  | 'not_set_up'
  | 'impossible';

/** {@link SiteStateKind} and the organisation (registrable domain) in front, empty where there is none. */
export interface SiteState {
  kind: SiteStateKind;
  organisation: string;
}

/** Hosts of add-on stores: browsers let no extension read them. */
const closedHosts = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
]);

/** Whether the browser lets an extension read this address at all. */
export function mayBeRead(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && !closedHosts.has(hostname);
}

/** State of capture on one page. `organisation`: null where no extension may read; `permitted`: the browser's answer for it. */
export function siteState(
  settings: SiteSettings,
  organisation: string | null,
  permitted: boolean,
): SiteState {
  if (organisation === null) return { kind: 'impossible', organisation: '' };
  const kind = () => {
    if (settings.paused) return 'paused';
    if (settings.mode === null) return 'not_set_up';
    if (settings.off.includes(organisation)) return 'off';
    if (permitted) return 'on';
    return settings.mode === 'all' ? 'needs_permission' : 'off';
  };
  return { kind: kind(), organisation };
}
