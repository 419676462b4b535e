import { expect, test } from 'vitest';

import { findChromium } from '../../src/setup/find-chromium.mjs';

const machine = (
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  ...files: string[]
) => ({ platform, environment, exists: (file: string) => files.includes(file) });

test('what the environment names comes first', () => {
  const environment = { MAALESTOK_CHROMIUM: '/my/chrome', PATH: '/usr/bin' };
  expect(findChromium(machine('linux', environment, '/usr/bin/chromium'))).toBe('/my/chrome');
});

test.each([
  ['linux', { PATH: '/usr/bin' }, '/usr/bin/chromium'],
  ['linux', { PATH: '/opt/own' }, '/opt/own/google-chrome'],
  ['linux', {}, '/snap/bin/chromium'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', { PATH: '/opt/homebrew/bin' }, '/opt/homebrew/bin/chromium'],
  ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
  [
    'win32',
    { 'PROGRAMFILES(X86)': 'C:\\P86' },
    'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
] as const)('on %s, with %o, it finds %s', (platform, environment, file) => {
  expect(findChromium(machine(platform, environment, file))).toBe(file);
});

test('the headless shell comes before any other, wherever it is', () => {
  const both = ['/opt/own/chromium', '/usr/bin/chromium-headless-shell'];
  expect(findChromium(machine('linux', { PATH: '/opt/own' }, ...both))).toBe(both[1]);
});

test('nothing is found where nothing is', () => {
  expect(findChromium(machine('linux', { PATH: '/usr/bin' }))).toBeUndefined();
  expect(findChromium(machine('win32', {}))).toBeUndefined();
});
