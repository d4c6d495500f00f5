import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const open = ['chromium', 'chromium-browser'];
const branded = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'];
const openPlaces = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
const brandedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** First of these programs on the PATH, or undefined. */
export function onPath(...programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find(runnable);
}

/**
 * Path of a Chromium-family browser on this machine, or undefined. CHROMIUM_PATH wins. `unbranded`: only one that
 * takes extensions from the command line, which Chrome and Edge no longer do.
 */
export function chromiumPath({ unbranded = false } = {}) {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const free = onPath(...open) ?? openPlaces.find(runnable);
  return free ?? (unbranded ? undefined : (onPath(...branded) ?? brandedPlaces.find(runnable)));
}

/** Path of a Firefox on this machine, the extended support release first, or undefined. FIREFOX_PATH wins. */
export function firefoxPath() {
  return process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox') ?? firefoxPlaces.find(runnable);
}
