import { Command, CommanderError } from 'commander';
import type { Effects, ExitCode } from './effects.ts';

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
    const told = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    effects.printError(`En fejl i Målestok selv. A fault of Målestok itself.\n${told}`);
    return 2;
  }
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
  const program = new Command('maalestok')
    .description('Byg og tjek evalueringsrapporter.')
    .exitOverride()
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
  addDiff(program, effects, end);
  program
    .command('build')
    .description('byg websitet')
    .option('--out <mappe>', 'hvor websitet skal ligge', 'dist')
    .option('--input <mappe>', 'mappen med content/ og data/, hvis det ikke er projektets egen')
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
  program
    .command('check')
    .description('tjek alle rapporter, og vis alt, der er galt')
    .addOption(program.createOption('--lang <sprog>', 'sprog').choices(['da', 'en']).default('da'))
    .option('--json', 'skriv problemerne som JSON')
    .option('--annotate', 'skriv dem som anmærkninger til et pull request')
    .action(async (options: { lang: 'da' | 'en' }) =>
      end((await import('./check.ts')).check(options, effects)),
    );
}

function addDiff(program: Command, effects: Effects, end: (code: ExitCode) => void): void {
  program
    .command('diff')
    .description('vis, hvad der er ændret fra én version af en rapport til en anden')
    .argument('<rapport>', 'rapportens id')
    .argument('<før>', 'den ene version, fx 1.0')
    .argument('<nu>', 'den anden version, fx 1.1')
    .addOption(program.createOption('--lang <sprog>', 'sprog').choices(['da', 'en']).default('da'))
    .option('--markdown', 'skriv forskellen som Markdown til et pull request')
    .option('--json', 'skriv forskellen som JSON')
    .action(async (report: string, before: string, after: string, options: { lang: 'da' | 'en' }) =>
      end((await import('./diff.ts')).diff({ report, before, after }, options, effects)),
    );
}
