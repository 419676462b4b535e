/**
 * Breaks the code in one place at a time and sees whether a test fails: `npm run test:mutation -- <number> <seed>
 * <paths>`. What no test notices is printed, for a missing test. The same seed gives the same mutants of the same code.
 */
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism, constants, setPriority } from 'node:os';
import path from 'node:path';
import { randomStream } from '../bench/random.ts';
import { importingTests } from './importing-tests.ts';
import { mutantsIn, type Mutant } from './mutants.ts';

const root = path.resolve(import.meta.dirname, '../..');
const [count = '60', seed = '1', ...paths] = process.argv.slice(2);
const rooms = ['domain', 'reading', 'report', 'checks', 'changes/difference'];
const chosen = paths.length > 0 ? paths : rooms.map((room) => `src/${room}`);

const files = chosen
  .flatMap((one) => (one.endsWith('.ts') ? [one] : globSync(`${one}/**/*.ts`, { cwd: root })))
  .filter((file) => !file.endsWith('.d.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();
const all = files.flatMap((file) => mutantsIn(file, readFileSync(path.join(root, file), 'utf8')));
const sample = drawn(all, Number(count), Number(seed));
console.log(`${sample.length} of ${all.length} mutants in ${files.length} files, seed ${seed}`);

setPriority(constants.priority.PRIORITY_LOW);
// A test that fails anyway would kill every mutant.
const testsOf = importingTests(root);
const asked = [...new Set(sample.flatMap(({ file }) => testsOf(file)))];
if (asked.length > 0 && (await fails({}, asked))) {
  console.log('A test fails without any mutant: npm run test:unit');
  process.exit(1);
}

const survivors: Mutant[] = [];
const left = sample.entries();
await Promise.all(Array.from({ length: availableParallelism() }, tryMutants));
const ratio = Math.round((1 - survivors.length / Math.max(1, sample.length)) * 1000) / 10;
console.log(`${ratio} % killed, ${survivors.length} survived`);

/** Takes mutants until none is left. */
async function tryMutants(): Promise<void> {
  for (const [index, mutant] of left) {
    const tests = testsOf(mutant.file);
    const killed = tests.length > 0 && (await fails(mutant, tests));
    if (!killed) survivors.push(mutant);
    const { file, line, before, text } = mutant;
    const was = before.replace(/\s+/g, ' ').slice(0, 60);
    const how = killed ? 'killed  ' : 'SURVIVED';
    console.log(`${index + 1} ${how} ${file}:${line} ${was} -> ${text.slice(0, 40)}`);
  }
}

function drawn(mutants: Mutant[], number: number, from: number): Mutant[] {
  const random = randomStream(from);
  const left = [...mutants];
  const taken: Mutant[] = [];
  while (taken.length < number && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken.sort((one, other) =>
    one.file < other.file ? -1 : one.file > other.file ? 1 : one.start - other.start,
  );
}

/** Whether one of the tests fails, or never ends. */
function fails(mutant: Partial<Mutant>, tests: string[]): Promise<boolean> {
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const words = [vitest, 'run', '--config', 'tests/mutation/vitest.config.ts'];
  const env = { MAALESTOK_MUTANT: JSON.stringify(mutant), MAALESTOK_TESTS: JSON.stringify(tests) };
  return new Promise((resolve, reject) => {
    spawn(process.execPath, words, {
      cwd: root,
      stdio: mutant.file ? 'ignore' : 'inherit',
      ...(mutant.file ? { timeout: 10 * 60_000 } : {}),
      killSignal: 'SIGKILL',
      env: { ...process.env, ...env },
    })
      .on('error', reject)
      .on('exit', (status) => resolve(status !== 0));
  });
}
