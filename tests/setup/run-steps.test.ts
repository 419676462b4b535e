import { expect, test } from 'vitest';

import { runSteps } from '../../src/setup/run-steps.mjs';
import { testSteps } from '../../src/setup/test-steps.mjs';
import packageFile from '../../package.json' with { type: 'json' };

const steps = [{ name: 'first' }, { name: 'second' }, { name: 'third' }];

async function runWith(exitCodes: Record<string, number>) {
  const lines: string[] = [];
  const exitCode = await runSteps(
    steps,
    ({ name }) => Promise.resolve(exitCodes[name] ?? 0),
    (_, code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, notRun: code }),
    (line) => lines.push(line),
  );
  return { exitCode, output: lines.join('\n') };
}

test('runs every step and sums up', async () => {
  const { exitCode, output } = await runWith({});
  expect(exitCode).toBe(0);
  expect(output).toMatch(/first: passed, \d+\.\d s[^]*third: passed[^]*\n3 passed, 0 failed$/);
});

test('stops at the first step that fails, and names it', async () => {
  const { exitCode, output } = await runWith({ second: 3 });
  expect(exitCode).toBe(3);
  expect(output).toContain('second: failed with exit code 3');
  expect(output).not.toContain('third');
  expect(output).toMatch(/\n1 passed, 1 failed, 3 not run$/);
});

test('each step of npm test is a script', () => {
  const scripts = Object.keys(packageFile.scripts);
  expect(scripts).toEqual(expect.arrayContaining(testSteps.map(({ script }) => script)));
});
