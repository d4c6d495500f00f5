import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { BackupCall } from '../conversation/backup-call';
import type { FrameCall } from '../conversation/call';
import { afterCommit, tidyAlarm } from '../recorder/after-commit';
import { answerSighting, answerSuspicion } from '../recorder/answer-call';
import { answerChatFrame, answerUnread } from '../recorder/answer-trouble';
import { armAlarms } from '../recorder/arm-alarms';
import { answerBackup, armBackup, backUpIfDue, backupAlarm, isBackupCall } from '../recorder/back-up';
import { clearAlarm, clearAway } from '../recorder/clear-away';
import {
  closeAfterRestart,
  closeLeft,
  closeSilent,
  closeTab,
  closeWithoutTab,
} from '../recorder/close-interactions';
import { forgetAlarm, forgetOld } from '../recorder/forget-old';
import { alignSentinels, watchByHand } from '../recorder/inject-sentinel';
import { answerRuleAsked, keepTaught, relayTeaching } from '../recorder/keep-taught';
import { learnAlarm, learnSome } from '../recorder/learn-wordings';
import { judgeAlarm, judgeSome } from '../recorder/re-judge';
import { armCopyingOf, copyAlarm, copySome, rebuildIfLost, tidySecondCopy } from '../recorder/second-copy';
import { backupKey } from '../storage/backup-settings';
import { forgetExported } from '../storage/export-folder';
import { exportsAlarm } from '../storage/forget-exports';
import { journalChangedKey } from '../storage/journal-changed';
import { organisationOf } from '../storage/organisation';
import { preferencesKey } from '../storage/preferences';
import { siteSettingsKey } from '../storage/site-settings';
import { forgetTab, forgetUnread, tellsOfForgotten, tellsOfUnread } from '../storage/tab-capture';
import { taughtRulesKey } from '../storage/taught-rules';

const now = () => Date.now();
/** As in the journal page's worker: only one writes the list at a time. */
const listAlone = (work: () => Promise<void>) => navigator.locks.request('journal-list', work);
/** A journal that was lost is rebuilt before anything else; whatever comes of it, the rest goes on. */
const healed = () => rebuildIfLost(now()).catch(report);

const tabsNow = async () => new Set((await browser.tabs.query({})).flatMap(({ id }) => id ?? []));

/** The background: registers every listener in its first tick, for the browser may start it for any of them. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((call: FrameCall | BackupCall, sender, respond) => {
    if (isBackupCall(call, sender.url)) {
      answerBackup(call, sender.tab?.id, now()).then(respond, report);
      return true;
    }
    const answered = answerTo(call, sender);
    if (!answered) return;
    // Without an answer the frame sends the same again: that is how a failed write heals.
    answered.then(respond, () => respond(undefined));
    if (call.call === 'sighted') answered.then(() => afterCommit(now(), sender.tab?.id)).catch(report);
    return true;
  });

  // Whatever took them away: an update, in Firefox a restart, or that the extension was switched off for a while.
  armAlarms().catch(report);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    Promise.all([
      alignSentinels(),
      healed()
        .then(tabsNow)
        .then((tabs) => closeWithoutTab(tabs, now()))
        .then(() => afterCommit(now())),
    ]).catch(report);
    if (reason === 'install')
      browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(report);
  });
  browser.runtime.onStartup.addListener(() => {
    const startedAt = now();
    // Each by itself: a journal that cannot be read yet must not keep pages unwatched.
    alignSentinels().catch(report);
    healed()
      .then(() => closeAfterRestart(startedAt))
      .then(() => afterCommit(now()))
      .catch(report);
  });
  browser.permissions.onAdded.addListener(() => void alignSentinels().catch(report));
  browser.permissions.onRemoved.addListener(() => void alignSentinels().catch(report));
  browser.storage.onChanged.addListener((changes, area) => {
    // A page that shows what was forgotten is left alone, until it is brought back.
    if (area === 'session' && Object.keys(changes).some(tellsOfForgotten)) alignSentinels().catch(report);
    if (area === 'session' && Object.keys(changes).some(tellsOfUnread)) afterCommit(now()).catch(report);
    if (area !== 'local') return;
    armCopyingOf(Object.keys(changes)).catch(report);
    if (taughtRulesKey in changes) alignSentinels().catch(report);
    if (backupKey in changes)
      armBackup()
        .then(() => backUpIfDue(now()))
        .catch(report);
    if (siteSettingsKey in changes) Promise.all([alignSentinels(), afterCommit(now())]).catch(report);
    else if (journalChangedKey in changes || preferencesKey in changes) afterCommit(now()).catch(report);
  });

  browser.tabs.onRemoved.addListener((tab) => {
    closeTab(tab, 'tab_closed', now())
      .then(() => afterCommit(now()))
      .catch(report);
    forgetTab(tab).catch(report);
  });
  browser.tabs.onUpdated.addListener((tab, { url, status }, shown) => {
    if (status === 'loading') forgetUnread(tab).catch(report);
    if (status === 'complete') watchByHand(tab, shown.url ?? '').catch(report);
    const organisation = url && organisationOf(url);
    if (organisation)
      closeLeft(tab, organisation, now())
        .then(() => afterCommit(now()))
        .catch(report);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === tidyAlarm)
      closeSilent(now())
        .then(() => afterCommit(now()))
        .catch(report);
    if (name === judgeAlarm)
      judgeSome(now())
        .then(() => afterCommit(now()))
        .catch(report);
    if (name === learnAlarm) learnSome().catch(report);
    if (name === backupAlarm) backUpIfDue(now()).catch(report);
    if (name === copyAlarm) copySome(now()).catch(report);
    if (name === clearAlarm) clearAway(now(), listAlone).catch(report);
    if (name === exportsAlarm || name === forgetAlarm) forgetExported(now()).catch(report);
    if (name === forgetAlarm)
      forgetOld(now())
        .then(() => afterCommit(now()))
        .then(tidySecondCopy)
        .catch(report);
  });
});

/** What a call is answered with; undefined for what is no call of a frame. */
function answerTo(call: FrameCall, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined {
  switch (call?.call) {
    case 'sighted':
      return answerSighting(call.body, sender, { now: now(), newId: () => crypto.randomUUID() });
    case 'chatSuspected':
      return answerSuspicion(sender);
    case 'teaching':
      return relayTeaching(call, sender);
    case 'ruleAsked':
      return answerRuleAsked(sender);
    case 'chatUnread':
      return answerUnread(call.unread === true, sender);
    case 'chatFrameSeen':
      return answerChatFrame(call.host, sender);
    case 'taught':
      return keepTaught(call.body, sender, now());
    default:
      return undefined;
  }
}

/** Errors of the background are for the extension's console; nothing leaves the machine. */
function report(error: unknown): void {
  console.error('Service Journal:', error);
}
