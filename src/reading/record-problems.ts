import type { Delimiter } from './column.ts';
import { counted, notice, quote, quoted, refusal, type Message } from './message.ts';

const saveAgain = [
  'Gem filen som "CSV UTF-8" i Excel.',
  'Save the file as "CSV UTF-8" in Excel.',
] as const;

export function openQuote(rest: string): Message {
  return refusal(
    'open-quote',
    quote(rest.slice(0, 40)),
    ['Et citationstegn først og sidst i cellen', 'A quotation mark first and last in the cell'],
    [
      'Afslut cellen med ". Skriv et citationstegn inde i teksten som "".',
      'End the cell with ". Write a quotation mark inside the text as "".',
    ],
  );
}

export function strayQuote(cell: string): Message {
  return refusal(
    'stray-quote',
    quote(cell),
    ['Citationstegn om hele cellen', 'Quotation marks around the whole cell'],
    [
      'Sæt " om hele cellen, og skriv tegnet inde i teksten som "".',
      'Put " around the whole cell, and write the mark inside the text as "".',
    ],
  );
}

export function mixedLineEnds(newline: string): Message {
  const other = newline === '\r\n' ? 'LF' : 'CRLF';
  return refusal(
    'mixed-line-ends',
    [`Et linjeskift af en anden slags (${other})`, `A line end of another kind (${other})`],
    ['Samme slags linjeskift i hele filen', 'The same kind of line end in the whole file'],
    saveAgain,
  );
}

export function separatorLine(line: string): Message {
  return refusal(
    'separator-line',
    quote(line),
    ['Kolonnernes navne på første linje', "The columns' names on the first line"],
    [
      'Slet linjen. Målestok finder selv skilletegnet.',
      'Delete the line. Målestok finds the delimiter by itself.',
    ],
  );
}

export function lineInOneCell(line: string): Message {
  return refusal(
    'line-in-one-cell',
    quote(line),
    ['Hvert navn i sin egen celle', 'Each name in a cell of its own'],
    [
      'Excel har åbnet filen uden at dele den op. Hent filen igen, åbn den med "Data → Fra tekst/CSV", og gem den som "CSV UTF-8".',
      'Excel opened the file without splitting it. Fetch the file again, open it by "Data → From Text/CSV" and save it as "CSV UTF-8".',
    ],
  );
}

export function ambiguousDelimiter(line: string): Message {
  return refusal(
    'ambiguous-delimiter',
    quote(line),
    [
      'Ét skilletegn mellem navnene: ";", "," eller TAB',
      'One delimiter between the names: ";", "," or TAB',
    ],
    [
      'Ret navnene på første linje, eller skriv dialect: { delimiter: … } i datapackage.yaml.',
      'Correct the names on the first line, or write dialect: { delimiter: … } in datapackage.yaml.',
    ],
  );
}

const names: Record<Delimiter, string> = { ';': '";"', ',': '","', '\t': 'TAB' };

export function otherDelimiter(found: Delimiter, expected: Delimiter): Message {
  return refusal(
    'wrong-delimiter',
    [`Celler delt af ${names[found]}`, `Cells split by ${names[found]}`],
    [`${names[expected]} mellem cellerne`, `${names[expected]} between the cells`],
    saveAgain,
  );
}

export function emptyFile(): Message {
  return refusal(
    'empty-table',
    ['En tom fil', 'An empty file'],
    ['Kolonnernes navne og mindst én række', 'The names of the columns and at least one row'],
    [
      'Skriv tabellen, eller tag den ud af datapackage.yaml.',
      'Write the table, or take it out of datapackage.yaml.',
    ],
  );
}

export function noRows(): Message {
  return refusal(
    'empty-table',
    ['Ingen rækker under kolonnernes navne', "No rows below the columns' names"],
    ['Mindst én række', 'At least one row'],
    [
      'Skriv rækkerne, eller tag tabellen ud af datapackage.yaml.',
      'Write the rows, or take the table out of datapackage.yaml.',
    ],
  );
}

export function emptyRow(): Message {
  return refusal(
    'empty-row',
    ['En tom række', 'An empty row'],
    ['Rækker uden huller imellem', 'Rows without gaps between them'],
    ['Slet rækken.', 'Delete the row.'],
  );
}

export function emptyRowsAtEnd(count: number): Message {
  return notice(
    'empty-rows-at-end',
    counted(
      count,
      ['tom række', 'tomme rækker'],
      ['empty row', 'empty rows'],
      [' til sidst', ' at the end'],
    ),
    ['Ingen tomme rækker', 'No empty rows'],
    ['De er sprunget over. Du kan slette dem.', 'They were skipped. You may delete them.'],
  );
}

export function wrongCellCount(found: number, expected: number): Message {
  return refusal(
    'cell-count',
    counted(found, ['celle', 'celler'], ['cell', 'cells']),
    [`${expected} celler, som i første linje`, `${expected} cells, as in the first line`],
    found > expected
      ? [
          'Slet de celler, der er for mange. Står skilletegnet i en tekst, så sæt " om teksten.',
          'Delete the cells that are too many. Where the delimiter stands in a text, put " around the text.',
        ]
      : ['Udfyld de celler, der mangler.', 'Fill in the cells that are missing.'],
  );
}

export function tooManyRows(found: number, limit: number): Message {
  return refusal(
    'too-many-rows',
    [`${found} rækker`, `${found} rows`],
    [`Højst ${limit} rækker`, `At most ${limit} rows`],
    ['Læg tallene sammen i færre rækker.', 'Add the numbers up into fewer rows.'],
  );
}

export function tooManyColumns(found: number, limit: number): Message {
  return refusal(
    'too-many-columns',
    [`${found} kolonner`, `${found} columns`],
    [`Højst ${limit} kolonner`, `At most ${limit} columns`],
    ['Del tabellen op.', 'Split the table.'],
  );
}

export function tooManyProblems(most: number): Message {
  return refusal(
    'too-many-problems',
    [`Flere end ${most} problemer i tabellen`, `More than ${most} problems in the table`],
    ['En tabel, der passer til datapackage.yaml', 'A table that fits datapackage.yaml'],
    [
      'Resten er ikke læst. Ret de første; de har ofte samme årsag.',
      'The rest was not read. Correct the first ones; they often have the same cause.',
    ],
  );
}

export function cellTooLong(cell: string, limit: number): Message {
  return refusal(
    'cell-too-long',
    [`${quoted(cell)} (${cell.length} tegn)`, `${quoted(cell)} (${cell.length} characters)`],
    [`Højst ${limit} tegn i en celle`, `At most ${limit} characters in a cell`],
    ['Skriv teksten i rapporten i stedet.', 'Write the text in the report instead.'],
  );
}
