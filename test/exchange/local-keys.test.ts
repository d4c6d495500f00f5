import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCarriedSettings } from '../../storage/carried-settings';
import { isCarriedKey, localKeys } from '../../storage/local-keys';
import { readTree } from '../house/source-file';

const root = new URL('../../', import.meta.url).pathname;
/** Keys as the code of the product names them: where it defines one for `storage.local`, or reads one itself. */
const named = readTree(root)
  .filter(
    ({ path, text }) =>
      /^(?:storage|conversation|recorder|components|entrypoints)\//.test(path) &&
      text.includes('storage.local'),
  )
  .flatMap(({ text }) => [
    ...[...text.matchAll(/\bconst (?:\w+Key|key) = '(\w+)'/g)].map(([, key = '']) => key),
    ...[...text.matchAll(/storage\.local\.(?:get|set|remove)\(\s*\{?\s*'(\w+)'/g)].map(([, key = '']) => key),
  ]);

beforeEach(() => fakeBrowser.reset());

describe('what is kept in storage.local', () => {
  it('is carried in copies, or it is said why not', () => {
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((key) => !Object.hasOwn(localKeys, key))).toEqual([]);
    for (const why of Object.values(localKeys)) expect(why === true || why.length > 20).toBe(true);
  });

  it('is told with the same reasons in the papers', () => {
    const paper = readFileSync(`${root}docs/decisions/0012-backups-and-a-second-copy.md`, 'utf8');
    for (const [key, why] of Object.entries(localKeys))
      expect(paper).toContain(`\`${key}\`${why === true ? '' : ` ${why}`}`);
  });

  it.each(Object.keys(localKeys).filter(isCarriedKey))('and carried where it says so: %s', async (key) => {
    const fresh = JSON.stringify(await readCarriedSettings());
    const rule = {
      organisation: 'a.example',
      host: 'a.example',
      list: ['#a'],
      customer: [],
      company: [],
      customerSide: null,
      taughtAt: 1,
    };
    const values: Record<string, unknown> = {
      preferences: { ownName: 'Lena' },
      siteSettings: { off: ['a.example'] },
      taughtRules: { 'a.example': rule },
      studyKeys: { s: btoa('a'.repeat(32)) },
      studyDecisions: [{ studyId: 's' }],
      ownLines: 'Lindenweg',
      'draft/entry': { organisation: 'half' },
      'draft/transcript': { text: 'half' },
      notRated: ['a'],
    };
    await browser.storage.local.set({ [key]: values[key] });
    expect(JSON.stringify(await readCarriedSettings())).not.toBe(fresh);
  });
});
