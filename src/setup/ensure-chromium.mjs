import { existsSync } from 'node:fs';

import { findChromium } from './find-chromium.mjs';
import { run } from './run.mjs';

/**
 * Finds a Chromium, or installs Debian's where that may be done without asking.
 * @returns {Promise<string | undefined>} its path; undefined after a line that says what to do
 */
export async function ensureChromium() {
  const found = findChromium() ?? (mayInstall() ? await installWithApt() : undefined);
  if (!found) explain();
  return found;
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function installWithApt() {
  console.error('Henter Chromium (apt-get) … Installing Chromium …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...words) => run('apt-get', words, { environment });
  const installed =
    (await apt('update', '-qq')) === 0 &&
    (await apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')) === 0;
  return installed ? findChromium() : undefined;
}

function explain() {
  console.error(
    'Chromium mangler: installér Chromium eller Chrome, eller sæt MAALESTOK_CHROMIUM til programmets sti. ' +
      'Chromium is missing: install Chromium or Chrome, or set MAALESTOK_CHROMIUM to its path.',
  );
}
