import path from 'node:path';
import { Command, Help, type HelpConfiguration } from 'commander';
import { given } from '../domain/given.ts';
import { type Language, languages } from '../domain/language.ts';
import { languageVariable } from '../files/asked-language.ts';
import { enterFiles } from '../files/site-setting.ts';
import type { Dictionary } from '../words/da/dictionary.ts';
import { dictionaries } from '../words/words.ts';
import type { CommandContext } from './effects.ts';
import { putBackSites } from './site-folder.ts';
import { addVersionCommands } from './version-commands.ts';
import { inputFolder, inputVariable } from '../files/read-inputs.ts';

/** All commands. The code of each is loaded when it is asked for, so that `check` starts without Astro. */
export function commands(context: CommandContext): Command {
  const program = withGlobals(new Command('maalestok').description(context.say.program), context);
  addCheck(program, context);
  addVersionCommands(program, context);
  addSiteCommands(program, context);
  addStoreCommands(program, context);
  return program;
}

/** The language that is asked for, wherever it stands; the help and what is misspelt are told in it too. */
export function languageOf(words: readonly string[]): Language {
  const asked = words.map((word, index) =>
    word === '--lang' ? words[index + 1] : /^--lang=(.*)$/.exec(word)?.[1],
  );
  return languages.find((language) => asked.includes(language)) ?? languages[0];
}

function withGlobals(program: Command, { say, lang, effects }: CommandContext): Command {
  const readFrom = (input: string | undefined): void => {
    // Astro's loaders, which we do not start ourselves, read them too.
    process.env[languageVariable] = lang;
    // Whole, for a build moves to another folder while it works.
    const named = input ?? process.env[inputVariable];
    if (named) process.env[inputVariable] = path.resolve(named);
    enterFiles(inputFolder(effects.root));
    for (const folder of putBackSites(effects.root))
      effects.printError(dictionaries[lang].cli.site.putBack(folder));
  };
  return program
    .exitOverride()
    .option(...say.input)
    .addOption(
      program
        .createOption(...say.lang)
        .choices(languages)
        .default(languages[0]),
    )
    .hook('preAction', () => readFrom(program.opts<{ input?: string }>().input))
    .helpOption('-h, --help', say.help)
    .helpCommand(...say.helpCommand)
    .configureHelp(helpIn(lang))
    .configureOutput({
      writeOut: effects.print,
      writeErr: effects.printError,
      outputError: (told, write) =>
        write(`${dictionaries[lang].cli.unreadable}\n${libraryText(told, lang)}`),
    });
}

interface CheckFlags {
  json?: boolean;
  annotate?: boolean;
  base?: string;
  audit?: boolean;
  watch?: boolean;
}

function addCheck(program: Command, { say, lang, effects, end }: CommandContext): void {
  program
    .command('check')
    .description(say.check.itself)
    .option('--json', say.check.json)
    .option('--annotate', say.check.annotate)
    .option('--base <git-ref>', say.check.base)
    .option('--audit', say.check.audit)
    .option('--watch', say.check.watch)
    .argument(...say.check.only)
    .action(async (only: string | undefined, asked: CheckFlags) => {
      const options = { ...asked, ...given({ only }), lang };
      if (asked.watch) (await import('./watch.ts')).watch(options, effects);
      else
        end(
          asked.audit
            ? (await import('./audit.ts')).audit(options, effects)
            : (await import('./check.ts')).check(options, effects),
        );
    });
}

function addSiteCommands(program: Command, { say, lang, effects, end }: CommandContext): void {
  program
    .command('build')
    .description(say.build.itself)
    .option(...say.build.out, 'dist')
    .option('--drafts', say.build.drafts)
    .option(...say.build.store)
    .option('--no-store', say.build.noStore)
    .action(async (options: { out: string; drafts?: boolean; store: string | boolean }) =>
      end(await (await import('./build.ts')).build({ ...options, lang }, effects)),
    );
  program
    .command('start')
    .description(say.start.itself)
    .option(...say.start.port, '4321')
    .option('--drafts', say.build.drafts)
    .action(async (options: { port: string; drafts?: boolean }) =>
      end(await (await import('./start.ts')).start({ ...options, lang }, effects)),
    );
  program
    .command('guard')
    .description(say.guard.itself)
    .option('--install', say.guard.install)
    .option('--json', say.check.json)
    .action(async (options: { install?: boolean; json?: boolean }) =>
      end((await import('./guard.ts')).guard({ ...options, lang }, effects)),
    );
  program
    .command('dev')
    .description(say.dev)
    .option(...say.start.port, '4321')
    .action(async (options: { port: string }) => (await import('./dev.ts')).dev(options, effects));
}

/** What is made once, and for whom. */
function addStoreCommands(program: Command, { say, lang, effects, end }: CommandContext): void {
  program
    .command('make')
    .description(say.make.itself)
    .requiredOption(...say.make.share)
    .requiredOption(...say.build.store)
    .option('--drafts', say.build.drafts)
    .action(async (options: { share: string; store: string; drafts?: boolean }) =>
      end(await (await import('./make.ts')).make({ ...options, lang }, effects)),
    );
  program
    .command('store')
    .description(say.store.itself)
    .option('--verify', say.store.verify)
    .option(...say.store.prune)
    .option(...say.store.most)
    .option(...say.build.store)
    .action(async (options: { verify?: boolean; prune?: string; most?: string; store?: string }) =>
      end((await import('./look-at-store.ts')).lookAtStore({ ...options, lang }, effects)),
    );
}

type Phrase = keyof Dictionary['cli']['library']['phrases'];

/** How the command line's library says what each language has words for. */
const phrases: readonly (readonly [RegExp, Phrase])[] = [
  [/^error: unknown command '(.*)'/, 'unknownCommand'],
  [/^error: unknown option '(.*)'/, 'unknownOption'],
  [/^error: missing required argument '(.*)'/, 'missingArgument'],
  [/^error: option '(.*)' argument missing/, 'missingValue'],
  [/^error: required option '(.*)' not specified/, 'missingOption'],
  // eslint-disable-next-line maalestok/slow-pattern -- words of the command line
  [/^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./, 'notAChoice'],
  [
    /^error: too many arguments(?: for '(?:.*)')?\. Expected \d+ arguments? but got \d+: (.*)\./,
    'tooMany',
  ],
  [/\n\(Did you mean one of (.*)\?\)/, 'oneOf'],
  [/\n\(Did you mean (.*)\?\)/, 'nearest'],
  [/\[options\]/g, 'options'],
  [/\[command\]/g, 'command'],
  [/\(choices: /, 'choices'],
  [/([(,] ?)default: /, 'otherwise'],
];

/** A text of the library in a language; one that is not known stays as it is. */
function libraryText(text: string, language: Language): string {
  const { library } = dictionaries[language].cli;
  return phrases.reduce(
    (said, [pattern, name]) => said.replace(pattern, library.phrases[name]),
    text,
  );
}

/** How the library's help is written in a language. */
function helpIn(language: Language): HelpConfiguration {
  const plain = new Help();
  const titles: Readonly<Record<string, string>> = dictionaries[language].cli.library.titles;
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => libraryText(plain.commandUsage(command), language),
    subcommandTerm: (command) => libraryText(plain.subcommandTerm(command), language),
    optionDescription: (option) => libraryText(plain.optionDescription(option), language),
  };
}
