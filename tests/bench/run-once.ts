/**
 * One command in a process of its own: `run-once.ts <what> <input> <out> [words]`; `what` is `floor`, or `site` with the
 * words that follow `build`, or another command. Its last line is its peak memory in MB and its processor time in s.
 */
import { buildFloor } from './floor.ts';

const [what = '', input = '', out = '', ...words] = process.argv.slice(2);

const asked = what === 'site' ? ['build', '--out', out, ...words] : [what, ...words];

if (what === 'floor') buildFloor(input, out);
else {
  // Only a site that knows its address has feeds.
  process.env['MAALESTOK_SITE'] ??= 'https://maalestok.example';
  const { run } = await import('../../src/cli/run.ts');
  const root = new URL('../..', import.meta.url).pathname;
  const print = (text: string) => void process.stderr.write(`${text}\n`);
  process.exitCode = await run([...asked, '--input', input], {
    ...{ root, print, printError: print, colour: false },
    ...{ tool: '0.1.0', today: () => '2026-11-22', salt: () => '0'.repeat(32) },
  });
}
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(`${Math.round(maxRSS / 1024)} ${(userCPUTime + systemCPUTime) / 1e6}\n`);
