import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { captureWanted } from '../../recorder/capture-wanted';
import { capturedOrganisations } from '../../storage/captured-organisations';
import { keepAll } from '../../storage/change-kept';
import { forgetOrganisation, forgetSince } from '../../storage/forget';
import { bringBack, lastDeletion } from '../../storage/set-aside';
import { changeSiteSettings } from '../../storage/site-settings';
import { forgetTab, noteByHand, readTabCapture } from '../../storage/tab-capture';
import { at } from '../drawing/chat';
import { inTab1, kept, newJournal, record } from '../drawing/journal';
import { rows, sighting } from '../drawing/sighting';
import { call, told } from '../drawing/told';

const inTab2 = { ...inTab1, tab: 2, document: 'd2', organisation: 'paket.example' };
const pageInTab1 = {
  tab: 1,
  pageUrl: 'https://www.nordlicht.example/help',
  frameUrl: 'https://www.nordlicht.example',
};

/** One chat that ended in the morning, one that began then and goes on, one that is new. */
beforeEach(async () => {
  await newJournal();
  await browser.storage.session.clear();
  await changeSiteSettings({ mode: null, paused: false, off: [] });
  await record(
    sighting(
      rows`
      09:00 customer Hello?
      09:01 agent Good morning`,
      { watch: 'w0', ended: true },
    ),
    { ...inTab2, organisation: 'morgen.example' },
  );
});

const goesOn = () =>
  record(
    sighting(rows`
      09:30 customer Where is my parcel?
      09:31 agent Let me look.
      11:50 agent It is in Husum.`),
    inTab2,
  );
const isNew = () =>
  record(
    sighting(rows`
      11:55 customer My line is dead.
      11:56 agent Since when?`),
  );

describe('the last hour', () => {
  it('is forgotten whole, and what was over before it stays', async () => {
    await goesOn();
    await isNew();
    expect(await forgetSince(at('11:00'), at('12:00'))).toEqual({ at: at('12:00'), count: 2 });
    expect((await kept()).map(({ organisation }) => organisation)).toEqual(['morgen.example']);
  });

  it('takes along a ticket that began weeks ago and in which somebody has just written', async () => {
    const weeksAgo = at('11:50') - 20 * 24 * 3_600_000;
    const [question, answer] = rows`
      11:50 customer My line is dead.
      11:50 agent Since when?`;
    const ticket = { channel: 'ticket', chat: '4711' } as const;
    await record(sighting([{ ...question!, seenAt: weeksAgo }, answer!], ticket));
    expect((await forgetSince(at('11:00'), at('12:00'))).count).toBe(1);
  });

  it('comes back as it was', async () => {
    await goesOn();
    await isNew();
    const before = await kept();
    const forgotten = await forgetSince(at('11:00'), at('12:00'));
    await bringBack(forgotten, at('12:00'));
    expect(await kept()).toEqual(before);
    expect((await readTabCapture(1)).forgotten).toEqual([]);
  });

  it('is not read anew from the page that still shows it, until the person asks for that page', async () => {
    await isNew();
    await noteByHand(1, 'nordlicht.example');
    expect(await captureWanted(pageInTab1)).toBe(true);
    await forgetSince(at('11:00'), at('12:00'));
    expect(await captureWanted(pageInTab1)).toBe(false);
    await noteByHand(1, 'nordlicht.example');
    expect(await captureWanted(pageInTab1)).toBe(true);
  });

  it('is not read anew although the same tab showed another shop afterwards', async () => {
    await isNew();
    const parcel = rows`
      11:57 customer Where is my parcel?
      11:58 agent Let me look.`;
    await record(sighting(parcel, { watch: 'w2' }), { ...inTab2, tab: 1 });
    await forgetSince(at('11:00'), at('12:00'));
    expect((await readTabCapture(1)).forgotten.sort()).toEqual(['nordlicht.example', 'paket.example']);
  });

  it('is not read anew from the window it was popped out to, which belongs to the maker of the chat', async () => {
    await isNew();
    const chatmaker = 'https://www.chatmaker.example/';
    await browser.tabs.create({ url: pageInTab1.pageUrl });
    const { id: tab } = await browser.tabs.create({ url: chatmaker });
    const line = rows`
      11:55 customer My line is dead.
      11:56 agent Since when?`;
    const window = { ...inTab1, tab: tab!, document: 'd9', opener: 1, organisation: 'chatmaker.example' };
    await record(sighting(line, { watch: 'w9' }), window);
    await noteByHand(tab!, 'chatmaker.example');
    const popup = { tab: tab!, pageUrl: chatmaker, frameUrl: chatmaker };
    expect(await captureWanted(popup)).toBe(true);
    const forgotten = await forgetSince(at('11:00'), at('12:00'));
    expect(await captureWanted(popup)).toBe(false);
    await bringBack(forgotten, at('12:00'));
    expect(await captureWanted(popup)).toBe(true);
  });

  it('comes back although the button was pressed once more, and although the page was loaded anew', async () => {
    await isNew();
    const before = await kept();
    await forgetSince(at('11:00'), at('12:00'));
    expect((await forgetSince(at('11:00'), at('12:01'))).count).toBe(0);
    const found = await lastDeletion(at('12:02'));
    expect(await bringBack(found!, at('12:02'))).toBe(1);
    expect(await kept()).toEqual(before);
    expect((await readTabCapture(1)).forgotten).toEqual([]);
  });

  it('stays forgotten in a tab where only what was forgotten later is brought back', async () => {
    await isNew();
    await forgetSince(at('11:00'), at('12:00'));
    await record(
      sighting(
        rows`
        12:10 customer Me again.
        12:11 agent Hello again.`,
        { watch: 'w3' },
      ),
    );
    const later = await forgetSince(at('12:05'), at('12:15'));
    expect(later.count).toBe(1);
    await bringBack(later, at('12:16'));
    expect((await readTabCapture(1)).forgotten).toEqual(['nordlicht.example']);
  });

  it('leaves nothing behind when the tab is closed', async () => {
    await isNew();
    await forgetSince(at('11:00'), at('12:00'));
    await forgetTab(1);
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});

describe('one organisation', () => {
  it('is forgotten as far as it was captured', async () => {
    await isNew();
    await keepAll([call(told`10:00 begun`, { organisation: 'nordlicht.example' })], at('10:05'));
    await forgetOrganisation('nordlicht.example', at('12:00'));
    expect((await kept()).map(({ organisation, origin }) => `${organisation} ${origin}`).sort()).toEqual([
      'morgen.example captured',
      'nordlicht.example manual',
    ]);
  });

  it('is told with its latest reading and all that was kept of it', async () => {
    await isNew();
    await record(
      sighting(
        rows`
        13:00 customer Me again.
        13:01 agent Hello again.`,
        {
          watch: 'w9',
          confidence: 'low',
          partial: true,
        },
      ),
      { ...inTab1, tab: 3, document: 'd3' },
    );
    const [latest, , ...others] = await capturedOrganisations();
    expect(others).toEqual([]);
    expect(latest).toMatchObject({
      organisation: 'nordlicht.example',
      contacts: 2,
      confidence: 'low',
      partial: true,
      lastCapturedAt: at('13:01'),
    });
    expect(latest?.messages).toBe(4);
  });
});

describe('a page captured by hand', () => {
  it('is captured before the journal is set up, but never while paused or switched off', async () => {
    await noteByHand(1, 'nordlicht.example');
    expect(await captureWanted(pageInTab1)).toBe(true);
    expect(await captureWanted({ ...pageInTab1, pageUrl: 'https://paket.example/' })).toBe(false);
    expect(await captureWanted({ ...pageInTab1, tab: 2 })).toBe(false);
    await changeSiteSettings({ paused: true });
    expect(await captureWanted(pageInTab1)).toBe(false);
    await changeSiteSettings({ paused: false, off: ['nordlicht.example'] });
    expect(await captureWanted(pageInTab1)).toBe(false);
  });
});
