import type { library as danish } from '../../da/cli/library.ts';
import type { InAnyLanguage } from '../../problem-words.ts';

/** English is the library's own language. */
export const library: InAnyLanguage<typeof danish> = {
  phrases: {
    unknownCommand: "error: unknown command '$1'",
    unknownOption: "error: unknown option '$1'",
    missingArgument: "error: missing required argument '$1'",
    missingValue: "error: option '$1' argument missing",
    missingOption: "error: required option '$1' not specified",
    notAChoice: "error: option '$1' argument '$2' is invalid. Allowed choices are $3.",
    tooMany: 'error: too many arguments: $1.',
    oneOf: '\n(Did you mean one of $1?)',
    nearest: '\n(Did you mean $1?)',
    options: '[options]',
    command: '[command]',
    choices: '(choices: ',
    otherwise: '$1default: ',
  },
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global Options:',
    'Commands:': 'Commands:',
  },
};
