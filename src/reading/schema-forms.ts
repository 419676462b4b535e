import type { Words } from './message.ts';

/** What the schemas of `src/domain` call the forms of their texts, in words. */
export const formNames: Readonly<Record<string, Words>> = {
  identifier: [
    'Små bogstaver a-z, tal og bindestreg, højst 80 tegn, fx ny-start-2021',
    'Small letters a-z, digits and hyphens, at most 80 characters, such as ny-start-2021',
  ],
  date: [
    'En dato skrevet som 2021, 2021-12 eller 2021-12-31',
    'A date written as 2021, 2021-12 or 2021-12-31',
  ],
  'changed-place': [
    'Et sted, der er ændret: tabel/række/kolonne, goal:<id>, finding:<id>, recommendation:<id>, figure:<id>, note:<id>, reference:<id>, section:<id>, footnote:<id>, metadata:<felt>, rule eller opening (teksten før den første overskrift)',
    'A place that was changed: table/row/column, goal:<id>, finding:<id>, recommendation:<id>, figure:<id>, note:<id>, reference:<id>, section:<id>, footnote:<id>, metadata:<field>, rule or opening (the text before the first heading)',
  ],
  address: ['En adresse, der begynder med https://', 'An address that begins with https://'],
  colour: [
    'En farve med små bogstaver, fx "#0b5a60"',
    'A colour in small letters, such as "#0b5a60"',
  ],
  email: ['En mailadresse', 'An email address'],
  code: ['Fire cifre i anførselstegn, fx "0530"', 'Four digits in quotation marks, such as "0530"'],
  year: ['Et årstal i anførselstegn, fx "2021"', 'A year in quotation marks, such as "2021"'],
  'column-name': [
    'Små bogstaver a-z, tal og _, fx antal_unge',
    'Small letters a-z, digits and _, such as antal_unge',
  ],
};
