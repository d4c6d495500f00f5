import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { newestMs } from '../e2e/newest';

const here = import.meta.dirname;
const root = join(here, '..', '..');

/** Folder of the bundled chat pages. */
export const bundles = join(root, '.cache', 'widgets');

/** Names of the widgets whose packages are installed. */
export function installedWidgets(): string[] {
  return readdirSync(here).filter((name) => existsSync(join(here, name, 'widget.ts')));
}

/** The module of a widget: of those that tests use, or of those that only the benchmark installs. */
function widgetFile(name: string): string {
  const file = join(here, name, 'widget.ts');
  return existsSync(file) ? file : join(root, 'test', 'bench', 'widgets', name, 'widget.ts');
}

/** Bundles one module under a name, where it is older than its sources (files or folders) or the lock file. */
export async function bundle(name: string, entry: string, sources: string[]): Promise<void> {
  const stamp = join(bundles, `${name}.built`);
  const newest = Math.max(...[...sources, join(root, 'package-lock.json')].map((path) => newestMs(path)));
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newest) return;
  mkdirSync(bundles, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: bundles,
      emptyOutDir: false,
      chunkSizeWarningLimit: 10_000,
      rollupOptions: {
        input: { [name]: entry },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          codeSplitting: false,
          assetFileNames: `${name}-[name][extname]`,
        },
      },
    },
  });
  writeFileSync(stamp, '');
}

/** Bundles the stage and each widget as one module each, where older than the sources. */
export async function bundleWidgets(names = installedWidgets()): Promise<void> {
  await bundle('stage', join(here, 'stage.ts'), [here]);
  for (const name of names) {
    const file = widgetFile(name);
    await bundle(name, file, [join(file, '..'), join(here, 'widget.ts')]);
  }
}
