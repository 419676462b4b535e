import type { PublicReport } from '../../../src/domain/public-report.ts';
import type { Severity } from '../../../src/changes/difference/severity.ts';
import { changed, edited, first, tableOf, type Edits } from './versions.ts';

/** Two versions with one kind of change between them; the words of their difference lie in `expected/`. */
export interface Pair {
  name: string;
  severity: Severity;
  before: PublicReport;
  after: PublicReport;
}

function pair(name: string, severity: Severity, after: PublicReport): Pair {
  return { name, severity, before: first, after: { ...after, version: '1.1' } };
}

/** An edit of files, as an editor makes it. */
function edit(name: string, severity: Severity, edits: Edits): Pair {
  return pair(name, severity, edited(edits));
}

/** Both versions as editors made them. */
function beforeAndAfter(name: string, severity: Severity, before: Edits, after: Edits): Pair {
  return { ...edit(name, severity, after), before: edited(before) };
}

/** A fact in a unit that the report declares. */
function inOwnUnit(declared: string): Edits {
  return {
    'facts.csv': [['hours-per-week', 'mentor-hours']],
    'report.yaml': [['numberedNames:', `units:\n  mentor-hours: { ${declared} }\nnumberedNames:`]],
  };
}

export const pairs: Pair[] = [
  edit('verdict', 'major', { 'results.csv': [['2016-12-31;24;', '2016-12-31;28;']] }),
  edit('evaluators-verdict', 'major', {
    'results.csv': [[';;;;;;Tabel 5', ';;;partly-met;;Pladserne var korte.;Tabel 5']],
  }),
  edit('removed-goal', 'major', {
    'goals.csv': [
      ['fravaer;De unges fravær falder;Unge;Fravær;percent;at-most;40;2013-12;;Afsnit 3.3;\n', ''],
    ],
    'targets.csv': [['fravaer-alle;fravaer;;;2016-12-31;0;;20;;Afsnit 3.3\n', '']],
    'results.csv': [
      [
        'fravaer-alle;fravaer;;;2016-12;?;;;;;;Fraværet blev ikke registreret ens i de to kommuner.;Afsnit 5\n',
        '',
      ],
    ],
  }),
  edit('conclusion', 'major', {
    'report.mdx': [
      ['Kommunerne bør tilbyde en mentor til alle', 'Kommunerne skal tilbyde en mentor til alle'],
      ['to="nordby sydby"', 'to="nordby"'],
    ],
  }),
  edit('added-conclusion', 'major', {
    'report.mdx': [
      [
        '<Method title',
        '<Recommendation id="praktik" title="Find flere pladser">\n\nKommunerne bør finde flere pladser.\n\n</Recommendation>\n\n<Method title',
      ],
    ],
  }),
  edit('recommendation-state', 'minor', {
    'report.mdx': [['to="nordby sydby"', 'to="nordby sydby" state="under-way"']],
  }),
  edit('claims', 'minor', {
    'report.mdx': [
      [
        'kommer videre">',
        'kommer videre" holds="status/uddannelse/antal > half of status/i-alt/antal">',
      ],
      [
        'I alt begyndte',
        '<Claim holds="facts/startede ≈ facts/virksomheder within 500 %">I alt</Claim> begyndte',
      ],
    ],
    'figures.yaml': [
      [
        '  subtitle: Antal unge',
        '  holds: status/uddannelse/antal > status/job/antal\n  subtitle: Antal unge',
      ],
    ],
  }),
  edit('value', 'minor', {
    'status.csv': [
      ['andet;Andet;12;15', 'andet;Andet;10;12,5'],
      ['ukendt;Ukendt;8;10', 'ukendt;Ukendt;10;12,5'],
    ],
  }),
  edit('absence', 'minor', { 'opfoelgning.csv': [['andet-1;andet;1;17,5', 'andet-1;andet;1;..']] }),
  edit('target', 'minor', { 'targets.csv': [['2016-12-31;0;30;', '2016-12-31;0;32;']] }),
  pair(
    'suppressed-cell',
    'minor',
    changed((report) => {
      for (const { key, cells } of tableOf(report, 'status').rows) {
        if (key === 'ukendt')
          cells.splice(2, 2, { absent: 'suppressed' }, { absent: 'suppressed' });
        if (key === 'i-alt') cells.splice(2, 1, 72);
        if (key === 'job') cells.splice(1, 1, 'I arbejde');
      }
    }),
  ),
  edit('base-under-unchanged-percentage', 'minor', {
    'opfoelgning.csv': [['foerste-1;foerste;1;20,0;40', 'foerste-1;foerste;1;20,0;45']],
  }),
  pair(
    'shared-base',
    'minor',
    changed((report) => {
      tableOf(report, 'status').rows.at(-1)?.cells.splice(2, 1, 90);
    }),
  ),
  edit('rows', 'minor', {
    'opfoelgning.csv': [
      ['foerste-1;foerste;1;20,0;40\n', ''],
      ['andet-2;andet;2;..;40', 'andet-2;andet;2;..;40\nandet-3;andet;3;..;40'],
    ],
  }),
  edit('reordered-rows', 'editorial', {
    'status.csv': [
      ['job;I job;18;22,5\n', ''],
      ['andet;Andet;12;15\n', 'andet;Andet;12;15\njob;I job;18;22,5\n'],
    ],
  }),
  edit('row-with-values', 'minor', {
    'status.csv': [
      ['andet;Andet;12;15', 'flyttet;Flyttet fra kommunen;5;6,25\nandet;Andet;7;8,75'],
    ],
  }),
  edit('place-with-another-id', 'minor', {
    'targets.csv': [['praktik-sydby;praktik;sydby', 'praktik-syd;praktik;sydby']],
  }),
  edit('revised-target', 'major', {
    'targets.csv': [
      [
        'fravaer-alle;fravaer',
        'praktik-nordby-ny;praktik;nordby;;2016-12-31;1;38;;Nordby fik flere pladser end ventet.;Afsnit 3.2\nfravaer-alle;fravaer',
      ],
    ],
  }),
  beforeAndAfter(
    'from-interim-to-final',
    'major',
    {
      'results.csv': [
        [
          'praktik-sydby;praktik;sydby;;2016-12-31;24;',
          'praktik-sydby;praktik;sydby;;2016-06-30;24;',
        ],
      ],
    },
    {
      'results.csv': [
        [
          'praktik-sydby;praktik;sydby;;2016-12-31;24;;;;;;;Tabel 5',
          'praktik-sydby;praktik;sydby;;2016-06-30;24;;;;;;;Tabel 5\npraktik-sydby-slut;praktik;sydby;;2016-12-31;26;;;;;;;Tabel 6',
        ],
      ],
    },
  ),
  pair(
    'renamed-column',
    'editorial',
    changed((report) => {
      Object.assign(tableOf(report, 'status').fields[1] ?? {}, { name: 'nu', title: 'Nu' });
    }),
  ),
  pair(
    'columns',
    'minor',
    changed((report) => {
      const { fields, rows } = tableOf(report, 'opfoelgning');
      Object.assign(fields[2] ?? {}, { unit: 'month-number', title: 'Måneder efter slutning' });
      fields.splice(1, 1, { name: 'koen', title: 'Køn', type: 'text' });
      for (const { cells } of rows) cells.splice(1, 1, 'alle');
    }),
  ),
  pair(
    'tables',
    'minor',
    changed((report) => {
      const table = tableOf(report, 'opfoelgning');
      report.tables.splice(report.tables.indexOf(table), 1, {
        ...table,
        name: 'efter',
        title: 'Efter forløbet',
      });
      Object.assign(tableOf(report, 'status'), { source: 'Tabel 7' });
    }),
  ),
  edit('rule', 'minor', {
    'report.yaml': [['shortfallPercent: 10, of: target', 'shortfallPercent: 5, of: target']],
  }),
  edit('figure', 'minor', {
    'figures.yaml': [
      ["unge kom under uddannelse'", "unge begyndte på en uddannelse'"],
      ['minimumBase: 10', 'minimumBase: 20'],
    ],
  }),
  pair(
    'figures-added-and-removed',
    'minor',
    changed((report) => {
      const [status] = report.figures;
      if (status) Object.assign(status.declaration, { id: 'hvor-nu' });
    }),
  ),
  edit('note', 'minor', {
    'datapackage.yaml': [['er status ikke kendt.', 'kendte ingen status.']],
  }),
  edit('metadata', 'editorial', {
    'report.yaml': [
      ['title: Slutevaluering af Ny Start\nsub', 'title: Evaluering af Ny Start\nsub'],
      ['places: [nordby, sydby]', 'places: [sydby, nordby]'],
      ['kind: first', 'kind: editorial'],
      ["date: '2017-03-01'\nlic", "date: '2018-03-01'\nlic"],
    ],
  }),
  edit('abstract-with-another-number', 'minor', {
    'report.yaml': [['{facts/gennemfoert} of them', '{facts/virksomheder} of them']],
  }),
  beforeAndAfter(
    'declared-unit',
    'minor',
    inOwnUnit('one: { da: time, en: hour }, other: { da: timer, en: hours }, decimals: 1'),
    inOwnUnit(
      'one: { da: time, en: hour }, other: { da: timer om ugen, en: hours a week }, decimals: 2, counted: false',
    ),
  ),
  edit('reference', 'editorial', { 'report.yaml': [["year: '2015'", "year: '2016'"]] }),
  edit('sentence', 'editorial', {
    'report.mdx': [['Hun fik en mentor og kom', 'Hun fik en mentor, og så kom hun']],
  }),
  edit('sentence-with-another-number', 'minor', {
    'report.mdx': [['begyndte <Fact id="startede" /> unge', 'begyndte <Fact id="timer" /> unge']],
  }),
  edit('opening-and-footnote', 'editorial', {
    'report.mdx': [
      ['## Kort fortalt', 'Ny Start var et forsøg.\n\n## Kort fortalt'],
      ['[^regel]: Reglen', '[^regel]: Kort sagt: Reglen'],
    ],
    'report.yaml': [
      [
        "date: '2017-03-01'\nlic",
        `date: '2017-03-01'
  changes:
    - places: [opening]
      reason: { da: Der manglede en begyndelse, en: A beginning was missing }
    - places: ['footnote:regel']
      reason: { da: Noten var for lang, en: The note was too long }
lic`,
      ],
    ],
  }),
  edit('paragraphs', 'editorial', {
    'report.mdx': [['uden uddannelse. Hun fik', 'uden uddannelse.\n\nHun fik']],
  }),
  edit('moved-conclusion', 'editorial', {
    'report.mdx': [
      [
        '<Finding id="videre" title="De fleste unge kommer videre">\n\nDe unge, som gennemfører, kommer videre. <Fact id="virksomheder" form="unit" /> åbnede døren.\n\n</Finding>\n\n',
        '',
      ],
      [
        '## Læring\n',
        '## Læring\n\n<Finding id="videre" title="De fleste unge kommer videre">\n\nDe unge, som gennemfører, kommer videre. <Fact id="virksomheder" form="unit" /> åbnede døren.\n\n</Finding>\n',
      ],
    ],
  }),
];
