import { describe, expect, test } from 'vitest';

import lockFile from '../../package-lock.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };

interface LockEntry {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  inBundle?: boolean;
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
