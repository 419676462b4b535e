import fc from 'fast-check';
import { targets, type Target } from './targets.ts';

/** Two seconds for a megabyte, and for a small file as long as a machine with other work may take. */
const mostTime = 2_000;

/** Tries inputs of one kind for so many milliseconds; what breaks the reader, in its shortest form. */
function fuzz({ name, inputs, tryOne }: Target, milliseconds: number): boolean {
  const property = fc.property(inputs, (text) => {
    const start = process.cpuUsage();
    tryOne(text);
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 > mostTime)
      throw new Error(`${text.length} characters took too long`);
  });
  const found = fc.check(property, { numRuns: 1e9, interruptAfterTimeLimit: milliseconds });
  console.log(`${name}: ${found.numRuns} inputs, seed ${found.seed}`);
  if (found.failed && found.counterexample)
    console.log(`  ${JSON.stringify(found.counterexample)}\n  ${String(found.errorInstance)}`);
  return !found.failed || !found.counterexample;
}

/** `10m` and `30s` in milliseconds; a minute where nothing is asked for. */
function timeIn(text = '1m'): number {
  const [, count = '1', unit = 'm'] = /^(\d+)([sm])$/.exec(text) ?? [];
  return Number(count) * (unit === 's' ? 1_000 : 60_000);
}

const each = timeIn(process.argv[2]) / targets.length;
const passed = targets.map((target) => fuzz(target, each));
process.exitCode = passed.every(Boolean) ? 0 : 1;
