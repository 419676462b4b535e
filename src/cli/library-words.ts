import { Help, type HelpConfiguration } from 'commander';
import type { Language } from '../domain/problem.ts';
import { dictionaries, type Dictionary } from '../words/dictionaries.ts';

type Phrase = keyof Dictionary['cli']['library']['phrases'];

/** How the command line's library says what each language has words for. */
const phrases: readonly (readonly [RegExp, Phrase])[] = [
  [/^error: unknown command '(.*)'/, 'unknownCommand'],
  [/^error: unknown option '(.*)'/, 'unknownOption'],
  [/^error: missing required argument '(.*)'/, 'missingArgument'],
  [/^error: option '(.*)' argument missing/, 'missingValue'],
  [/^error: required option '(.*)' not specified/, 'missingOption'],
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
export function libraryText(text: string, language: Language): string {
  const { library } = dictionaries[language].cli;
  return phrases.reduce(
    (said, [pattern, name]) => said.replace(pattern, library.phrases[name]),
    text,
  );
}

/** How the library's help is written in a language. */
export function helpIn(language: Language): HelpConfiguration {
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
