import type { SiteSettings } from '../storage/site-settings';
import type { TabCapture } from '../storage/tab-capture';
import type { SiteState } from './site-state';

/**
 * Capture of the page in front without a lasting permission: not offered, possible, going on, refused by the browser, or its chats were
 * forgotten in this tab.
 */
export type PageCaptureState = 'none' | 'possible' | 'captured' | 'failed' | 'forgotten';

/** {@link PageCaptureState} and whose page it is. */
export interface PageCapture {
  state: PageCaptureState;
  organisation: string;
  /** The person may show where the chat is. */
  teachable: boolean;
  /** A chat is open of which nothing can be read. */
  unread: boolean;
  /** Host of the frame that seems to hold the chat and may not be read; empty if there is none. */
  hostWanted: string;
}

/** What can be said and done about the page in front. `failed`: the browser has just refused to let it be read. */
export function pageCapture(
  site: SiteState,
  settings: SiteSettings,
  tab: TabCapture | null,
  failed: boolean,
): PageCapture {
  const { kind, organisation } = site;
  const state = (): PageCaptureState => {
    if (tab === null || settings.paused || settings.off.includes(organisation)) return 'none';
    if (tab.forgotten.includes(organisation)) return 'forgotten';
    if (kind === 'on' || kind === 'unknown' || kind === 'impossible') return 'none';
    if (failed) return 'failed';
    return tab.byHand === organisation ? 'captured' : 'possible';
  };
  const teachable =
    tab !== null && organisation !== '' && !settings.paused && !settings.off.includes(organisation);
  const wanted = teachable && tab.hostWanted?.organisation === organisation ? tab.hostWanted.host : '';
  return { state: state(), organisation, teachable, unread: teachable && tab.unread, hostWanted: wanted };
}
