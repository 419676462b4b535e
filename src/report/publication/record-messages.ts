import { refusal, type Message } from '../../reading/message.ts';
import { newVersion, otherPlaces } from './publication-messages.ts';

const restore = (name: string): [string, string] => [
  `Hent ${name} igen fra den udgave, der blev udgivet: git checkout <gren> -- <fil>. Ret aldrig i filen selv.`,
  `Get ${name} back from the edition that was published: git checkout <branch> -- <file>. Never edit the file itself.`,
];

/** A record that is no JSON. */
export function unreadableRecord(name: string): Message {
  return refusal(
    'publication-unreadable',
    [`${name} kan ikke læses`, `${name} cannot be read`],
    ['Filen, som kommandoen skrev den', 'The file as the command wrote it'],
    restore(name),
  );
}

/** A record that lacks a field, or holds what the command would not write there. */
export function malformedRecord(name: string, field: string): Message {
  return refusal(
    'publication-malformed',
    [
      `${field} i ${name} mangler eller har ikke den rette form`,
      `${field} in ${name} is missing or has not the right form`,
    ],
    ['Filen, som kommandoen skrev den', 'The file as the command wrote it'],
    restore(name),
  );
}

/** A record that a newer Målestok wrote. */
export function newerFormat(format: number, newest: number): Message {
  return refusal(
    'publication-newer-format',
    [`format: ${format}`, `format: ${format}`],
    [
      `Højst ${newest}, som denne udgave af Målestok kan læse`,
      `At most ${newest}, which this version of Målestok can read`,
    ],
    [
      'Versionen er udgivet med en nyere udgave af Målestok. Brug den eller en nyere.',
      'The version was published with a newer Målestok. Use that one or a newer one.',
    ],
  );
}

/** A record of format 1 without the file that holds what that format lacks. */
export function wordsMissing(): Message {
  return refusal(
    'published-words-missing',
    ['published-words.json mangler', 'published-words.json is missing'],
    [
      'Filen med de navne og forklaringer, som versionen blev udgivet med',
      'The file with the names and definitions that the version was published with',
    ],
    [
      'Hent filen igen fra git. Har den aldrig været der, så lav den med: npm run maalestok -- ledger --enter',
      'Get the file back from git. If it was never there, make it by: npm run maalestok -- ledger --enter',
    ],
  );
}

/** A field of a record that somebody has touched, held against the files that it lies with. */
export function touchedField(field: string, before: string, after: string, more: number): Message {
  const others = otherPlaces(more);
  return refusal(
    'publication-seal',
    [
      `published.json er ændret, efter at den blev skrevet. ${field}: ${after}${others[0]}`,
      `published.json was changed after it was written. ${field}: ${after}${others[1]}`,
    ],
    [`${before}, som versionens filer siger`, `${before}, as the version's files say`],
    restore('published.json'),
  );
}

/** A record that somebody has touched. */
export function brokenSeal(name: string): Message {
  return refusal(
    'publication-seal',
    [`${name} er ændret, efter at den blev skrevet`, `${name} was changed after it was written`],
    [
      'Filen, byte for byte, som kommandoen skrev den',
      'The file, byte for byte, as the command wrote it',
    ],
    restore(name),
  );
}

/** A record that belongs to another version. */
export function otherVersion(name: string, found: string, expected: string): Message {
  return refusal(
    'publication-of-another',
    [`${name} hører til ${found}`, `${name} belongs to ${found}`],
    [expected, expected],
    restore(name),
  );
}

/** A record that is another than on the branch that the change is for. */
export function recordRewritten(): Message {
  return refusal(
    'record-rewritten',
    [
      'Filen er en anden end den, der er udgivet',
      'The file is another than the one that was published',
    ],
    [
      'Filen, byte for byte, som den ligger på grenen',
      'The file, byte for byte, as it lies on the branch',
    ],
    newVersion,
  );
}

/** A record that is there no more. */
export function recordGone(): Message {
  return refusal(
    'record-gone',
    ['Filen mangler', 'The file is missing'],
    [
      'Filen, som den blev udgivet, eller en withdrawn.json, der hører til den',
      'The file as it was published, or a withdrawn.json that belongs to it',
    ],
    [
      'Hent versionen igen, eller træk den tilbage med: npm run maalestok -- withdraw <rapport> <version>',
      'Get the version back, or withdraw it by: npm run maalestok -- withdraw <report> <version>',
    ],
  );
}
