import { afterEach, expect, test, vi } from 'vitest';

import { ensureChromium } from '../../src/setup/ensure-chromium.mjs';

const shell = '/usr/bin/chromium-headless-shell';
const whole = '/usr/bin/chromium';

/** A machine with some browsers, on which some packages can be had. */
function machine(browsers: string[], packages: string[]) {
  const there = [...browsers];
  const asked: string[] = [];
  const install = async (name: string) => {
    asked.push(name);
    const isHad = packages.includes(name);
    if (isHad) there.push(`/usr/bin/${name}`);
    return Promise.resolve(isHad);
  };
  const find = () => [shell, whole].find((browser) => there.includes(browser));
  return { asked, effects: { find, install } };
}

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['a headless shell is taken as it is', [shell, whole], ['chromium'], shell, []],
  [
    'it is installed beside a whole Chromium',
    [whole],
    ['chromium-headless-shell'],
    shell,
    ['chromium-headless-shell'],
  ],
  ['a whole one does where it cannot be had', [whole], [], whole, ['chromium-headless-shell']],
  [
    'where there is neither, the whole one is installed in its place',
    [],
    ['chromium'],
    whole,
    ['chromium-headless-shell', 'chromium'],
  ],
])('%s', async (_, browsers, packages, expected, installed) => {
  const { asked, effects } = machine(browsers, packages);
  expect(await ensureChromium(effects)).toBe(expected);
  expect(asked).toEqual(installed);
});

test('what the environment names is taken as it is', async () => {
  vi.stubEnv('MAALESTOK_CHROMIUM', whole);
  const { asked, effects } = machine([whole], ['chromium-headless-shell']);
  expect(await ensureChromium(effects)).toBe(whole);
  expect(asked).toEqual([]);
});

test('where there is none and none can be had, that is said', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await ensureChromium(machine([], []).effects)).toBeUndefined();
  expect(said.mock.calls).toEqual([[expect.stringContaining('Chromium mangler')]]);
  said.mockRestore();
});
