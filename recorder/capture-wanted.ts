import { browser } from 'wxt/browser';
import { organisationOf } from '../storage/organisation';
import { readSiteSettings } from '../storage/site-settings';

/**
 * True when the person wants capture in this frame: the journal is set up and not paused, the organisation of the top page is not
 * switched off, and the browser still grants access. `pageUrl`: of the tab, `frameUrl`: of the frame (its origin will do).
 */
export async function captureWanted(pageUrl: string, frameUrl: string): Promise<boolean> {
  const organisation = organisationOf(pageUrl);
  const pattern = matchPatternOf(frameUrl) ?? matchPatternOf(pageUrl);
  if (!organisation || !pattern) return false;
  const { mode, paused, off } = await readSiteSettings();
  if (mode === null || paused || off.includes(organisation)) return false;
  return browser.permissions.contains({ origins: [pattern] });
}

/** Match pattern of an address's origin ("https://shop.example/*"; ports do not count), null where a frame has no origin of its own. */
function matchPatternOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null;
}
