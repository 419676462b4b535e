import { expect, test } from 'vitest';

import lockFile from '../../package-lock.json' with { type: 'json' };
import { runNpm } from '../../src/setup/npm.mjs';
import { steadyListing } from '../../src/setup/list-packages.mjs';

const printed = (chance: string) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    serialNumber: `urn:uuid:${chance}`,
    metadata: {
      timestamp: chance,
      tools: [{ version: chance }],
      component: { 'bom-ref': 'maalestok@0.1.0', name: chance },
    },
    components: [{ name: 'zod', version: '4.6.7' }],
  });

test('two runs on two machines list the same', () => {
  expect(steadyListing(printed('a'))).toBe(steadyListing(printed('b')));
  expect(JSON.parse(steadyListing(printed('a')))).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { 'bom-ref': 'maalestok@0.1.0', name: 'maalestok' } },
    components: [{ name: 'zod', version: '4.6.7' }],
  });
});

test('npm lists every package of the lock with its licence, without asking anybody', async () => {
  let listed = '';
  const words = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--offline'];
  await runNpm([...words, '--loglevel=silent'], (chunk) => (listed += chunk));
  const { components } = JSON.parse(steadyListing(listed)) as {
    components: { 'bom-ref': string; licenses?: unknown[] }[];
  };
  // A package under another name has its own beside it.
  const packages = lockFile.packages as Record<string, { name?: string; version?: string }>;
  const wanted = Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(
      ([place, { name, version }]) =>
        `${name ?? place.replace(/^.*node_modules\//, '')}@${version}`,
    );
  const found = new Set(components.map((one) => one['bom-ref'].replace(/\|.*$/, '')));
  expect(wanted.filter((name) => !found.has(name))).toEqual([]);
  expect(components.filter(({ licenses = [] }) => licenses.length === 0)).toEqual([]);
});
