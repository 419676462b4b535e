import { nearestName } from '../domain/nearest-name.ts';
import { quote, quoted, refusal, type Message, type Words } from './message.ts';

const yaml: Words = ['YAML', 'YAML'];

const advice: Record<string, Words> = {
  BAD_INDENT: [
    'Ret indrykningen: to mellemrum for hvert trin.',
    'Correct the indentation: two spaces for each step.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Linjen er rykket længere ind end den før. Er den en oplysning for sig, så ryk den ud. Hører den til teksten før, så sæt anførselstegn om hele teksten.',
    'The line is indented further than the one before. If it is a piece of information of its own, move it out. If it belongs to the text before, put quotation marks around the whole text.',
  ],
  TAB_AS_INDENT: ['Ryk ind med mellemrum, ikke med TAB.', 'Indent with spaces, not with TAB.'],
  BAD_DQ_ESCAPE: [
    'Skriv \\ som \\\\, eller brug apostroffer om teksten.',
    'Write \\ as \\\\, or put single quotes around the text.',
  ],
  MISSING_CHAR: [
    'Afslut teksten, listen eller { … } med det tegn, der mangler.',
    'End the text, the list or { … } with the missing character.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Der står ": " to gange på linjen. Er det to oplysninger, så skriv dem på hver sin linje. Hører kolonet til teksten, så sæt anførselstegn om den.',
    'There are two ": " on the line. If they are two pieces of information, write each on a line of its own. If the colon is part of the text, put quotation marks around it.',
  ],
  MULTIPLE_DOCS: ['Slet linjen med ---.', 'Delete the line with ---.'],
  BAD_DIRECTIVE: ['Slet linjen, der begynder med %.', 'Delete the line that begins with %.'],
  NON_STRING_KEY: ['Brug et navn som nøgle.', 'Use a name as the key.'],
};
const generalAdvice: Words = [
  'Se efter kolon, anførselstegn og indrykning her og på linjen før.',
  'Look at colons, quotation marks and indentation here and on the line before.',
];

const expected: Record<string, Words> = {
  BAD_INDENT: ['Linjer, der er rykket lige langt ind', 'Lines that are indented alike'],
  MULTILINE_IMPLICIT_KEY: ['Linjer, der er rykket lige langt ind', 'Lines that are indented alike'],
  TAB_AS_INDENT: ['Mellemrum først på linjen', 'Spaces at the start of the line'],
  MISSING_CHAR: [
    'Et tegn, der slutter det, som begynder her',
    'A character that ends what begins here',
  ],
};
const oneOnEachLine: Words = ['"navn: værdi" på hver linje', '"name: value" on each line'];

/** What the parser could not read, by its code, and the line that it is on. */
export function notYaml(code: string, line: string): Message {
  return refusal(
    'yaml-syntax',
    line.trim() === '' ? ['En tom linje', 'An empty line'] : quote(line.trim()),
    expected[code] ?? oneOnEachLine,
    advice[code] ?? generalAdvice,
  );
}

export function emptyDocument(): Message {
  return refusal('yaml-empty', ['En fil uden indhold', 'A file without content'], yaml, [
    'Skriv indholdet, eller slet filen.',
    'Write the content, or delete the file.',
  ]);
}

export function alias(): Message {
  return refusal(
    'yaml-alias',
    ['Et anker eller en henvisning (&, * eller <<)', 'An anchor or an alias (&, * or <<)'],
    ['Værdier skrevet ud', 'Values written out'],
    [
      'Skriv værdien igen, eller sæt anførselstegn om teksten.',
      'Write the value again, or put quotation marks around the text.',
    ],
  );
}

export function tag(name: string): Message {
  return refusal(
    'yaml-tag',
    quote(name),
    ['Værdier uden YAML-tags', 'Values without YAML tags'],
    [
      'Slet det, der begynder med !, eller sæt anførselstegn om teksten.',
      'Delete what begins with !, or put quotation marks around the text.',
    ],
  );
}

export function tooDeep(most: number): Message {
  return refusal(
    'yaml-nesting',
    ['Lister i lister i lister', 'Lists in lists in lists'],
    [`Højst ${most} trin`, `At most ${most} levels`],
    [
      'Se i dokumentationen, hvordan filen skal se ud.',
      'See in the documentation what the file should look like.',
    ],
  );
}

export function duplicateKey(key: string): Message {
  return refusal(
    'yaml-duplicate-key',
    [`${quoted(key)} for anden gang`, `${quoted(key)} for the second time`],
    ['Hver nøgle én gang', 'Each key once'],
    ['Slet den ene, eller giv den et andet navn.', 'Delete one of them, or give it another name.'],
  );
}

export function reservedKey(key: string): Message {
  return refusal(
    'reserved-name',
    quote(key),
    ['Et navn, som programmer ikke selv bruger', 'A name that programs do not use themselves'],
    ['Giv nøglen et andet navn.', 'Give the key another name.'],
  );
}

export function unknownKey(key: string, known: string[]): Message {
  const suggestion = nearestName(key, known);
  const names = known.join(', ');
  return refusal(
    'unknown-key',
    quote(key),
    known.length === 0
      ? ['En kendt nøgle', 'A known key']
      : [`En af: ${names}`, `One of: ${names}`],
    suggestion === undefined
      ? ['Slet linjen, eller ret nøglen.', 'Delete the line, or correct the key.']
      : [
          `Ret nøglen. Mente du ${quoted(suggestion)}?`,
          `Correct the key. Did you mean ${quoted(suggestion)}?`,
        ],
    suggestion,
  );
}

export function missingKey(key: string, inside: string): Message {
  const where: Words = inside === '' ? ['', ''] : [` i ${quoted(inside)}`, ` in ${quoted(inside)}`];
  return refusal(
    'missing-key',
    [`Ingen ${quoted(key)}${where[0]}`, `No ${quoted(key)}${where[1]}`],
    [`Nøglen ${quoted(key)}`, `The key ${quoted(key)}`],
    [`Skriv ${key}: og værdien.`, `Write ${key}: and the value.`],
  );
}

export function wrongType(found: Words, expected: Words): Message {
  return refusal('wrong-type', found, expected, [
    'Ret værdien. Et tal, der er en kode, skal have anførselstegn.',
    'Correct the value. A number that is a code must have quotation marks.',
  ]);
}

export function notAllowed(found: string, allowed: string[]): Message {
  const suggestion = nearestName(found, allowed);
  const names = allowed.join(', ');
  return refusal(
    'not-allowed-value',
    quote(found),
    [`En af: ${names}`, `One of: ${names}`],
    suggestion === undefined
      ? ['Ret værdien.', 'Correct the value.']
      : [
          `Ret værdien. Mente du ${quoted(suggestion)}?`,
          `Correct the value. Did you mean ${quoted(suggestion)}?`,
        ],
    suggestion,
  );
}

export function wrongForm(found: Words, expected: Words): Message {
  return refusal('wrong-form', found, expected, ['Ret værdien.', 'Correct the value.']);
}
