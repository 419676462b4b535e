/** One build in a process of its own: `run-once.ts <what> <input> <out>`. Its last line is its peak memory in MB. */
import { buildFloor } from './floor.ts';

const [what = '', input = '', out = ''] = process.argv.slice(2);

if (what === 'floor') buildFloor(input, out);
else {
  // Only a site that knows its address has feeds.
  process.env['MAALESTOK_SITE'] ??= 'https://maalestok.example';
  const { run } = await import('../../src/cli/run.ts');
  const root = new URL('../..', import.meta.url).pathname;
  const print = (text: string) => void process.stderr.write(`${text}\n`);
  process.exitCode = await run(['build', '--input', input, '--out', out], {
    ...{ root, print, printError: print, colour: false },
    ...{ tool: '0.1.0', today: () => '2026-11-22', salt: () => '0'.repeat(32) },
  });
}
process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
