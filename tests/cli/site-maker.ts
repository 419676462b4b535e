import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { replaceSite } from '../../src/cli/replace-site.ts';

/**
 * A process of its own that puts a site in place as a build does, without Astro, and does one thing while the site is
 * made: `node site-maker.ts <root> <out> <what>`.
 */
const [root = '', out = '', what = ''] = process.argv.slice(2);

const whole = (staging: string): void => {
  for (const name of ['index.html', 'page.html']) fs.writeFileSync(path.join(staging, name), 'new');
};

const doings: Readonly<Record<string, (staging: string) => void | Promise<void>>> = {
  nothing: () => undefined,
  /** Until a file named `go` is in the project. */
  wait: async () => {
    console.log('making');
    while (!fs.existsSync(path.join(root, 'go')))
      await new Promise((resolve) => setTimeout(resolve, 20));
  },
  'be-killed': () => void process.kill(process.pid, 'SIGKILL'),
  'run-out-of-memory': () => {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => index));
  },
  'be-killed-in-between': () => killAtSecondRename(),
  'be-killed-at-the-end': () => killAtDeletion(),
};

/** Killed when the former site has been moved away, and the new one is about to take its place. */
function killAtSecondRename(): void {
  const rename = fs.renameSync;
  fs.renameSync = (from, to) => {
    if (String(from).includes('.staging-')) process.kill(process.pid, 'SIGKILL');
    rename(from, to);
  };
  syncBuiltinESMExports();
}

function killAtDeletion(): void {
  const remove = fs.rmSync;
  fs.rmSync = (file, options) => {
    if (String(file).endsWith('.former') && fs.existsSync(file))
      process.kill(process.pid, 'SIGKILL');
    remove(file, options);
  };
  syncBuiltinESMExports();
}

const effects = { root, printError: (line: string) => void process.stderr.write(`${line}\n`) };
process.exitCode = await replaceSite({ out, lang: 'en' }, effects, async (staging) => {
  whole(staging);
  await doings[what]?.(staging);
});
