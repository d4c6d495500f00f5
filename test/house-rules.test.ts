import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { wrongImports } from './house/import-rules';
import { deadPaths, localeGaps } from './house/paper-rules';
import type { Drawing, Rule } from './house/rule';
import { readTree } from './house/source-file';
import {
  lateToDos,
  lockedHosts,
  longFiles,
  undescribedExports,
  weakTests,
  workplaceWords,
  wrongNames,
} from './house/text-rules';
import { changingModuleVariables, wrongTouches } from './house/touch-rules';
import { unfinishedVendors } from './house/vendor-rules';
import { workerRules } from './house/worker-rules';

const acme = "const s = seenIn('a page', '2026-11-22');\nname: 'acme', seenOn: null, list: s('.a')";
const finished = {
  'vendors/acme.ts': acme,
  'vendors/all.ts': "import { acme } from './acme';",
  'test/pages/acme/2026-11-22-a.html': '<!-- reconstructed -->',
  'test/pages/acme/2026-11-22-a.txt': 'agent: Hi',
};
const tree = readTree(fileURLToPath(new URL('..', import.meta.url)));
const day = new Date().toISOString().slice(0, 10);

const rules: Rule[] = [
  {
    says: 'imports follow the direction of the folders',
    find: wrongImports,
    bad: [
      { 'conversation/a.ts': "import { b } from '../storage/b';" },
      { 'metrics/a.ts': "export { b } from '../storage/b';" },
      { 'storage/a.ts': "const b = await import('../metrics/b');" },
      { 'vendors/acme.ts': "import { b } from './other';" },
      { 'entrypoints/sentinel.ts': "import '../storage/a';" },
      { 'entrypoints/popup/main.tsx': "import '../../recorder/a';" },
      { 'recorder/a.ts': "import { b } from '../test/drawing/chat';" },
      { 'capture/a.ts': "import Dexie from 'dexie';" },
      { 'metrics/a.ts': "import { browser } from 'wxt/browser';" },
      { 'storage/a.ts': "import { h } from 'preact';" },
      { 'storage/a.ts': "import type { A } from './b.ts';" },
      { 'storage/a.ts': "import { b } from '@/storage/b';" },
      { 'surprise/a.ts': '' },
    ],
    good: [
      { 'recorder/a.ts': "import { b } from '../metrics/b'; import { c } from './c';" },
      { 'entrypoints/background.ts': "import { b } from '../recorder/b';" },
      { 'test/a.test.ts': "import { b } from '../recorder/b';" },
      { 'storage/a.ts': "import Dexie from 'dexie'; import { browser } from 'wxt/browser';" },
    ],
  },
  ...workerRules,
  {
    says: 'each folder keeps its hands off what is not its own',
    find: wrongTouches,
    bad: [
      { 'metrics/a.ts': 'const now = Date.now();' },
      { 'recorder/a.ts': 'const now = new Date();' },
      { 'recorder/a.ts': 'setTimeout(() => {}, 1);' },
      { 'conversation/a.ts': 'const f = (row: HTMLElement) => row;' },
      { 'reading/a.ts': 'browser.runtime.getURL("a");' },
      { 'vendors/a.ts': 'window.setTimeout(f);' },
      { 'capture/a.ts': 'indexedDB.open("a");' },
      { 'components/A.tsx': 'browser.runtime.sendMessage({});' },
      { 'components/A.tsx': 'const a = <p dangerouslySetInnerHTML={b} />;' },
      { 'capture/a.ts': 'row.innerHTML = text;' },
      { 'entrypoints/popup/main.tsx': 'await fetch("https://example.org");' },
    ],
    good: [
      {
        'metrics/a.ts':
          'const at = (window: number) => new Date(window); const b = { document: a.document };',
      },
      { 'reading/a.ts': 'const body = (page: Document) => page.body;' },
      { 'capture/a.ts': 'const now = Date.now(); setTimeout(look, 5);' },
    ],
  },
  {
    says: 'a vendor is one file, one line and two test files, with sources and dates',
    find: unfinishedVendors,
    bad: [
      { ...finished, 'vendors/all.ts': '' },
      { 'vendors/acme.ts': acme, 'vendors/all.ts': "import { acme } from './acme';" },
      { ...finished, 'test/pages/acme/2026-11-22-b.html': '<!-- reconstructed -->' },
      { ...finished, 'test/pages/acme/a.html': '<!-- reconstructed -->', 'test/pages/acme/a.txt': '' },
      { ...finished, 'test/pages/acme/2026-11-22-a.html': '<!doctype html>' },
      { ...finished, 'vendors/acme.ts': acme.replace(", '2026-11-22'", '') },
      { ...finished, 'vendors/acme.ts': `${acme}, row: [{ what: '.b' }]` },
      { ...finished, 'vendors/acme.ts': acme.replace("'acme'", "'other'") },
    ],
    good: [finished],
  },
  {
    says: 'nothing that changes outlives a call in the background',
    find: changingModuleVariables,
    bad: [
      { 'recorder/a.ts': 'let last = 0;' },
      { 'recorder/a.ts': 'export const open = new Map<string, number>();' },
      { 'entrypoints/background.ts': 'const queue: string[] = [];' },
    ],
    good: [
      {
        'recorder/a.ts':
          'const limit = 5; const kinds = new Set(["a"]); const f = () => { let a = 1; a++; };',
      },
    ],
  },
  {
    says: 'no file is longer than 250 lines',
    find: longFiles,
    bad: [{ 'storage/a.ts': 'a();\n'.repeat(251) }],
    good: [{ 'storage/a.ts': 'a();\n'.repeat(250) }],
  },
  {
    says: 'names say something',
    find: wrongNames,
    bad: [
      { 'storage/utils.ts': '' },
      { 'helpers/a.ts': '' },
      { 'storage/tab-manager.ts': '' },
      { 'storage/SiteSettings.ts': '' },
      { 'components/wait-bar.tsx': '' },
    ],
    good: [{ 'components/WaitBar.tsx': '' }, { 'storage/score-of.test.ts': '' }],
  },
  {
    says: 'each export has a doc sentence',
    find: undescribedExports,
    bad: [
      { 'storage/a.ts': 'export const a = 1;' },
      { 'storage/a.ts': '/** Says something of use. */\nconst b = 1;\nexport const a = b;' },
      { 'storage/a.ts': '// Says something of use.\nexport const a = 1;' },
      { 'storage/a.ts': '/** a */\nexport default 1;' },
    ],
    good: [{ 'storage/a.ts': "/** Seconds in a day. */\nexport const a = 1;\nexport { b } from './b';" }],
  },
  {
    says: 'a to-do has a day that has not come',
    find: (files) => lateToDos(files, day),
    bad: [
      { 'storage/a.ts': '// TODO: later' },
      { 'storage/a.ts': '// TODO(2020-01-31): long ago' },
      { 'storage/a.ts': '// FIXME' },
    ],
    good: [{ 'storage/a.ts': '// TODO(2999-01-31): drop the old name' }],
  },
  {
    says: 'the project speaks of itself alone',
    find: workplaceWords,
    bad: [{ 'README.md': 'see /home/someone/notes' }, { 'docs/a.md': 'made in a worktree' }],
    good: [{ 'README.md': 'an agent at work/home' }],
  },
  {
    says: 'the lock file names no download host',
    find: lockedHosts,
    bad: [{ 'package-lock.json': '"resolved": "https://registry.example/a.tgz"' }],
    good: [{ 'package-lock.json': '"resolved": "test/widgets/a"' }],
  },
  {
    says: 'tests do not sleep, are not left out, mock nothing of ours',
    find: weakTests,
    bad: [
      { 'test/a.test.ts': 'await page.waitForTimeout(5);' },
      { 'test/a.test.ts': "it.skip('a', () => {});" },
      { 'test/e2e/a.spec.ts': 'await new Promise((resolve) => setTimeout(resolve, 5));' },
      { 'test/a.test.ts': "vi.mock('../storage/a');" },
    ],
    good: [{ 'test/a.test.ts': "it('skips nothing', () => {});" }],
  },
  {
    says: 'the languages say the same things',
    find: localeGaps,
    bad: [
      { 'locales/de.json': '{"a": "A", "b": "B"}', 'locales/en.json': '{"a": "A"}' },
      { 'locales/de.json': '{"a": {"b": "$1 Min."}}', 'locales/en.json': '{"a": {"b": "min"}}' },
      { 'locales/de.json': '{"a": ""}', 'locales/en.json': '{"a": "A"}' },
    ],
    good: [
      {
        'locales/de.json': '{"a": {"1": "eins", "n": "$1 Stück"}}',
        'locales/en.json': '{"a": {"1": "one", "n": "$1"}}',
      },
    ],
  },
  {
    says: 'papers name only what exists',
    find: deadPaths,
    bad: [
      { 'README.md': 'see `storage/gone.ts`', 'storage/a.ts': '' },
      { 'README.md': 'see [this](docs/gone.md)' },
      { 'docs/a.md': 'see `GONE.md`' },
      { 'README.md': 'type npm run gone', 'package.json': '{"scripts": {}}' },
    ],
    good: [
      {
        'docs/a.md': 'see `storage/a.ts`, `storage/`, [b](../README.md), `.output/chrome-mv3`, npm run check',
        'storage/a.ts': '',
        'README.md': '',
        'package.json': '{"scripts": {"check": "tsc"}}',
      },
    ],
  },
];

const drawn = (drawing: Drawing) => Object.entries(drawing).map(([path, text]) => ({ path, text }));
const named = (drawings: Drawing[]) =>
  drawings.map((drawing) => ({ drawing, name: JSON.stringify(drawing).slice(1, 90) }));

describe.each(rules)('$says', ({ find, bad, good }) => {
  it('in the whole project', () => {
    expect(find(tree)).toEqual([]);
  });

  it.each(named(bad))('and this is noticed: $name', ({ drawing }) => {
    expect(find(drawn(drawing))).not.toEqual([]);
  });

  it.each(named(good))('and this is left in peace: $name', ({ drawing }) => {
    expect(find(drawn(drawing))).toEqual([]);
  });
});
