import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../e2e/site';
import { bundleWidgets } from '../widgets/bundle';
import { type Firefox, startFirefox } from './firefox';

const organisation = 'firefox-chat.example';
const poll = { timeout: 60_000, interval: 50 };
let firefox: Firefox;
let site: Site;

beforeAll(async () => {
  await bundleWidgets(['drawn-feed']);
  site = await startSite();
  firefox = await startFirefox([`support.${organisation}`, 'chat.vendor.example']);
}, 180_000);

afterAll(async () => {
  await firefox?.close();
  await site?.stop();
}, 60_000);

/** All texts that the journal holds, read in one of the extension's pages. */
const readTexts = `return new Promise((done) => {
  const opening = indexedDB.open('service-journal');
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onerror = () => done([]);
  opening.onsuccess = () => {
    const database = opening.result;
    const reading = database.transaction('transcripts').objectStore('transcripts').getAll();
    reading.onsuccess = () => { database.close(); done(reading.result.flatMap((one) => one.messages.map((m) => m.text))); };
  };
})`;

describe('in Firefox', { timeout: 120_000 }, () => {
  it('paints the popup', async () => {
    const { marionette } = firefox;
    await marionette.call('WebDriver:Navigate', { url: firefox.page('popup.html') });
    await expect
      .poll(() => marionette.run<string>('content', 'return document.body.innerText'), poll)
      .not.toBe('');
    expect(await marionette.run('content', 'return document.title')).toBe('Service Journal');
  });

  it('is let onto all sites by a click on the welcome page', async () => {
    const { marionette } = firefox;
    await marionette.call('WebDriver:Navigate', { url: firefox.page('welcome.html') });
    await expect
      .poll(
        () => marionette.run('content', `return document.querySelector('[data-choice="all"]') !== null`),
        poll,
      )
      .toBe(true);
    await marionette.click('[data-choice="all"]');
    const mode = `return browser.storage.local.get('siteSettings').then((all) => all.siteSettings?.mode ?? null)`;
    await expect.poll(() => marionette.run('content', mode), poll).toBe('all');
    const granted = `return browser.permissions.contains({ origins: ['*://*/*'] })`;
    await expect.poll(() => marionette.run('content', granted), poll).toBe(true);
  });

  it('journals a chat, and goes on after the background was ended', async () => {
    const { marionette } = firefox;
    const chat = await marionette.call<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
    const { value: journal } = await marionette.call<{ value: string }>('WebDriver:GetWindowHandle');
    await marionette.call('WebDriver:SwitchToWindow', { handle: chat.handle });
    const url = site.chat({ widget: 'drawn-feed', place: 'document', organisation });
    await marionette.call('WebDriver:Navigate', { url });
    await expect.poll(() => marionette.run('content', 'return Boolean(window.widget)'), poll).toBe(true);
    const say = (text: string) =>
      marionette.run('content', 'window.widget.say(arguments[0])', {
        party: 'agent',
        author: 'Martin',
        text,
      });
    const texts = async () => {
      await marionette.call('WebDriver:SwitchToWindow', { handle: journal });
      const found = await marionette.run<string[]>('content', readTexts);
      await marionette.call('WebDriver:SwitchToWindow', { handle: chat.handle });
      return found;
    };
    await marionette.type('#place textarea', 'Where is my parcel?\uE007');
    await say('Let me look.');
    await expect.poll(texts, poll).toEqual(['Where is my parcel?', 'Let me look.']);
    await marionette.run(
      'chrome',
      'return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground({ ignoreDevToolsAttached: true })',
      firefox.extensionId,
    );
    await say('I have found it.');
    await expect.poll(texts, poll).toEqual(['Where is my parcel?', 'Let me look.', 'I have found it.']);
  });
});
