import path from 'node:path';
import { Command, CommanderError } from 'commander';
import type { Effects, ExitCode } from './effects.ts';

const effects: Effects = {
  root: path.resolve(import.meta.dirname, '../..'),
  print: (text) => void process.stdout.write(`${text}\n`),
  printError: (text) => void process.stderr.write(`${text}\n`),
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
};

/** Each command's code is loaded when it is asked for, so that `check` starts without Astro. */
function program(end: (code: ExitCode) => void): Command {
  const command = new Command('maalestok')
    .description('Byg og tjek evalueringsrapporter')
    .exitOverride();
  command
    .command('check')
    .description('tjek alle rapporter og vis alle problemer')
    .option('--lang <sprog>', 'da eller en', 'da')
    .option('--json', 'skriv problemerne som JSON')
    .option('--annotate', 'skriv dem som anmærkninger til et pull request')
    .action(async (options) => end((await import('./check.ts')).check(options, effects)));
  command
    .command('build')
    .description('byg websitet')
    .option('--out <mappe>', 'mappe til websitet', 'dist')
    .action(async (options) => end(await (await import('./build.ts')).build(options, effects)));
  command
    .command('start')
    .description('byg websitet og vis det')
    .option('--port <nummer>', 'port', '4321')
    .action(async (options) => end(await (await import('./start.ts')).start(options, effects)));
  command
    .command('dev')
    .description('vis websitet, mens du retter')
    .action(async () => (await import('./dev.ts')).dev(effects));
  return command;
}

try {
  await program((code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (fault) {
  const wrongUse = fault instanceof CommanderError;
  if (!wrongUse) console.error('En fejl i Målestok selv. A fault of Målestok itself.\n', fault);
  process.exitCode = wrongUse ? (fault.exitCode === 0 ? 0 : 1) : 2;
}
