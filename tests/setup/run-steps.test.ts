import { expect, test } from 'vitest';

import { runStages } from '../../src/setup/run-steps.mjs';
import { testStages } from '../../src/setup/test-steps.mjs';
import packageFile from '../../package.json' with { type: 'json' };

const [first, second, third, last] = ['first', 'second', 'third', 'last'].map((name) => ({ name }));
const stages = [[[first, second], [third]], [[last]]] as { name: string }[][][];

async function runWith(exitCodes: Record<string, number>) {
  const lines: string[] = [];
  const exitCode = await runStages(stages, {
    runStep: ({ name }, say) => {
      say?.(`${name} says\n`);
      return Promise.resolve(exitCodes[name] ?? 0);
    },
    countOf: (_, code) => ({
      passed: code === 0 ? 1 : 0,
      failed: code === 0 ? 0 : 1,
      notRun: code,
    }),
    write: (line) => lines.push(line),
  });
  return { exitCode, output: lines.join('\n') };
}

test('runs every step and sums up', async () => {
  const { exitCode, output } = await runWith({});
  expect(exitCode).toBe(0);
  expect(output).toMatch(/first: passed, \d+\.\d s[^]*second: passed[^]*last: passed/);
  expect(output).toMatch(/third: passed[^]*last: passed[^]*\n4 passed, 0 failed$/);
});

test('gives what a step beside others prints with its outcome, and leaves the printing to one alone', async () => {
  const { output } = await runWith({});
  for (const name of ['first', 'second', 'third'])
    expect(output).toContain(`\n${name} says\n✔ ${name}: passed`);
  expect(output).not.toContain('last says');
});

test('ends a lane at its first step that fails, names it, and begins no other stage', async () => {
  const { exitCode, output } = await runWith({ first: 3 });
  expect(exitCode).toBe(3);
  expect(output).toContain('first: failed with exit code 3');
  expect(output).not.toContain('second');
  expect(output).toContain('third: passed');
  expect(output).not.toContain('last');
  expect(output).toMatch(/\n1 passed, 1 failed, 3 not run$/);
});

test('begins no other stage when the other lane fails', async () => {
  const { exitCode, output } = await runWith({ third: 2 });
  expect(exitCode).toBe(2);
  expect(output).toContain('second: passed');
  expect(output).not.toContain('last');
});

test('each step of npm test is a script', () => {
  const scripts = Object.keys(packageFile.scripts);
  expect(scripts).toEqual(expect.arrayContaining(testStages.flat(2).map(({ script }) => script)));
});
