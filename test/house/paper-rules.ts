import { posix } from 'node:path';
import type { SourceFile } from './source-file';

type Texts = { [key: string]: string | Texts };

const pluralForm = /^(?:\d+|n)$/;

/** Key to text, plural forms joined: `{"a": {"b": "x"}}` gives `a.b`. */
function flat(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[prefix + key, value]];
    const forms = Object.keys(value).every((form) => pluralForm.test(form));
    return forms ? [[prefix + key, Object.values(value).join(' ')]] : flat(value, `${prefix}${key}.`);
  });
}

const placeholders = (text: string) => [...new Set(text.match(/\$\d|\{\w+\}/g) ?? [])].sort().join(' ');

/** Differences between the languages: keys, placeholders, empty texts. */
export function localeGaps(files: readonly SourceFile[]): string[] {
  const locales = files
    .filter(({ path }) => /^locales\/[\w-]+\.json$/.test(path))
    .map(({ path, text }) => ({ path, texts: new Map(flat(JSON.parse(text) as Texts)) }));
  const keys = new Set(locales.flatMap(({ texts }) => [...texts.keys()]));
  return [...keys].flatMap((key) => {
    const forms = new Set(locales.map(({ texts }) => placeholders(texts.get(key) ?? '')));
    const missing = locales
      .filter(({ texts }) => !texts.get(key)?.trim())
      .map(({ path }) => `${path} lacks ${key}`);
    return missing.length === 0 && forms.size > 1 ? [`${key}: placeholders differ`] : missing;
  });
}

const madeByTools = /^(?:\.output|\.wxt|\.cache|node_modules|test-results)(?:\/|$)/;
const rootFile = /^[\w.-]+\.(?:md|json|mjs|ts)$/;

/** Paths and npm scripts that a paper names and that do not exist. */
export function deadPaths(files: readonly SourceFile[]): string[] {
  const known = new Set(
    files.flatMap(({ path }) => path.split('/').map((_, end, parts) => parts.slice(0, end + 1).join('/'))),
  );
  const rooms = new Set([...known].map((path) => path.split('/')[0]));
  const manifest = files.find(({ path }) => path === 'package.json');
  const scripts: Record<string, string> = manifest ? JSON.parse(manifest.text).scripts : {};
  const exists = (path: string) =>
    madeByTools.test(path) || known.has(path.replace(/\/$/, '')) || /\.(?:png|svg|webp)$/.test(path);
  return files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) => {
      const linked = [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, target = '']) =>
        posix.normalize(posix.join(posix.dirname(path), target)),
      );
      const named = [...text.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)*\/?)`/g)]
        .map(([, name = '']) => name)
        .filter((name) => (name.includes('/') && rooms.has(name.split('/')[0])) || rootFile.test(name));
      const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].filter(([, name = '']) => !(name in scripts));
      return [
        ...[...linked, ...named].filter((name) => !exists(name)).map((name) => `${path} names ${name}`),
        ...commands.map(([command]) => `${path} names ${command}`),
      ];
    });
}
