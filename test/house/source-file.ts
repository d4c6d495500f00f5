import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

/** A file of the project; `path` is relative to its root, with slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A node of a parsed program; fields depend on the type. */
export type Node = { type: string; start: number; end: number } & Record<string, unknown>;

const notOurs = /^(?:node_modules|\.git|\.output|\.wxt|\.cache|test-results|playwright-report|coverage)$/;
const readable = /\.(?:tsx?|mjs|css|html|json|md|txt|yml)$|^\.ci\/|^LICENSE$/;

/** Every file of the project that is text and not made by a tool. */
export function readTree(root: string): SourceFile[] {
  const files: SourceFile[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = join(folder, entry.name);
      const path = relative(root, full).split(sep).join('/');
      if (entry.isDirectory() && !notOurs.test(entry.name)) walk(full);
      if (entry.isFile() && readable.test(path)) files.push({ path, text: readFileSync(full, 'utf8') });
    }
  };
  walk(root);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether it holds TypeScript or JavaScript. */
export function isCode({ path }: SourceFile): boolean {
  return /\.(?:tsx?|mjs)$/.test(path);
}

/** The parsed file; throws with its path if it cannot be parsed. */
export function parsed(file: SourceFile): ReturnType<typeof parseSync> {
  const result = parseSync(file.path, file.text);
  if (result.errors.length > 0) throw new Error(`${file.path}: ${result.errors[0]?.message}`);
  return result;
}

/** Every module that a file names in an import, an export from or an import(). */
export function importsOf(file: SourceFile): string[] {
  const { module } = parsed(file);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
    ...importedLaterBy(file),
  ];
}

/** Every module that a file names in an import(). */
export function importedLaterBy(file: SourceFile): string[] {
  return parsed(file).module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    file.text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
  );
}

/** Visits every node of a program, parents first. */
export function visit(root: unknown, seen: (node: Node, parent: Node | null) => void): void {
  const walk = (value: unknown, parent: Node | null) => {
    if (Array.isArray(value)) for (const item of value) walk(item, parent);
    else if (value !== null && typeof value === 'object') {
      const node = 'type' in value ? (value as Node) : null;
      if (node) seen(node, parent);
      for (const child of Object.values(value)) walk(child, node ?? parent);
    }
  };
  walk(root, null);
}
