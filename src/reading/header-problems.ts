import { counted, quote, quoted, refusal, type Message } from './message.ts';

const exactly = [
  'Præcis de kolonner, som datapackage.yaml nævner',
  'Exactly the columns that datapackage.yaml names',
] as const;

export function titleRows(count: number): Message {
  return refusal(
    'title-rows',
    counted(
      count,
      ['linje', 'linjer'],
      ['line', 'lines'],
      [' over kolonnernes navne', " above the columns' names"],
    ),
    ['Kolonnernes navne på første linje', "The columns' names on the first line"],
    [
      'Slet alt over kolonnernes navne. Tabellens titel står i datapackage.yaml.',
      "Delete all that is above the columns' names. The table's title is in datapackage.yaml.",
    ],
  );
}

export function emptyColumns(count: number): Message {
  return refusal(
    'empty-columns',
    counted(
      count,
      ['tom kolonne', 'tomme kolonner'],
      ['empty column', 'empty columns'],
      [' til sidst', ' at the end'],
    ),
    exactly,
    [
      'Slet de tomme kolonner i Excel (marker dem, højreklik, Slet), og gem igen.',
      'Delete the empty columns in Excel (select them, right-click, Delete) and save again.',
    ],
  );
}

export function blankName(): Message {
  return refusal(
    'blank-column-name',
    ['En kolonne uden navn', 'A column without a name'],
    exactly,
    [
      'Skriv kolonnens navn, eller slet kolonnen.',
      "Write the column's name, or delete the column.",
    ],
  );
}

export function repeatedName(name: string): Message {
  return refusal(
    'repeated-column',
    [`${quoted(name)} for anden gang`, `${quoted(name)} for the second time`],
    ['Hvert navn én gang', 'Each name once'],
    [
      'Giv den ene kolonne et andet navn, eller slet den.',
      'Give one of the columns another name, or delete it.',
    ],
  );
}

export function reservedName(name: string): Message {
  return refusal(
    'reserved-name',
    quote(name),
    ['Et navn, som programmer ikke selv bruger', 'A name that programs do not use themselves'],
    [
      'Giv kolonnen et andet navn her og i datapackage.yaml.',
      'Give the column another name here and in datapackage.yaml.',
    ],
  );
}

export function unknownName(name: string, nearest: string | undefined, known: string[]): Message {
  const listed = known.length > 12 ? exactly : ([known.join(', '), known.join(', ')] as const);
  return refusal(
    'unknown-column',
    quote(name),
    listed,
    nearest === undefined
      ? [
          'Slet kolonnen, eller skriv den ind i datapackage.yaml.',
          'Delete the column, or add it to datapackage.yaml.',
        ]
      : [
          `Ret navnet. Mente du ${quoted(nearest)}?`,
          `Correct the name. Did you mean ${quoted(nearest)}?`,
        ],
    nearest,
  );
}

export function missingColumn(name: string, title: string): Message {
  return refusal(
    'missing-column',
    [`Ingen kolonne ${quoted(name)}`, `No column ${quoted(name)}`],
    [`Kolonnen ${quoted(name)} (${title})`, `The column ${quoted(name)} (${title})`],
    [
      'Sæt kolonnen ind igen med alle dens celler. Har den fået et andet navn, så ret navnet tilbage.',
      'Put the column in again with all its cells. If it was given another name, change the name back.',
    ],
  );
}
