import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCarriedSettings, takeCarriedSettings } from '../../storage/carried-settings';
import { keepOwnLines } from '../../storage/own-lines';
import { changePreferences } from '../../storage/preferences';
import { changeCopyState, readCopyState } from '../../storage/second-copy/copy-state';
import { copySettings, settingsInCopy } from '../../storage/second-copy/settings-copy';
import { memoryFolder } from '../drawing/memory-folder';

beforeEach(() => fakeBrowser.reset());

describe('what a person set, beside the second copy', () => {
  it('follows every change, and stays as it is where nothing changed', async () => {
    const folder = memoryFolder();
    await copySettings(folder);
    await changePreferences({ ownName: 'Lena' });
    await copySettings(folder);
    const [file] = [...folder.files.values()];
    await copySettings(folder);
    expect([...folder.files.values()]).toEqual([file]);
    expect([...folder.files.values()][0]).toBe(file);
    expect(await settingsInCopy(folder)).toEqual(await readCarriedSettings());
    expect(await readCopyState()).toMatchObject({ settingsLost: false });
  });

  it('is not written over where storage.local was lost, until the person has taken it or not', async () => {
    const folder = memoryFolder();
    await changePreferences({ ownName: 'Lena' });
    await keepOwnLines('Lindenweg');
    await copySettings(folder);
    await browser.storage.local.clear();
    await copySettings(folder);
    await copySettings(folder);
    expect(await readCopyState()).toMatchObject({ settingsLost: true });
    const copy = await settingsInCopy(folder);
    expect(copy).toMatchObject({ ownLines: 'Lindenweg', preferences: { ownName: 'Lena' } });
    await takeCarriedSettings(copy!);
    await changeCopyState({ settingsLost: false, settingsSum: '' });
    await keepOwnLines('Am Markt');
    await copySettings(folder);
    expect(await settingsInCopy(folder)).toMatchObject({
      ownLines: 'Am Markt',
      preferences: { ownName: 'Lena' },
    });
  });

  it('is no copy any more where it was damaged or cut off, and is made anew', async () => {
    const folder = memoryFolder();
    await changePreferences({ ownName: 'Lena' });
    await copySettings(folder);
    const text = await [...folder.files.values()][0]!.text();
    for (const damaged of ['', text.slice(0, 40), text.replace('Lena', 'Lima'), 'null', '{}']) {
      await folder.write('settings', new Blob([damaged]));
      expect(await settingsInCopy(folder)).toBeNull();
    }
    await browser.storage.local.clear();
    await copySettings(folder);
    expect(await settingsInCopy(folder)).toEqual(await readCarriedSettings());
  });
});
