import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import type { Person } from '../../../src/domain/author.ts';
import { citationFiles } from '../../../src/downloads/citation/citation-files.ts';
import type { PublicReport } from '../../../src/domain/public-report.ts';
import { fixtureReport } from '../fixture-report.ts';
import { cslSchema } from './csl-schema.ts';
import { namesIn, readCitations, type ReadCitation } from './read-citations.ts';

const organisations: Record<string, string> = {
  'ny-start-forening': 'Foreningen Ny Start',
  'maal-og-vej': 'Mål og Vej',
};
const site = {
  organisation: (id: string) => organisations[id] ?? id,
  address: (path: string) => `https://maalestok.example${path}`,
};

function filesOf(report: PublicReport): Record<string, string> {
  return Object.fromEntries(
    citationFiles(report, site).map(({ name, content }) => [name, content]),
  );
}

/** The one citation that another reader finds in each of the files for programs. */
function readBack(report: PublicReport): [file: string, citation: ReadCitation][] {
  return Object.entries(filesOf(report))
    .filter(([name]) => name !== 'citation.txt')
    .map(([name, content]) => {
      const [citation, ...more] = readCitations(name, content);
      if (!citation || more.length > 0) throw new Error(`${name}: not one citation`);
      return [name, citation];
    });
}

const validCsl = new Ajv().compile(cslSchema);

describe('the fixture', () => {
  const report = fixtureReport();

  test.each(readBack(report))('%s says what the page says', (file, citation) => {
    expect(citation).toMatchObject({
      id: 'ny-start-slut-v1.0',
      type: 'report',
      title: 'Slutevaluering af Ny Start',
      author: [{ given: 'Anna', family: 'Prøve' }],
      publisher: 'Foreningen Ny Start',
      genre: 'Slutevaluering',
      issued: { 'date-parts': [[2017, 3, 1]] },
      language: file === 'citation.bib' ? 'danish' : 'da',
      note: 'Efter Slutevaluering af Ny Start. Mål og Vej, 2017',
      URL: 'https://maalestok.example/rapporter/ny-start-slut/v1.0/',
    });
    expect(citation.version ?? citation.edition).toBe('1.0');
  });

  it('is valid CSL-JSON', () => {
    expect(
      validCsl(JSON.parse(filesOf(report)['citation.csl.json'] ?? '')),
      validCsl.errors?.[0]?.message,
    ).toBe(true);
  });

  it('is told in both languages, each with its own address', () => {
    expect(filesOf(report)['citation.txt']).toBe(
      [
        'Anna Prøve (2017): Slutevaluering af Ny Start. Version 1.0. Foreningen Ny Start. Efter Slutevaluering af Ny Start. Mål og Vej, 2017.',
        'https://maalestok.example/rapporter/ny-start-slut/v1.0/',
        '',
        'Anna Prøve (2017): Slutevaluering af Ny Start. Version 1.0. Foreningen Ny Start. After Slutevaluering af Ny Start. Mål og Vej, 2017.',
        'https://maalestok.example/en/rapporter/ny-start-slut/v1.0/',
        '',
      ].join('\n'),
    );
  });

  it('is the same from time to time', () => {
    expect(filesOf(fixtureReport())).toEqual(filesOf(report));
  });
});

it('is plain ASCII as BibTeX, with letters as LaTeX names them', () => {
  const bibtex = filesOf(fixtureReport({ title: 'Æblegrød på é ø' }))['citation.bib'] ?? '';
  // LaTeX's own names (The LaTeX Companion, 7.11): \AE, \o, and \r and \' over a letter.
  expect(bibtex).toContain(String.raw`title = {{{\AE}blegr{\o}d p{\r a} {\'e} {\o}}}`);
  expect(bibtex).toMatch(/^[\n\x20-\x7e]*$/);
});

// The format's own description, 'RIS Format Specifications' of 2001: YYYY/MM/DD/, with all slashes where parts lack.
test.each([
  ['2017-03-01', '2017/03/01', [2017, 3, 1]],
  ['2017-12', '2017/12//', [2017, 12]],
  ['2017', '2017///', [2017]],
])('a version of %s is dated %s in RIS', (date, written, parts) => {
  const { changeNote } = fixtureReport().metadata;
  const report = fixtureReport({ changeNote: { ...changeNote, date } });
  expect(filesOf(report)['citation.ris']).toContain(`PY  - 2017\r\nDA  - ${written}\r\n`);
  for (const [file, { issued }] of readBack(report))
    expect(issued['date-parts'], file).toEqual([parts]);
});

test.each([
  ['an organisation', 'Mål og Vej', { literal: 'Mål og Vej' }],
  ['a name of one word', 'Målestok', { literal: 'Målestok' }],
  ['a person', 'Jesper Juul Pedersen', { given: 'Jesper Juul', family: 'Pedersen' }],
  [
    'a name that is turned round',
    'Juul Pedersen, Jesper',
    { given: 'Jesper', family: 'Juul Pedersen' },
  ],
])('%s as author', (_, name, author) => {
  const report = fixtureReport({ authors: [{ name }] });
  const [item] = JSON.parse(filesOf(report)['citation.csl.json'] ?? '') as ReadCitation[];
  expect(item?.author).toEqual([author]);
  const said = 'literal' in author ? author.literal : `${author.given} ${author.family}`;
  for (const [file, citation] of readBack(report)) expect(namesIn(citation), file).toEqual([said]);
});

// Two words with capitals are a person's, and a word of groups is a group's, unless the report says otherwise.
test.each([
  ['Grøn Fremtid', undefined, { given: 'Grøn', family: 'Fremtid' }],
  ['Grøn Fremtid', true, { literal: 'Grøn Fremtid' }],
  ['Fremtid, Grøn', true, { literal: 'Fremtid, Grøn' }],
  ['Kaja Team', undefined, { literal: 'Kaja Team' }],
  ['Kaja Team', false, { given: 'Kaja', family: 'Team' }],
  ['Mål og Vej', false, { given: 'Mål og', family: 'Vej' }],
])('%s as author, group: %s', (name, group, author) => {
  const report = fixtureReport({ authors: [{ name, group }] });
  const [item] = JSON.parse(filesOf(report)['citation.csl.json'] ?? '') as ReadCitation[];
  expect(item?.author).toEqual([author]);
});

/** How a person's name is read: as CSL has it, and as another reader finds it in BibTeX and in RIS. */
test.each([
  ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['Martin Luther King, Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['King, Jr., Martin Luther', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  [
    'Ludwig van Beethoven',
    { given: 'Ludwig', 'non-dropping-particle': 'van', family: 'Beethoven' },
  ],
  ['Jan van der Berg', { given: 'Jan', 'non-dropping-particle': 'van der', family: 'Berg' }],
  ['Charles de Gaulle', { given: 'Charles', 'non-dropping-particle': 'de', family: 'Gaulle' }],
  ['von Trier, Lars', { given: 'Lars', 'non-dropping-particle': 'von', family: 'Trier' }],
  ['Anne Holm-Nielsen', { given: 'Anne', family: 'Holm-Nielsen' }],
  ['Mette Juul Pedersen', { given: 'Mette Juul', family: 'Pedersen' }],
  ['Juul Pedersen, Mette', { given: 'Mette', family: 'Juul Pedersen' }],
  ['José Ortega y Gasset', { given: 'José', family: 'Ortega y Gasset' }],
  ['Jens Hus', { given: 'Jens', family: 'Hus' }],
  ['Li Wei', { given: 'Li', family: 'Wei' }],
  ['Anna B. Hansen', { given: 'Anna B.', family: 'Hansen' }],
])('%s as author', (name, author) => {
  const files = filesOf(fixtureReport({ authors: [{ name }, { name: 'Anna Prøve' }] }));
  const [item] = JSON.parse(files['citation.csl.json'] ?? '') as ReadCitation[];
  expect(item?.author[0]).toEqual(author);
  expect(validCsl([item]), validCsl.errors?.[0]?.message).toBe(true);
  expect(readCitations('citation.bib', files['citation.bib'] ?? '')[0]?.author[0]).toEqual(author);
  // RIS has no part for what stands before a family name: it is written with it.
  const { 'non-dropping-particle': particle = '', family, ...rest }: Person = author;
  const joined = { ...rest, family: `${particle} ${family}`.trim() };
  expect(readCitations('citation.ris', files['citation.ris'] ?? '')[0]?.author[0]).toEqual(joined);
});

/** Groups that no site has declared. */
test.each([
  'Socialstyrelsen',
  'VIVE',
  'Børne- og Undervisningsministeriet',
  'Styrelsen for Arbejdsmarked og Rekruttering',
  'Det Nationale Forskningscenter for Velfærd',
  'Odder Kommune',
  'Region Midtjylland',
  'LG Insight',
  'Deloitte Consulting',
  'Epinion A/S',
  'Ole Kirk’s Fond',
  'Mål og Vej',
  'Aarhus Universitet',
  'Danmarks Statistik',
  'Pluss Leadership A/S',
  'Ministry of Education, Denmark',
  'Ungdommens Uddannelsesvejledning Ikast-Brande, Herning og Holstebro',
  'Foreningen Nydanskere',
  'Oxford Research',
])('%s is a group in every format', (name) => {
  const files = filesOf(fixtureReport({ authors: [{ name }, { name: 'Anna Prøve' }] }));
  const [item] = JSON.parse(files['citation.csl.json'] ?? '') as ReadCitation[];
  expect(item?.author[0]).toEqual({ literal: name });
  expect(files['citation.bib']).toMatch(/author = \{\{.* and Pr\{\\o\}ve, Anna\}/);
  expect(files['citation.ris']).toContain(`AU  - ${name.replaceAll(', ', ' ')}\r\n`);
  const [bib] = readCitations('citation.bib', files['citation.bib'] ?? '');
  expect(bib?.author).toHaveLength(2);
  expect(namesIn(bib as ReadCitation)[0]).toBe(name);
  expect(bib?.author[0]?.given).toBeUndefined();
});

test('a site that does not know its own address gives none', () => {
  const there = { ...site, address: (path: string) => path };
  for (const { name, content } of citationFiles(fixtureReport(), there)) {
    expect(content, name).not.toContain('/rapporter/');
    expect(content, name).not.toMatch(/url|UR {2}-/i);
  }
});

const hostile = [
  'Klammer { og } og {{begge}}',
  '100 % af #1 & $5_000^2 ~ \\textbf{fed}',
  'Citat "i" »tekst« og ’mere’ – og `så` \'det\'',
  'TY - RPRT AU - en linje',
  'A--B, C---D og ,,citat,,',
  '}, author = {Nogen Anden',
  '@techreport{x, title={y}}',
];

test.each(hostile)('the title survives: %s', (title) => {
  for (const [file, citation] of readBack(fixtureReport({ title })))
    expect(citation.title, file).toBe(title);
});

it('has a line break in a title as a space', () => {
  for (const [file, citation] of readBack(fixtureReport({ title: 'To\nlinjer\r\nER  - ' })))
    expect(citation.title, file).toBe('To linjer ER -');
});

it('gives back every title of printable characters', () => {
  const characters = fc.constantFrom(...'abc ÆØÅæøåéü09{}%&#_$~^\\<>|"`\',;:=@()-–»«’');
  const title = fc
    .string({ unit: characters, minLength: 1, maxLength: 30 })
    .map((text) => `A${text.trim()}`);
  fc.assert(
    fc.property(title, (given) => {
      for (const [file, citation] of readBack(fixtureReport({ title: given })))
        expect(citation.title, file).toBe(given.replaceAll(/\s+/g, ' '));
    }),
    { numRuns: 50 },
  );
});
