import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keyOf, locked, newSalt, unlocked } from '../../exchange/backup/lock';
import { importFile } from '../../exchange/import/import-file';
import { exportJsonLines } from '../../exchange/jsonl/export-json-lines';
import { memorySink } from '../../exchange/sink';
import { readCarriedSettings, takeCarriedSettings } from '../../storage/carried-settings';
import { saveDraft } from '../../storage/drafts';
import { leaveUnrated } from '../../storage/not-rated';
import { keepOwnLines, readOwnLines } from '../../storage/own-lines';
import { changePreferences } from '../../storage/preferences';
import { changeSiteSettings } from '../../storage/site-settings';
import { noteDecision } from '../../storage/study-decisions';
import { studyKey } from '../../storage/study-key';
import { keepTaughtRules } from '../../storage/taught-rules';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { journalFile } from '../drawing/journal-file';
import { keepInJournal, keptChat, wholeJournal } from '../drawing/kept';

const { signal } = new AbortController();
const kept = keptChat('a', chat`10:00 customer Hello`);
const shop = {
  organisation: 'shop.example',
  host: 'chat.shop.example',
  ...{ list: ['#chat'], customer: ['.me'], company: ['.them'] },
  customerSide: 1 as const,
  taughtAt: 1000,
};

/** A copy of journal and settings, as the page and scheduled backups make it. */
async function copied(): Promise<Blob> {
  const sink = memorySink();
  await exportJsonLines(
    {
      ...{ wanted: null, exportedAt: at('13:00'), appVersion: '1', signal, onProgress: () => {} },
      settings: { ...(await readCarriedSettings()) },
    },
    sink,
  );
  return sink.close();
}

const taken = (file: Blob | string) =>
  importFile(new Blob([file]), { now: at('13:00'), onBytes: () => {}, signal });

/** A file whose first line says these settings. */
const saying = (settings: unknown) => {
  const [header = '', ...lines] = journalFile(kept).split('\n');
  return [JSON.stringify({ ...JSON.parse(header), settings }), ...lines].join('\n');
};

async function anotherDevice(): Promise<void> {
  fakeBrowser.reset();
  await newJournal();
}

beforeEach(async () => {
  await anotherDevice();
  await keepInJournal(kept);
  await changePreferences({ ownName: 'Lena Hoffmann', badge: false, keepMonths: 24 });
  await changeSiteSettings({ mode: 'all', off: ['bank.example'] });
  await keepTaughtRules([shop]);
  await keepOwnLines('Lindenweg\nK-#####');
  await saveDraft('entry', { organisation: 'Half' });
  await saveDraft('transcript', { text: '10:00 Lena: half', day: '2026-11-03' });
  await leaveUnrated('a');
  await studyKey('waits-2026');
  await noteDecision({
    ...{ studyId: 'waits-2026', title: 'Waits', contact: 'a@b.example', decision: 'declined', at: 5 },
    ...{ packageId: '', withdrawal: '', interactions: 0 },
  });
});

describe('a copy of the whole journal', () => {
  it('brings back on a new device all that a person set, locked or open, and only on their word', async () => {
    const [settings, key] = [await readCarriedSettings(), await studyKey('waits-2026')];
    const salt = newSalt();
    const lock = { key: await keyOf('secret', salt, 1000), salt, iterations: 1000 };
    const file = await unlocked(await locked(await copied(), lock), 'secret');
    await anotherDevice();
    const report = await taken(file);
    expect(await wholeJournal()).toEqual([kept]);
    expect((await readCarriedSettings()).preferences.ownName).toBe('');
    expect(report).toMatchObject({ added: 1, refused: 0, unknownColumns: [], settings });
    await takeCarriedSettings(report.settings!);
    await takeCarriedSettings(report.settings!);
    expect(await readCarriedSettings()).toEqual(settings);
    expect(await studyKey('waits-2026')).toEqual(key);
    expect(await (await copied()).text()).toBe(await file.text());
  });

  it('never decides where capturing is allowed', async () => {
    const { settings } = await taken(await copied());
    await anotherDevice();
    await takeCarriedSettings(settings!);
    expect((await browser.storage.local.get('siteSettings')).siteSettings).toEqual({
      ...{ mode: null, paused: false },
      off: ['bank.example'],
    });
  });

  it('joins words to cover and marks with those of here, and leaves a draft of here as it is', async () => {
    const { settings } = await taken(await copied());
    await anotherDevice();
    await keepOwnLines('Am Markt\n K-##### \n');
    await saveDraft('entry', { organisation: 'Own' });
    await leaveUnrated('b');
    await takeCarriedSettings(settings!);
    await takeCarriedSettings(settings!);
    const { ownLines, drafts, notRated } = await readCarriedSettings();
    expect(ownLines).toBe('Am Markt\n K-#####\nLindenweg');
    expect(drafts).toEqual([
      { name: 'entry', draft: { organisation: 'Own' } },
      { name: 'transcript', draft: { text: '10:00 Lena: half', day: '2026-11-03' } },
    ]);
    expect(notRated).toEqual(['a', 'b']);
  });

  it('is taken where an earlier version made it, which knew less', async () => {
    const { ownLines: _, drafts: __, notRated: ___, ...earlier } = await readCarriedSettings();
    const { settings } = await taken(saying(earlier));
    expect(settings).toEqual({ ...earlier, ownLines: '', drafts: [], notRated: [] });
  });

  it.each([2e6, 9e6])(
    'comes back with a transcript of %d characters that was brought along and never saved',
    async (length) => {
      await saveDraft('transcript', { text: 'x'.repeat(length) });
      // Packed, as backups are, it is read in small pieces.
      const gzip = (await copied()).stream().pipeThrough(new CompressionStream('gzip'));
      const packed = await new Response(gzip).blob();
      const { added, refused, settings } = await taken(packed);
      expect([added, refused]).toEqual([0, 0]);
      expect(settings?.preferences?.ownName).toBe('Lena Hoffmann');
      // What is too long for a copy stays where it was typed.
      expect(settings?.drafts).toHaveLength(length < 8e6 ? 2 : 1);
    },
  );

  it('joins the words of two devices although they are more than one form takes, for one that goes missing is not covered', async () => {
    await keepOwnLines('Lindenweg\n'.repeat(480));
    const { settings } = await taken(await copied());
    await anotherDevice();
    await keepOwnLines(Array.from({ length: 480 }, (_, i) => `Weg ${i} am See`).join('\n'));
    await takeCarriedSettings(settings!);
    await keepInJournal(kept);
    const joined = (await taken(await copied())).settings?.ownLines;
    expect(joined).toBe(await readOwnLines());
    expect(joined).toMatch(/Weg 479 am See\nLindenweg/);
  });

  it('leaves what was shown later, keys and what is switched off here as they are', async () => {
    const { settings } = await taken(await copied());
    await anotherDevice();
    const later = { ...shop, list: ['#newer'], taughtAt: 2000 };
    await keepTaughtRules([later]);
    await changeSiteSettings({ off: ['news.example'] });
    const key = await studyKey('waits-2026');
    await takeCarriedSettings(settings!);
    const now = await readCarriedSettings();
    expect(now.taught).toEqual([later]);
    expect(now.off.sort()).toEqual(['bank.example', 'news.example']);
    expect(await studyKey('waits-2026')).toEqual(key);
  });
});

/** What stands in place of settings that cannot be read; of preferences nothing does. */
const emptyOf: Record<string, unknown> = {
  preferences: null,
  ...{ off: [], taught: [], studyKeys: [], ownLines: '', drafts: [] },
};

describe('settings in a file of somebody else', () => {
  it.each([
    ['a selector that would cost much', { taught: [{ ...shop, list: [':has(* * *)'] }] }],
    ['another field in a rule', { taught: [{ ...shop, script: 'x' }] }],
    ['a key that is none', { studyKeys: [{ study: 's', key: 'short' }] }],
    ['a host with markup', { off: ['<b>'] }],
    ['a draft that nobody has', { drafts: [{ name: 'wish', draft: {} }] }],
    ['a draft that is none', { drafts: [{ name: 'entry', draft: 'text' }] }],
    ['a draft of a size that no page takes', { drafts: [{ name: 'entry', draft: { a: 'x'.repeat(9e6) } }] }],
    ['more words to cover than a page takes', { ownLines: 'x'.repeat(1_000_001) }],
    ['a theme that nobody knows', { preferences: { theme: 'pink' } }],
  ])('are left out by name where they are %s, and all else comes in', async (_, odd) => {
    const own = await readCarriedSettings();
    await newJournal();
    const report = await taken(saying({ ...own, ...odd }));
    const [name = ''] = Object.keys(odd);
    expect(report).toMatchObject({ added: 1, refused: 0, unknownColumns: [`settings.${name}`] });
    expect(report.settings).toEqual({ ...own, [name]: emptyOf[name] });
    await takeCarriedSettings(report.settings!);
    expect(await readCarriedSettings()).toEqual(own);
  });

  it.each([[7], ['text'], [null], [[]], [{ theme: 'dark' }]])(
    'are none where they are %j',
    async (settings) => {
      await newJournal();
      expect(await taken(saying(settings))).toMatchObject({
        ...{ added: 1, refused: 0, settings: null, unknownColumns: ['settings'] },
      });
    },
  );

  it('are not offered where the file is refused', async () => {
    const text = saying(await readCarriedSettings()).replace('"chat"', '"smoke"');
    expect(await taken(text)).toMatchObject({ added: 0, refused: 1, settings: null });
  });

  it('change no prototype', async () => {
    const own = await readCarriedSettings();
    const text = saying(own).replace('"study":"waits-2026"', '"study":"__proto__"');
    const { settings } = await taken(text);
    await takeCarriedSettings(settings!);
    expect(({} as { waits?: string }).waits).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
