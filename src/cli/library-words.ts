import { Help, type HelpConfiguration } from 'commander';
import type { Language } from '../domain/problem.ts';

/** What the command line's library says, in Danish. `$1` and so on are what the editor wrote. */
const inDanish: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*)'/, 'Der er ingen kommando »$1«.'],
  [/^error: unknown option '(.*)'/, 'Der er intet valg »$1«.'],
  [/^error: missing required argument '(.*)'/, 'Der mangler <$1>.'],
  [/^error: option '(.*)' argument missing/, 'Der mangler noget efter $1.'],
  [/^error: required option '(.*)' not specified/, 'Der mangler $1.'],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
    '$1 kan ikke være »$2«. Det skal være en af: $3.',
  ],
  [
    /^error: too many arguments(?: for '(?:.*)')?\. Expected \d+ arguments? but got \d+: (.*)\./,
    'Der står for meget: $1.',
  ],
  [/\n\(Did you mean one of (.*)\?\)/, ' Mente du en af: $1?'],
  [/\n\(Did you mean (.*)\?\)/, ' Mente du »$1«?'],
  [/\[options\]/g, '[valg]'],
  [/\[command\]/g, '[kommando]'],
  [/\(choices: /, '(muligheder: '],
  [/([(,] ?)default: /, '$1ellers: '],
];

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Angiv:',
  'Options:': 'Valg:',
  'Global Options:': 'Valg til alle kommandoer:',
  'Commands:': 'Kommandoer:',
};

/** A text of the library in a language; one that is not known stays as it is. */
export function libraryText(text: string, language: Language): string {
  if (language === 'en') return text;
  return inDanish.reduce((said, [english, danish]) => said.replace(english, danish), text);
}

/** How the library's help is written in a language. */
export function helpIn(language: Language): HelpConfiguration {
  const plain = new Help();
  return {
    showGlobalOptions: true,
    styleTitle: (title) => (language === 'da' ? (titles[title] ?? title) : title),
    commandUsage: (command) => libraryText(plain.commandUsage(command), language),
    subcommandTerm: (command) => libraryText(plain.subcommandTerm(command), language),
    optionDescription: (option) => libraryText(plain.optionDescription(option), language),
  };
}
