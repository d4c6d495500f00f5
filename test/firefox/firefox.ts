import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPath } from '../../scripts/browser.mjs';
import { Marionette } from './marionette';

const built = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');

/** Firefox with the built extension, in a throw-away profile. */
export interface Firefox {
  marionette: Marionette;
  extensionId: string;
  /** Folder into which files are saved. */
  downloads: string;
  /** Address of one of the extension's pages. */
  page(path: string): string;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts Firefox without a window; `hosts` are names that lead to this machine. */
export async function startFirefox(hosts: string[]): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'service-journal-firefox-'));
  const downloads = join(profile, 'saved');
  mkdirSync(downloads);
  const port = await freePort();
  const prefs = {
    'marionette.port': port,
    'network.dns.localDomains': hosts.join(','),
    // The browser's own question cannot be answered without a window; the click that leads to it stays real.
    'extensions.webextOptionalPermissionPrompts': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'intl.accept_languages': 'en',
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = [
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--headless',
    '--profile',
    profile,
  ];
  const firefox: ChildProcess = spawn(firefoxPath() ?? 'firefox', flags, { stdio: 'ignore' });
  const marionette = await Marionette.connect(port);
  await marionette.call('WebDriver:NewSession', {});
  const { value: extensionId } = await marionette.call<{ value: string }>('Addon:Install', {
    path: built,
    temporary: true,
  });
  const host = await marionette.run<string>(
    'chrome',
    'return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname',
    extensionId,
  );
  return {
    marionette,
    extensionId,
    downloads,
    page: (path) => `moz-extension://${host}/${path}`,
    async close() {
      const gone = new Promise((exited) => firefox.once('exit', exited));
      marionette.end();
      firefox.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
