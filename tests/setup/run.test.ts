import { expect, test } from 'vitest';

import { childEnvironment } from '../../src/setup/child-environment.mjs';
import { node24, run, runWithNode24 } from '../../src/setup/run.mjs';

test('runs Node 24 in UTC without telemetry', async () => {
  const script =
    "process.exit(process.version.startsWith('v24.') && process.env.TZ === 'UTC' && process.env.ASTRO_TELEMETRY_DISABLED === '1' ? 0 : 1)";
  expect(await runWithNode24(['-e', script])).toBe(0);
});

test('passes the exit code through', async () => {
  expect(await runWithNode24(['-e', 'process.exit(3)'])).toBe(3);
});

test('a child that a signal ended has failed', async () => {
  expect(await runWithNode24(['-e', "process.kill(process.pid, 'SIGKILL')"])).toBe(137);
});

test('keeps the rest of the environment', () => {
  expect(childEnvironment({ PATH: '/bin', TZ: 'America/New_York' })).toMatchObject({
    PATH: '/bin',
    TZ: 'UTC',
  });
});

test('hands over all that a program prints', async () => {
  let said = '';
  const script = "console.log('æ'.repeat(100000)); console.error('fault'); process.exitCode = 3";
  const exitCode = await run(node24, ['-e', script], { say: (chunk) => (said += chunk) });
  expect(exitCode).toBe(3);
  expect(said.match(/æ/g)).toHaveLength(100_000);
  expect(said).toContain('fault');
});
