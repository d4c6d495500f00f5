import { browser } from 'wxt/browser';
import { organisationOf } from '../storage/organisation';
import { readSiteSettings } from '../storage/site-settings';
import { readTabCapture } from '../storage/tab-capture';

/** A frame, as the browser names it. `pageUrl`: of its tab, `frameUrl`: its own (the origin will do). */
export interface FrameAt {
  tab: number;
  pageUrl: string;
  frameUrl: string;
}

/**
 * True when the person wants capture in this frame: not paused, the organisation of the top page neither switched off nor forgotten in
 * this tab, and either asked for on this very page, or the journal is set up and the browser still grants access.
 */
export async function captureWanted({ tab, pageUrl, frameUrl }: FrameAt): Promise<boolean> {
  const organisation = organisationOf(pageUrl);
  const pattern = matchPatternOf(frameUrl) ?? matchPatternOf(pageUrl);
  if (!organisation || !pattern) return false;
  const { mode, paused, off } = await readSiteSettings();
  if (paused || off.includes(organisation)) return false;
  const { byHand, forgotten } = await readTabCapture(tab);
  if (forgotten.includes(organisation)) return false;
  if (byHand === organisation) return true;
  return mode !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Match pattern of an address's origin ("https://shop.example/*"; ports do not count), null where a frame has no origin of its own. */
function matchPatternOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null;
}
