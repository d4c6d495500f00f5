import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bundleWidgets } from '../widgets/bundle';
import { newestMs } from './newest';

const root = join(import.meta.dirname, '..', '..');
const notBuiltFrom = new Set([
  'test',
  'docs',
  'scripts',
  'node_modules',
  'test-results',
  'playwright-report',
]);

/** Builds the extension and the chat pages where they are missing or older than their sources. */
export default async function build(): Promise<void> {
  if (newestMs(join(root, '.output', 'chrome-mv3', 'manifest.json')) < newestMs(root, notBuiltFrom))
    execFileSync(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'], {
      cwd: root,
      stdio: 'inherit',
    });
  await bundleWidgets();
}
