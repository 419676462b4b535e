import path from 'node:path';
import { Command, CommanderError } from 'commander';
import type { Language } from '../domain/problem.ts';
import { inputVariable } from '../files/input-folder.ts';
import { RefusedInput } from '../report/refused-input.ts';
import type { Effects, ExitCode } from './effects.ts';
import { addVersionCommands, withLanguage } from './version-commands.ts';

/**
 * Runs the command that the words name. A refusal of the input is 1, a fault of our own 2, and so is told.
 * Words that name no command are refused too, by the command line's library.
 */
export async function run(words: string[], effects: Effects): Promise<ExitCode> {
  let code: ExitCode = 0;
  const end = (given: ExitCode) => {
    code = given;
  };
  try {
    await commands(effects, end).parseAsync(words, { from: 'user' });
    return code;
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : 1;
    if (fault instanceof RefusedInput) {
      effects.printError(fault.message);
      return 1;
    }
    const told = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    effects.printError(`En fejl i Målestok selv. A fault of Målestok itself.\n${told}`);
    return 2;
  }
}

/** Every command reads the folder that is named, and Astro's loaders, which we do not start ourselves, too. */
function readFrom(input: string | undefined): void {
  if (input !== undefined) process.env[inputVariable] = path.resolve(input);
}

/** The library's headings in Danish. */
const titles: Record<string, string> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Angiv:',
  'Options:': 'Valg:',
  'Commands:': 'Kommandoer:',
};

/** Each command's code is loaded when it is asked for, so that `check` starts without Astro. */
function commands(effects: Effects, end: (code: ExitCode) => void): Command {
  const program = new Command('maalestok');
  program
    .description('Byg og tjek evalueringsrapporter.')
    .exitOverride()
    .option('--input <mappe>', 'mappen med content/ og data/, hvis det ikke er projektets egen')
    .hook('preAction', () => readFrom(program.opts<{ input?: string }>().input))
    .helpOption('-h, --help', 'vis denne hjælp')
    .helpCommand('help [kommando]', 'vis hjælp til en kommando')
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      writeOut: effects.print,
      writeErr: effects.printError,
      outputError: (told, write) =>
        write(`Kommandoen kan ikke forstås. Se dem alle med --help.\n${told}`),
    });
  addCheck(program, effects, end);
  addVersionCommands(program, effects, end);
  program
    .command('build')
    .description('byg websitet')
    .option('--out <mappe>', 'hvor websitet skal ligge', 'dist')
    .action(async (options: { out: string }) =>
      end(await (await import('./build.ts')).build(options, effects)),
    );
  program
    .command('start')
    .description('byg websitet og vis det')
    .option('--port <nummer>', 'port på denne maskine', '4321')
    .action(async (options: { port: string }) =>
      end(await (await import('./start.ts')).start(options, effects)),
    );
  program
    .command('dev')
    .description('vis websitet, mens du retter')
    .action(async () => (await import('./dev.ts')).dev(effects));
  return program;
}

function addCheck(program: Command, effects: Effects, end: (code: ExitCode) => void): void {
  withLanguage(
    program
      .command('check')
      .description('tjek alle rapporter, og vis alt, der er galt')
      .option('--json', 'skriv problemerne som JSON')
      .option('--annotate', 'skriv dem som anmærkninger til et pull request')
      .option('--base <git-ref>', 'se efter, at intet udgivet er ændret siden denne gren'),
  ).action(async (options: { lang: Language; base?: string }) =>
    end((await import('./check.ts')).check(options, effects)),
  );
}
