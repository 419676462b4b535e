import { refusal, type Message } from './message.ts';

const restore = (name: string): [string, string] => [
  `Hent ${name} igen fra den udgave, der blev udgivet: git checkout <gren> -- <fil>. Ret aldrig i filen selv.`,
  `Get ${name} back from the edition that was published: git checkout <branch> -- <file>. Never edit the file itself.`,
];

/** A record that is no JSON, or that lacks a part. */
export function unreadableRecord(name: string): Message {
  return refusal(
    'publication-unreadable',
    [`${name} kan ikke læses`, `${name} cannot be read`],
    ['Filen, som kommandoen skrev den', 'The file as the command wrote it'],
    restore(name),
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
