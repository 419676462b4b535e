import { existsSync } from 'node:fs';
import path from 'node:path';

/** Chromium without windows: the same pages, at a quarter of the processor time. */
export const headlessShell = 'chromium-headless-shell';

/** The best first. */
const names = [
  ...[headlessShell, 'chromium', 'chromium-browser'],
  ...['google-chrome', 'google-chrome-stable'],
];

const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @typedef {object} Machine what the search looks at
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} environment
 * @property {(file: string) => boolean} exists
 */

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
};

/**
 * Where the browser is that the site's tests run in.
 * @returns {string | undefined}
 */
export function findChromium(machine = thisMachine) {
  const named = machine.environment['MAALESTOK_CHROMIUM'];
  return named || placesOn(machine).find(machine.exists);
}

/** @param {Machine} machine */
function placesOn({ platform, environment }) {
  if (platform === 'win32') return windowsFolders(environment).flatMap(windowsBrowsersIn);
  const folders = foldersOnPath(environment);
  const onPath = names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  return platform === 'darwin' ? [...macPlaces, ...onPath] : onPath;
}

/** @param {NodeJS.ProcessEnv} environment */
const windowsFolders = (environment) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);

/** @param {string} folder */
const windowsBrowsersIn = (folder) => windowsPlaces.map((place) => path.win32.join(folder, place));

/** @param {NodeJS.ProcessEnv} environment */
const foldersOnPath = (environment) =>
  [...(environment['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  );
