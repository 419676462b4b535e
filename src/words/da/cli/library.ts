/** What the command line's library says. `$1` and so on are what the editor wrote. */
export const library = {
  phrases: {
    unknownCommand: 'Der er ingen kommando »$1«.',
    unknownOption: 'Der er intet valg »$1«.',
    missingArgument: 'Der mangler <$1>.',
    missingValue: 'Der mangler noget efter $1.',
    missingOption: 'Der mangler $1.',
    notAChoice: '$1 kan ikke være »$2«. Det skal være en af: $3.',
    tooMany: 'Der står for meget: $1.',
    oneOf: ' Mente du en af: $1?',
    nearest: ' Mente du »$1«?',
    options: '[valg]',
    command: '[kommando]',
    choices: '(muligheder: ',
    otherwise: '$1ellers: ',
  },
  titles: {
    'Usage:': 'Brug:',
    'Arguments:': 'Angiv:',
    'Options:': 'Valg:',
    'Global Options:': 'Valg til alle kommandoer:',
    'Commands:': 'Kommandoer:',
  },
};
