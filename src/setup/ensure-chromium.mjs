import { existsSync } from 'node:fs';

import { findChromium, headlessShell } from './find-chromium.mjs';
import { run } from './run.mjs';

/**
 * @typedef {object} Effects how a browser is found, and installed where that may be done without asking
 * @property {() => string | undefined} [find]
 * @property {(name: string) => Promise<boolean>} [install] whether Debian's package of a name could be had
 */

/**
 * Finds a Chromium, and before any other the headless shell: a page costs it a quarter of the processor time.
 * What is missing is installed from Debian, where that may be done.
 * @param {Effects} [effects]
 * @returns {Promise<string | undefined>} its path; undefined after a line that says what to do
 */
export async function ensureChromium({ find = findChromium, install = installFromDebian } = {}) {
  if (!isChosen(find()) && !(await install(headlessShell)) && !find()) await install('chromium');
  const found = find();
  if (!found) explain();
  return found;
}

/**
 * Whether nothing better can be had: a headless shell, or what the environment names.
 * @param {string | undefined} found
 */
const isChosen = (found) =>
  found !== undefined &&
  (found.endsWith(headlessShell) || found === process.env['MAALESTOK_CHROMIUM']);

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {string} name */
async function installFromDebian(name) {
  if (!mayInstall()) return false;
  console.error(`Henter ${name} (apt-get) … Installing ${name} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...words) => run('apt-get', words, { environment });
  return (
    (await apt('update', '-qq')) === 0 &&
    (await apt('install', '-y', '-qq', '--no-install-recommends', name)) === 0
  );
}

function explain() {
  console.error(
    'Chromium mangler: installér Chromium eller Chrome, eller sæt MAALESTOK_CHROMIUM til programmets sti. ' +
      'Chromium is missing: install Chromium or Chrome, or set MAALESTOK_CHROMIUM to its path.',
  );
}
