import { type Browser, browser } from 'wxt/browser';
import type { Teaching } from '../conversation/call';
import type { TaughtRule } from '../conversation/taught-rule';
import { organisationOf } from '../storage/organisation';
import { parseFrameRule } from '../storage/parse-taught-rule';
import { readSiteSettings } from '../storage/site-settings';
import { noteByHand } from '../storage/tab-capture';
import { findTaughtRule, keepTaughtRules } from '../storage/taught-rules';
import { captureWanted } from './capture-wanted';
import { watcherInto } from './inject-watcher';

type CallSender = Browser.runtime.MessageSender;

/** Hands on to all frames of the tab how far the person is with teaching. */
export async function relayTeaching({ step, by }: Teaching, caller: CallSender): Promise<void> {
  if (caller.id !== browser.runtime.id || caller.tab?.id === undefined) return;
  const call: Teaching = { call: 'teaching', step, by };
  await browser.tabs.sendMessage(caller.tab.id, call);
}

/** What the person showed of the organisation whose page is in the tab; null where that is nothing. */
export async function answerRuleAsked({ id, tab, origin, url }: CallSender): Promise<TaughtRule | null> {
  const organisation = organisationOf(tab?.url ?? origin ?? url ?? '');
  if (id !== browser.runtime.id || !organisation) return null;
  return (await findTaughtRule(organisation)) ?? null;
}

/**
 * Keeps a rule that the person taught for the organisation of the tab, and reads the chat by it at once; where the site is not captured
 * anyway, for as long as its page is shown. False where it is no rule, or where capture is switched off. `now`: ms since 1970 UTC.
 */
export async function keepTaught(body: unknown, caller: CallSender, now: number): Promise<boolean> {
  const rule = parseFrameRule(body);
  const { tab, url = '', origin = url } = caller;
  const pageUrl = tab?.url ?? origin;
  const organisation = organisationOf(pageUrl);
  if (!rule || caller.id !== browser.runtime.id || tab?.id === undefined || !organisation) return false;
  const { paused, off } = await readSiteSettings();
  if (paused || off.includes(organisation)) return false;
  await keepTaughtRules([{ ...rule, organisation, taughtAt: now }]);
  if (!(await captureWanted({ tab: tab.id, pageUrl, frameUrl: origin })))
    await noteByHand(tab.id, organisation);
  await watcherInto(tab.id, caller);
  return true;
}
