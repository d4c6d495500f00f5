import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumPath } from '../../scripts/browser.mjs';
import { allHosts } from '../e2e/extension';

const chromiumArguments = [
  '--host-resolver-rules=MAP *.example 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A browser with an extension whose content script does nothing. */
export async function startEmpty(): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const extension = join(folder, 'extension');
  mkdirSync(extension);
  const script = { matches: [allHosts], js: ['empty.js'], all_frames: true, match_origin_as_fallback: true };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', content_scripts: [script] };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'empty.js'), '(() => {})();');
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    args: [...chromiumArguments, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
