import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumPath, firefoxPath, onPath } from './browser.mjs';
import { root, run } from './run.mjs';

const oldestNode = [20, 19];

/** What keeps the project from being set up, with what to do next. */
class SetupProblem extends Error {}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new SetupProblem(
    `Node ${process.versions.node} is too old. Install Node ${oldestNode.join('.')} or newer (https://nodejs.org).`,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}

/** Whether node_modules holds what package-lock.json asks for; optional packages depend on the platform. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || (installed[path] && installed[path].version === wanted.version),
  );
}

async function installPackages() {
  if (isInstalled()) return console.log('- packages are installed');
  console.log('- installing packages (npm ci), once');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) === 0) return;
  throw new SetupProblem('npm ci failed; its message is above. Check the network and run the command again.');
}

const rootOnDebian = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

async function aptInstall(name) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], quiet)) !== 0) return false;
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet)) === 0;
}

/** Whether a browser starts; some distributions install a mere hint under its name. Windows opens a window when asked. */
function starts(path) {
  return path !== undefined && (process.platform === 'win32' || spawnSync(path, ['--version']).status === 0);
}

/** Playwright's own Chromium, if it was downloaded. */
async function downloadedChromium() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** The ways to a browser, the cheapest first; each gives a path or undefined. */
function* waysToChromium(unbranded) {
  yield () => chromiumPath({ unbranded });
  yield downloadedChromium;
  console.log('- installing Chromium, once');
  if (rootOnDebian())
    yield async () => ((await aptInstall('chromium')) ? chromiumPath({ unbranded }) : undefined);
  const deps = rootOnDebian() ? ['--with-deps'] : [];
  yield async () => {
    await run('npx', ['playwright', 'install', ...deps, 'chromium']);
    return downloadedChromium();
  };
}

/** Finds or installs a browser and names it in CHROMIUM_PATH for everything started from here. */
async function provideChromium(unbranded) {
  for (const way of waysToChromium(unbranded)) {
    const path = await way();
    if (!starts(path)) continue;
    console.log(`- browser: ${path}`);
    process.env.CHROMIUM_PATH = path;
    return;
  }
  throw new SetupProblem(
    'No Chromium could be found or installed. Install Chromium, or name one: CHROMIUM_PATH=/path/to/chromium.',
  );
}

/** Finds Firefox, or installs it where that asks nobody (as root with apt); without it its tests are left out. */
async function provideFirefox() {
  if (!firefoxPath() && rootOnDebian()) {
    console.log('- installing Firefox ESR, once');
    await aptInstall('firefox-esr');
  }
  console.log(`- Firefox: ${firefoxPath() ?? 'none found, its smoke test is left out'}`);
}

/**
 * Makes a fresh clone ready: packages, a Chromium-family browser, on wish Firefox. What is there is left alone.
 * `unbranded`: the browser must take extensions from the command line. False, with a line on what to do, if it cannot.
 */
export async function setUp({ unbranded = false, firefox = false } = {}) {
  console.log('Setting up');
  try {
    checkNode();
    await installPackages();
    await provideChromium(unbranded);
    if (firefox) await provideFirefox();
    return true;
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    console.error(`\n${error.message}`);
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = (await setUp({ firefox: true })) ? 0 : 1;
