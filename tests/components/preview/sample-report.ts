import type { Assessment, PublicGoal } from '../../../src/domain/goal.ts';
import type { Block, Inline } from '../../../src/domain/narrative.ts';
import type { DataNote, PublicReport } from '../../../src/domain/public-report.ts';
import { type PublicTable, parseTemplate } from '../../../src/domain/table.ts';

/** A small made-up report that uses what the components can show, with text that would be markup if it could. */
const hostile = '<img src=x onerror=alert(1)> & "quotes"';
const template = (text: string) => parseTemplate(text).template;

const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

const facts: PublicTable = {
  name: 'facts',
  title: 'Enkelttal',
  path: 'facts.csv',
  keyColumn: 'id',
  fields: [
    { name: 'id', title: 'Nøgle', type: 'text' },
    { name: 'label', title: 'Betegnelse', type: 'text' },
    { name: 'value', title: 'Værdi', type: 'number', unitColumn: 'unit' },
    { name: 'unit', title: 'Enhed', type: 'text' },
    { name: 'qualifier', title: 'Forbehold', type: 'text' },
    { name: 'numerator', title: 'Tæller', type: 'number' },
    { name: 'denominator', title: 'Nævner', type: 'number' },
    { name: 'base', title: 'Grundlag', type: 'number' },
    { name: 'source', title: 'Kilde', type: 'text' },
    { name: 'note', title: 'Bemærkning', type: 'text' },
    { name: 'population', title: 'Hvem', type: 'text', codes: 'population' },
  ],
  rows: [
    fact('startede', 'Unge, der er startet', 32, 'persons'),
    fact('i-job', 'Andel i job', 73, 'percent', [{ absent: 'missing' }, 8, 11, 'sample']),
    fact('loen', 'Timeløn', 120, 'dkk-per-hour', ['about']),
  ],
};

function fact(
  key: string,
  label: string,
  value: number,
  unit: string,
  rest: PublicTable['rows'][number]['cells'] = [],
) {
  const missing = { absent: 'missing' } as const;
  const [qualifier = missing, numerator = missing, denominator = missing, population = missing] =
    rest;
  const cells = [
    key,
    label,
    value,
    unit,
    qualifier,
    numerator,
    denominator,
    missing,
    'Afsnit 2',
    missing,
    population,
  ];
  return { key, cells };
}

const status: PublicTable = {
  name: 'status',
  title: 'Status for de unge',
  description: hostile,
  source: 'Tabel 4',
  path: 'status.csv',
  keyColumn: 'id',
  fields: [
    { name: 'id', title: 'Nøgle', type: 'text' },
    { name: 'status', title: 'Status', type: 'text' },
    { name: 'antal', title: 'Antal', type: 'integer', unit: 'persons' },
    { name: 'andel', title: 'Andel', type: 'number', unit: 'percent' },
  ],
  rows: [
    { key: 'job', cells: ['job', hostile, 8, 72.7] },
    { key: 'ukendt', cells: ['ukendt', 'Ukendt', { absent: 'suppressed' }, { absent: 'unknown' }] },
  ],
  number: 1,
};

const overall: Assessment = {
  verdict: 'not-met',
  interim: true,
  exceeded: false,
  evaluator: { verdict: 'partly-met', reason: 'Målet er tæt på.', departs: true },
  target: { id: 'job', due: '2021-12', revision: 0, lower: 80, upper: 90 },
  result: { id: 'job', date: '2021-01', value: 73, numerator: 8, denominator: 11 },
  interval: { low: 43.4, high: 90.3 },
  receipt: {
    rule: 'Uden afrunding',
    inputs: [{ table: 'facts', row: 'i-job', column: 'value' }],
    steps: [{ step: 'compare', result: 800 / 11, operator: 'at-least', bound: 80, holds: false }],
  },
};
const goal: PublicGoal = {
  id: 'job',
  goal: `De unge kommer i job ${hostile}`,
  category: 'Unge',
  unit: 'percent',
  direction: 'at-least',
  overall,
  assessments: [],
};

const note: DataNote = {
  id: 'job-tael',
  letter: 'a',
  text: template('Kilden tæller {facts/startede} unge.'),
  cells: [{ table: 'facts', row: 'startede', column: 'value' }],
};

const blocks: Block[] = [
  { type: 'heading', depth: 2, id: 'de-unge', number: '1', children: ['De unge'] },
  paragraph(
    'I alt begyndte ',
    { type: 'fact', id: 'startede' },
    ' unge, og ',
    { type: 'fact', id: 'i-job' },
    ' er i job. ',
    { type: 'ref', to: { kind: 'table', id: 'status' } },
    ' viser det.',
  ),
  paragraph(
    'Det er ',
    { type: 'strong', children: ['næsten ', { type: 'emphasis', children: ['alle'] }] },
    ': ',
    {
      type: 'share',
      numerator: { table: 'facts', row: 'i-job', column: 'numerator' },
      denominator: { table: 'facts', row: 'i-job', column: 'denominator' },
    },
    '. Lønnen er ',
    { type: 'fact', id: 'loen' },
    '. Det er ',
    {
      type: 'claim',
      holds: [
        {
          is: 'compared',
          left: { terms: [{ cell: { table: 'facts', row: 'i-job', column: 'value' } }] },
          sign: '>',
          right: { portion: 'half', terms: [] },
        },
        {
          is: 'changed',
          change: 'rose',
          from: { terms: [{ number: 8 }] },
          to: { terms: [{ cell: { table: 'facts', row: 'startede', column: 'value' } }] },
        },
      ],
      children: ['mere end ', { type: 'fact', id: 'startede' }, ' før'],
    },
    '.',
  ),
  paragraph(
    `${'Ord '.repeat(120)}${hostile}`,
    ' ',
    { type: 'term', id: 'mentor', children: ['mentorer'] },
    { type: 'footnote-reference', id: 'et', number: 1 },
    '.',
  ),
  { type: 'key-figures', facts: ['startede', 'i-job'] },
  { type: 'table', id: 'status' },
  { type: 'goal-table' },
  {
    type: 'recommendation',
    id: 'mentor',
    title: 'Brug mentorer',
    to: ['billund'],
    state: 'under-way',
    children: [paragraph('Find dem lokalt.')],
  },
];

export const sampleReport: PublicReport = {
  id: 'proeve',
  version: '1.0',
  metadata: {
    project: 'proeve',
    title: 'Prøverapport',
    kind: 'final',
    language: 'da',
    authors: [{ name: 'Anne Andersen' }],
    evaluator: 'cabi',
    commissioner: 'billund',
    publisher: 'billund',
    date: '2021-03-09',
    period: { start: '2018', end: '2021-03' },
    places: ['billund'],
    status: 'draft',
    changeNote: {
      kind: 'first',
      reason: { da: 'Første udgave.', en: 'First.' },
      date: '2021-03-09',
    },
    licence: 'CC-BY-4.0',
    keyFigures: ['startede', 'i-job'],
  },
  limits: { minimum: 4, minimumBase: 10, reason: { da: 'Grupperne er små.', en: 'Small groups.' } },
  question: template('Hvor er de {facts/startede} unge?'),
  abstract: {
    da: template('{facts/startede} unge begyndte.'),
    en: template('{facts/startede} people began.'),
  },
  narrative: {
    blocks,
    footnotes: [{ id: 'et', number: 1, children: [paragraph('En fodnote.')] }],
    sections: [{ id: 'de-unge', title: 'De unge', depth: 2, number: '1' }],
  },
  tables: [facts, status],
  goals: [goal],
  figures: [],
  notes: [note],
  references: [],
};
