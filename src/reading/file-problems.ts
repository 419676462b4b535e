import { isIdentifier } from '../domain/identifier.ts';
import { nearestName } from '../domain/nearest-name.ts';
import { quote, quoted, refusal, type Message, type Words } from './message.ts';

const workbook = /\.(?:xlsx?|xlsm|ods|numbers)$/i;

export function unknownFile(name: string, known: ReadonlySet<string> = new Set()): Message {
  const suggestion = nearestName(name, known);
  const names = [...known].join(', ');
  return refusal(
    'unknown-file',
    quote(name),
    known.size === 0
      ? ['En fil, som rapporterne bruger', 'A file that the reports use']
      : [`En af: ${names} eller en tabel`, `One of: ${names}, or a table`],
    unknownFileAdvice(name, suggestion),
    suggestion,
  );
}

function unknownFileAdvice(name: string, suggestion: string | undefined): Words {
  if (suggestion !== undefined)
    return [`Giv filen navnet ${quoted(suggestion)}.`, `Rename the file ${quoted(suggestion)}.`];
  if (workbook.test(name))
    return [
      'Gem arket som "CSV UTF-8" under tabellens navn, og slet denne fil.',
      'Save the sheet as "CSV UTF-8" under the table\'s name, and delete this file.',
    ];
  return [
    'Slet filen, eller læg den uden for content/ og data/.',
    'Delete the file, or move it out of content/ and data/.',
  ];
}

/** A file of a version that is withdrawn: its numbers must be gone. */
export function leftOfWithdrawn(name: string): Message {
  return refusal(
    'withdrawn-file',
    quote(name),
    [
      'Kun withdrawn.json, for versionen er trukket tilbage',
      'withdrawn.json alone, for the version is withdrawn',
    ],
    ['Slet filen.', 'Delete the file.'],
  );
}

export function wrongName(name: string): Message {
  const likely = likelyName(name);
  return refusal(
    'file-name',
    quote(name),
    [
      'Små bogstaver a-z, tal og bindestreg, højst 80 tegn',
      'Small letters a-z, digits and hyphens, at most 80 characters',
    ],
    likely === undefined
      ? [
          'Giv filen eller mappen et andet navn. Skriv æ som ae, ø som oe og å som aa.',
          'Rename the file or the folder. Write æ as ae, ø as oe and å as aa.',
        ]
      : [
          `Giv den navnet ${quoted(likely)}. Er den en kopi, så slet den.`,
          `Rename it ${quoted(likely)}. If it is a copy, delete it.`,
        ],
    likely,
  );
}

const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** The name without capitals, Danish letters and spaces, and without what a browser and Windows add to a copy. */
function likelyName(name: string): string | undefined {
  const likely = name
    .toLowerCase()
    .replace(/(?: ?- ?kopi| \(\d+\))+(?=\.csv$|$)/g, '')
    .replace(/[æøå]/g, (letter) => letters[letter] ?? '')
    .replace(/[\s_]+/g, '-');
  return isIdentifier(likely.replace(/\.csv$/, '')) ? likely : undefined;
}

export function wrongVersion(name: string): Message {
  return refusal(
    'version-name',
    quote(name),
    ['Et versionsnummer, fx 1.0 eller 1.1', 'A version number, such as 1.0 or 1.1'],
    ['Giv mappen versionens nummer.', "Give the folder the version's number."],
  );
}

export function missingFile(name: string): Message {
  return refusal(
    'missing-file',
    [`Ingen ${name}`, `No ${name}`],
    [`Filen ${name}`, `The file ${name}`],
    [
      'Læg filen i mappen. Versionens to mapper, i content/reports/ og i data/, skal hedde det samme.',
      "Put the file into the folder. The version's two folders, in content/reports/ and in data/, have the same name.",
    ],
  );
}

export function sameName(path: string, first: string): Message {
  return refusal(
    'same-file-name',
    quote(path),
    [`Et andet navn end ${quoted(first)}`, `Another name than ${quoted(first)}`],
    [
      'Giv den ene fil et navn, der er forskelligt i andet end store og små bogstaver.',
      'Give one of the files a name that differs by more than capital letters.',
    ],
  );
}

export function unusedFile(name: string): Message {
  return refusal(
    'unused-file',
    [`${name}, som datapackage.yaml ikke nævner`, `${name}, which datapackage.yaml does not name`],
    ['Kun filer, der bliver brugt', 'Only files that are used'],
    [
      'Skriv tabellen ind i datapackage.yaml, eller slet filen.',
      'Add the table to datapackage.yaml, or delete the file.',
    ],
  );
}

export function notRegular(path: string): Message {
  return refusal(
    'not-a-file',
    quote(path),
    ['En almindelig fil', 'A regular file'],
    [
      'Slet genvejen eller mappen, og læg selve filen her.',
      'Delete the link or the folder, and put the file itself here.',
    ],
  );
}
