import { posix } from 'node:path';
import type { Rule } from './rule';
import { importedLaterBy, isCode, parsed, type SourceFile } from './source-file';

const worker = /^entrypoints\/\w+\/work\.ts$/;
const ofPages = /^(?:wxt\/browser|webextension-polyfill|#i18n|preact)(?:$|\/)/;
/** What covers words or reads files: large, and not for those who only write. */
const forFew = /^(?:exchange\/(?:redaction|import|foreign-csv)\/|metrics\/|libphonenumber-js|re2js|fflate)/;

/** What a file loads when it runs: imports of types are not among it. */
function loadedBy(file: SourceFile): string[] {
  const { staticImports, staticExports } = parsed(file).module;
  const lists = [
    ...staticImports,
    ...staticExports.flatMap(({ entries }) => entries.map((one) => ({ ...one, entries: [one] }))),
  ];
  return lists.flatMap(({ moduleRequest, entries }) =>
    moduleRequest && (entries.length === 0 || entries.some(({ isType }) => !isType))
      ? [moduleRequest.value]
      : [],
  );
}

interface Way {
  worker: string;
  /** A path of the project, or the name of a package. */
  loads: string;
  by: string;
}

/** All that workers load, and by way of which file; `later`: when it is needed, too. */
function waysOfWorkers(files: readonly SourceFile[], later: boolean): Way[] {
  const code = new Map(files.filter(isCode).map((file) => [file.path, file]));
  return [...code.keys()]
    .filter((path) => worker.test(path))
    .flatMap((start) => {
      const ways: Way[] = [];
      const seen = new Set([start]);
      for (const path of seen) {
        const file = code.get(path);
        const names = file ? [...loadedBy(file), ...(later ? importedLaterBy(file) : [])] : [];
        for (const name of names) {
          const target = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
          ways.push({ worker: start, loads: target, by: path });
          for (const next of [`${target}.ts`, `${target}.tsx`]) if (code.has(next)) seen.add(next);
        }
      }
      return ways;
    });
}

/** Ways on which a worker would load what throws there at once: it has no extension interface, and nobody sees why it does nothing. */
function lostInWorkers(files: readonly SourceFile[]): string[] {
  return waysOfWorkers(files, true)
    .filter(({ loads }) => ofPages.test(loads))
    .map(({ worker, loads, by }) => `${worker} loads ${loads}, by way of ${by}`);
}

/** Ways on which the worker of files would load at once what few of its tasks need: each export starts many, and each looks through all of it whenever it clears its memory away. */
function heavyFromTheStart(files: readonly SourceFile[]): string[] {
  return waysOfWorkers(files, false)
    .filter(({ worker, loads }) => worker === 'entrypoints/files/work.ts' && forFew.test(loads))
    .map(({ worker, loads, by }) => `${worker} loads ${loads} at once, by way of ${by}`);
}

/** The rules of workers. */
export const workerRules: Rule[] = [
  {
    says: 'workers load nothing that only pages have',
    find: lostInWorkers,
    bad: [
      {
        'entrypoints/a/work.ts': "import { b } from '../../b';",
        'b.ts': "import { browser } from 'wxt/browser';",
      },
      {
        'entrypoints/a/work.ts': "const b = await import('../../b');",
        'b.ts': "import { browser } from 'wxt/browser';",
      },
    ],
    good: [
      { 'entrypoints/a/work.ts': "import type { b } from '../../b';", 'b.ts': "import 'wxt/browser';" },
      { 'entrypoints/a/main.tsx': "import '../../b';", 'b.ts': "import { h } from 'preact';" },
    ],
  },
  {
    says: 'the worker of files loads what few of its tasks need only for them',
    find: heavyFromTheStart,
    bad: [
      { 'entrypoints/files/work.ts': "import { a } from '../../exchange/redaction/a';" },
      {
        'entrypoints/files/work.ts': "import { a } from '../../exchange/a';",
        'exchange/a.ts': "export { b } from 'libphonenumber-js/max';",
      },
    ],
    good: [
      {
        'entrypoints/files/work.ts': "const { a } = await import('../../exchange/a');",
        'exchange/a.ts': "import 'libphonenumber-js/max';",
      },
      { 'entrypoints/files/work.ts': "import type { a } from '../../exchange/redaction/a';" },
    ],
  },
];
