import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import lockFile from '../../package-lock.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };
import { projectFolder } from '../../src/setup/project-folder.mjs';

interface LockEntry {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  inBundle?: boolean;
  license?: string;
  os?: string[];
}

const { '': _root, ...locked } = lockFile.packages as Record<string, LockEntry>;
const entries = Object.entries(locked);

const nameOf = (place: string) => place.replace(/^.*node_modules\//, '');

/** The names of all entries for which something holds. */
const whichEntries = (holds: (entry: LockEntry) => boolean) =>
  entries.filter(([, entry]) => holds(entry)).map(([place]) => nameOf(place));

describe('the lock', () => {
  test('has a SHA-512 for every package', () => {
    expect(entries.length).toBeGreaterThan(100);
    const unproved = whichEntries(
      ({ integrity, inBundle }) => !inBundle && !integrity?.startsWith('sha512-'),
    );
    expect(unproved).toEqual([]);
  });

  test('names no download addresses', () => {
    expect(whichEntries(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  // node fetches its binary package; esbuild checks its own; fsevents is macOS only and optional.
  test('runs install scripts of known packages only', () => {
    const scripts = whichEntries(({ hasInstallScript }) => hasInstallScript === true);
    const known = ['esbuild', 'fsevents', 'node'];
    expect(scripts.filter((name) => !known.includes(name))).toEqual([]);
  });

  // Beside each other in one lock, or `npm ci` fails on the machines that are missing.
  test.each([
    ['@astrojs/compiler-binding', 'darwin-arm64', 'win32-x64-msvc', 'linux-x64-gnu'],
    ['@bruits/satteri', 'darwin-arm64', 'win32-x64-msvc', 'linux-x64-gnu'],
    ['@rolldown/binding', 'darwin-arm64', 'win32-x64-msvc', 'linux-x64-gnu'],
    ['@esbuild/', 'darwin-arm64', 'win32-x64', 'linux-x64'],
    ['@resvg/resvg-js-', 'darwin-arm64', 'win32-x64-msvc', 'linux-x64-gnu'],
    ['@pagefind/', 'darwin-arm64', 'windows-x64', 'linux-x64'],
    ['@typescript/typescript-', 'darwin-arm64', 'win32-x64', 'linux-x64'],
    ['@oxc-parser/binding', 'darwin-arm64', 'win32-x64-msvc', 'linux-x64-gnu'],
  ])('has the native packages of %s for each system', (start, ...systems) => {
    const natives = whichEntries(() => true).filter((name) => name.startsWith(start));
    const missing = systems.filter((system) => !natives.some((name) => name.endsWith(system)));
    expect(missing).toEqual([]);
  });
});

/** Licences that packages may have, and why: none of them reaches beyond the package itself. */
const allowedLicences: Readonly<Record<string, string>> = {
  MIT: 'permissive',
  ISC: 'permissive',
  '0BSD': 'permissive',
  'BSD-2-Clause': 'permissive',
  'BSD-3-Clause': 'permissive',
  'BlueOak-1.0.0': 'permissive',
  'Apache-2.0': 'permissive, with a grant of patents',
  'Python-2.0': 'permissive; argparse, translated from Python',
  'CC0-1.0': 'given to everybody',
  'OFL-1.1': 'fonts; letters of a card are drawn by it, and it is not handed on alone',
  'MPL-2.0':
    'changes of its own files must be shown: resvg, axe-core and lightningcss are used as they are',
  'LGPL-3.0-or-later':
    'libvips, a library of its own that Astro brings along and that no build of ours calls',
};

const licencesIn = (expression: string) =>
  expression.split(/ (?:AND|OR|WITH) |[()]/).filter(Boolean);

describe('licences', () => {
  test('of all packages are known and allowed', () => {
    const refused = entries.filter(([, { license = 'none' }]) =>
      licencesIn(license).some((one) => !(one in allowedLicences)),
    );
    expect(refused.map(([place, { license }]) => `${nameOf(place)}: ${license}`)).toEqual([]);
  });

  test('that are allowed are in use', () => {
    const used = new Set(entries.flatMap(([, { license = '' }]) => licencesIn(license)));
    expect(Object.keys(allowedLicences).filter((one) => !used.has(one))).toEqual([]);
  });

  test('are those that the installed packages state', () => {
    const differing = entries.filter(([place, { license }]) => {
      const file = path.join(projectFolder, place, 'package.json');
      if (!existsSync(file)) return false;
      const stated = (JSON.parse(readFileSync(file, 'utf8')) as { license?: unknown }).license;
      return typeof stated === 'string' && stated !== license;
    });
    expect(differing.map(([place]) => place)).toEqual([]);
  });
});

describe('package.json', () => {
  const { dependencies, devDependencies } = packageFile;

  test('names exact versions', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    const exact = /^(?:npm:typescript@)?\d+\.\d+\.\d+$/;
    expect(versions.filter((version) => !exact.test(version))).toEqual([]);
  });

  test('has few runtime dependencies', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(18);
  });

  test('has one copy of what must be one', () => {
    const copies = entries.map(([place]) => nameOf(place));
    for (const name of ['astro', 'satteri', 'zod', 'typescript', 'vite']) {
      expect(copies.filter((copy) => copy === name)).toHaveLength(1);
    }
  });
});
