import { posix } from 'node:path';
import { isCode, parsed, type SourceFile } from './source-file';

const worker = /^entrypoints\/\w+\/work\.ts$/;
const ofPages = /^(?:wxt\/browser|webextension-polyfill|#i18n|preact)(?:$|\/)/;

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

/** Ways on which a worker would load what throws there at once: it has no extension interface, and nobody sees why it does nothing. */
export function lostInWorkers(files: readonly SourceFile[]): string[] {
  const code = new Map(files.filter(isCode).map((file) => [file.path, file]));
  return [...code.values()]
    .filter(({ path }) => worker.test(path))
    .flatMap((start) => {
      const cameFrom = new Map<string, string>([[start.path, '']]);
      const lost: string[] = [];
      for (const path of cameFrom.keys()) {
        const file = code.get(path);
        for (const name of file ? loadedBy(file) : []) {
          if (ofPages.test(name)) lost.push(`${start.path} loads ${name}, by way of ${path}`);
          if (!name.startsWith('.')) continue;
          const target = posix.join(posix.dirname(path), name);
          for (const next of [`${target}.ts`, `${target}.tsx`])
            if (code.has(next) && !cameFrom.has(next)) cameFrom.set(next, path);
        }
      }
      return lost;
    });
}
