import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { withMutant, type Mutant } from './mutants.ts';

const root = path.resolve(import.meta.dirname, '../..');
const mutant = JSON.parse(process.env['MAALESTOK_MUTANT'] ?? '{}') as Partial<Mutant>;
const broken = mutant.file === undefined ? undefined : path.join(root, mutant.file);
const code = broken === undefined ? '' : readFileSync(broken, 'utf8');

/** The tests that can notice the mutant, the nearest first. */
const nearest = JSON.parse(process.env['MAALESTOK_TESTS'] ?? '[]') as string[];

/** Tests that put something else in the place of a module, which the others of a worker would meet. */
const replacing = globSync('tests/**/*.test.ts', { cwd: root }).filter((file) =>
  /vi\.(?:mock|spyOn|stubEnv)\(|process\.env\['\w+'\] = /.test(
    readFileSync(path.join(root, file), 'utf8'),
  ),
);

class NearestFirst extends BaseSequencer {
  override sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const rank = (file: string) => nearest.indexOf(path.relative(root, file));
    return Promise.resolve(
      files.toSorted((one, other) => rank(one.moduleId) - rank(other.moduleId)),
    );
  }
}

/** The unit tests, over code in which one file is read with a mutant. Nothing on disk is changed. */
export default defineConfig({
  root,
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: (id) => (id.split('?')[0] === broken ? withMutant(code, mutant as Mutant) : undefined),
      // What is kept on disk is the code without the mutant.
      configureVitest: ({ defineCacheKeyGenerator }) =>
        defineCacheKeyGenerator(({ id }) => (id.split('?')[0] === broken ? false : null)),
    },
  ],
  test: {
    include: nearest,
    exclude: ['**/fixtures/**', '**/node_modules/**', 'tests/setup/**', ...replacing],
    isolate: false,
    bail: 1,
    ...(broken ? { maxWorkers: 1, sequence: { sequencer: NearestFirst } } : {}),
    reporters: ['dot'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fsModuleCache: true,
  },
});
