import { quote, quoted, refusal, type Message, type Words } from '../../reading/message.ts';

export const newVersion: Words = [
  'Hent filen igen, som den blev udgivet. Skal noget rettes, så lav en ny version: npm run maalestok -- new version <rapport>',
  'Get the file back as it was published. If something is to be corrected, make a new version: npm run maalestok -- new version <report>',
];

/** A status that says more than is recorded. */
export function notPublished(): Message {
  return refusal(
    'not-published',
    [
      'status: published, men der er ingen published.json',
      'status: published, but there is no published.json',
    ],
    [
      'En version, som kommandoen publish har udgivet',
      'A version that the command publish has published',
    ],
    [
      'Er versionen udgivet før, så hent published.json igen. Ellers skriv status: draft, og udgiv den med: npm run maalestok -- publish <rapport> <version>',
      'If the version was published before, get published.json back. Otherwise write status: draft, and publish it by: npm run maalestok -- publish <report> <version>',
    ],
  );
}

/** A version that is published cannot be published again. */
export function alreadyPublished(version: string): Message {
  return refusal(
    'already-published',
    [`Version ${version} er udgivet`, `Version ${version} is published`],
    ['En kladde', 'A draft'],
    [
      'Lav en ny version: npm run maalestok -- new version <rapport>',
      'Make a new version: npm run maalestok -- new version <report>',
    ],
  );
}

/** A status that the command cannot find as text: its key is in quotation marks, or not first on its line. */
export function statusNotOnItsLine(): Message {
  return refusal(
    'status-not-on-its-line',
    [
      'status, som kommandoen ikke kan ændre til published',
      'status, which the command cannot change to published',
    ],
    ['En linje, der begynder med status: draft', 'A line that begins with status: draft'],
    [
      'Skriv status: draft på sin egen linje, uden anførselstegn om status.',
      'Write status: draft on a line of its own, without quotation marks around status.',
    ],
  );
}

/** A cell that is hidden here and can be read in another version. */
export function suppressedShown(version: string): Message {
  return refusal(
    'suppressed-shown-before',
    [
      `Tallet er skjult her, men står i version ${version}`,
      `The value is suppressed here, but stands in version ${version}`,
    ],
    ['At ingen version viser det, der skal skjules', 'That no version shows what is to be hidden'],
    [
      `Træk version ${version} tilbage først: npm run maalestok -- withdraw <rapport> ${version}`,
      `Withdraw version ${version} first: npm run maalestok -- withdraw <report> ${version}`,
    ],
  );
}

/** A note that says what the draft was given. */
export function noteNotWritten(reason: string): Message {
  return refusal(
    'note-not-written',
    quote(reason),
    ['Hvorfor versionen kommer', 'Why there is a new version'],
    [
      'Skriv grunden i changeNote.reason, på dansk og engelsk.',
      'Write the reason in changeNote.reason, in Danish and English.',
    ],
  );
}

/** A date that has not come yet. */
export function futureDate(date: string, today: string): Message {
  return refusal(
    'date-in-future',
    [date, date],
    [`Senest i dag, ${today}`, `Today, ${today}, at the latest`],
    [
      'Skriv den dag, der er rigtig, eller udgiv versionen, når dagen er kommet.',
      'Write the day that is right, or publish the version when the day has come.',
    ],
  );
}

/** A version that would come before one that readers have. */
export function olderThanPublished(version: string, newer: string): Message {
  return refusal(
    'version-not-newest',
    [version, version],
    [`En version efter ${newer}, som er udgivet`, `A version after ${newer}, which is published`],
    [
      'Giv versionens to mapper et højere nummer.',
      "Give the version's two folders a higher number.",
    ],
  );
}

/** Something that a published file says differently. `what` is its address or its field. */
export function changedValue(what: string, before: Said | undefined, after: Said): Message {
  const [now, was] = [inWords(after), inWords(before ?? '')];
  return refusal(
    'published-file-changed',
    [`${what}: ${now[0]}`, `${what}: ${now[1]}`],
    before === undefined
      ? [
          'Intet: det var der ikke, da versionen blev udgivet',
          'Nothing: it was not there when the version was published',
        ]
      : [`${was[0]}, som det blev udgivet`, `${was[1]}, as it was published`],
    newVersion,
  );
}

/** A value that reads the same in both languages, or its words in each. */
type Said = string | Words;

function inWords(said: Said): Words {
  return typeof said === 'string' ? [said, said] : said;
}

/** Something that a published file does not say any more. */
export function missingValue(what: string, before: string): Message {
  return refusal(
    'published-file-changed',
    [`${what}: mangler`, `${what}: missing`],
    [`${before}, som det blev udgivet`, `${before}, as it was published`],
    newVersion,
  );
}

/** Other bytes, where no value is told to be another. */
export function changedBytes(isReadable: boolean): Message {
  return refusal(
    'published-file-changed',
    isReadable
      ? [
          'Filen er ændret, men siger det samme: linjeskift, mellemrum, rækkefølge eller bemærkninger er andre',
          'The file was changed, but says the same: line ends, spaces, order or comments are others',
        ]
      : [
          'Filen er ændret. Hvor, kan ikke ses, så længe versionen har andre fejl',
          'The file was changed. Where, cannot be seen while the version has other errors',
        ],
    ['Filen, byte for byte, som den blev udgivet', 'The file, byte for byte, as it was published'],
    newVersion,
  );
}

/** A file that is gone; `found` is where the same bytes lie now, if anywhere. */
export function missingFile(found: string | undefined): Message {
  return refusal(
    'published-file-missing',
    found === undefined
      ? ['Filen mangler', 'The file is missing']
      : [`Filen hedder nu ${quoted(found)}`, `The file is now called ${quoted(found)}`],
    ['Filen, som den blev udgivet', 'The file as it was published'],
    newVersion,
  );
}

/** A file that was not there when the version was published. */
export function addedFile(): Message {
  return refusal(
    'published-file-added',
    [
      'En fil, der ikke var med, da versionen blev udgivet',
      'A file that was not part of the version when it was published',
    ],
    ['Kun de filer, der blev udgivet', 'Only the files that were published'],
    [
      'Slet filen her, eller læg den i en ny version: npm run maalestok -- new version <rapport>',
      'Delete the file here, or put it into a new version: npm run maalestok -- new version <report>',
    ],
  );
}

/** The same files, but another report: our code has changed, or somebody wrote the record anew. */
export function changedReport(what: string, before: string, after: string, more: number): Message {
  const others = otherPlaces(more);
  return refusal(
    'published-report-changed',
    [`${what}: ${after}${others[0]}`, `${what}: ${after}${others[1]}`],
    [`${before}, som det blev udgivet`, `${before}, as it was published`],
    [
      'Filerne er, som de blev udgivet. Er published.json også, som den ligger i git, er det Målestoks kode, der læser eller regner anderledes: ret koden, så det udgivne bliver det samme.',
      "The files are as they were published. If published.json is as it lies in git too, it is Målestok's code that reads or reckons otherwise: mend the code, so that what is published stays the same.",
    ],
  );
}

/** How many other places are concerned: nothing where there are none. */
export function otherPlaces(more: number): Words {
  if (more === 0) return ['', ''];
  return more === 1
    ? [' (og 1 sted til)', ' (and 1 other place)']
    : [` (og ${more} andre steder)`, ` (and ${more} other places)`];
}
