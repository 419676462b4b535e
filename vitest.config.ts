import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';

// No test asserts a time: a busy machine is slow, and right all the same. This ends only what hangs.
const patience = { testTimeout: 1_800_000, hookTimeout: 1_800_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/fixtures/**', '**/node_modules/**'],
          ...patience,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.site.ts'],
          globalSetup: 'tests/site/global-setup.ts',
          // A test waits for the browser, and the browser for it: one at a time leaves a core of two idle.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
    ],
  },
});
