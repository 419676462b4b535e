import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';

import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

// No test asserts a time: a busy machine is slow, and right all the same. This ends only what hangs.
const patience = {
  testTimeout: 1_800_000,
  hookTimeout: 1_800_000,
  expect: { poll: { timeout: 120_000 } },
};

const notOurs = ['**/fixtures/**', '**/node_modules/**'];

/** Tests that put something else in the place of a module or a function of Node: others must not meet it. */
const replacing = globSync('tests/**/*.test.ts', { exclude: notOurs }).filter((file) =>
  /vi\.(?:mock|spyOn|stubEnv)\(|process\.env\['\w+'\] = /.test(readFileSync(file, 'utf8')),
);

/** Files of many pages, which would otherwise be begun last and leave a core idle: vitest goes by the size of a file. */
const longest = [
  ...['accessibility', 'figures', 'versions', 'reading', 'figure-reading'],
  ...['search', 'behaviour', 'files', 'checkers'],
];

class LongestFirst extends BaseSequencer {
  override async sort(...[files]: Parameters<BaseSequencer['sort']>) {
    const rank = (file: string) => longest.indexOf(path.basename(file, '.site.ts')) + 1 || 99;
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one.moduleId) - rank(other.moduleId));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...notOurs, ...replacing],
          // The pure rooms keep no state, so that a module is loaded once for all files and not once for each.
          isolate: false,
          ...patience,
        },
      },
      {
        test: { name: 'unit-replacing', include: replacing, ...patience },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.site.ts'],
          globalSetup: 'tests/site/global-setup.ts',
          // Files of a worker share the site, its parsed pages, the browser and its pages.
          isolate: false,
          // A test waits for the browser, and the browser for it: one at a time leaves a core of two idle.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
    ],
  },
});
