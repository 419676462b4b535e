import { recordText, type PublicationRecord } from '../../../src/domain/publication.ts';
import { factsText, recordedFacts } from '../../../src/report/publication/read-record.ts';
import type { Files } from '../../checks/project.ts';
import { content, data, hashOf, record, textIn, withText } from './published-project.ts';

const facts = `${data}/facts.csv`;
const metadata = `${content}/report.yaml`;

/** A text in place of another, which must be there. */
function edit(
  path: string,
  find: string | RegExp,
  instead: string | ((hit: string) => string),
): (files: Files) => Files {
  return (files) => {
    const text = textIn(files, path);
    const changed =
      typeof instead === 'string' ? text.replace(find, instead) : text.replace(find, instead);
    if (changed === text) throw new Error(`${path} has no ${String(find)}`);
    return withText(files, path, changed);
  };
}

function without(path: string): (files: Files) => Files {
  return (files) => new Map([...files].filter(([name]) => name !== path));
}

function renamed(path: string, to: string): (files: Files) => Files {
  return (files) => without(path)(new Map(files).set(to, files.get(path) ?? new Uint8Array()));
}

/** The record with one part of it changed, and sealed again by somebody who knows how. */
function resealed(change: (record: PublicationRecord) => void): (files: Files) => Files {
  return (files) => {
    const copy = JSON.parse(textIn(files, record)) as PublicationRecord;
    change(copy);
    const seal = hashOf(recordText({ ...copy, seal: '' }));
    return withText(files, record, recordText({ ...copy, seal }));
  };
}

/** A single change of a published version. */
export interface Change {
  what: string;
  change: (files: Files) => Files;
  /** The file that must be named, and the line where it is known. */
  file: string;
  line?: number;
  /** What is said to stand there, and what stood there when it was published. */
  found?: string;
  expected?: string;
}

const goals = `${data}/goals.csv`;
const targets = `${data}/targets.csv`;
const results = `${data}/results.csv`;
const status = `${data}/status.csv`;
const descriptor = `${data}/datapackage.yaml`;
const figures = `${data}/figures.yaml`;
const narrative = `${content}/report.mdx`;

/** Changes that mean something else: the cell or the field is named, with both values. */
export const meanings: Change[] = [
  {
    what: 'a number',
    change: edit(facts, 'praktikpladser;24;', 'praktikpladser;25;'),
    ...{ file: facts, line: 4, found: 'facts/virksomheder/value: 25', expected: '24, ' },
  },
  {
    what: 'a number that its sum does not hold any more',
    change: edit(status, 'I job;18;', 'I job;19;'),
    ...{ file: status, line: 2, found: 'status/job/antal: 19', expected: '18, ' },
  },
  {
    what: 'a decimal',
    change: edit(facts, ';7,5;', ';7,6;'),
    ...{ file: facts, line: 5, found: 'facts/timer/value: 7.6', expected: '7.5, ' },
  },
  {
    what: 'a label',
    change: edit(facts, 'Timer med mentor', 'Tid med mentor'),
    ...{ file: facts, line: 5, found: '»Tid med mentor om ugen«', expected: '»Timer med' },
  },
  {
    what: 'a date',
    change: edit(facts, '80;80;2016-12-31', '80;80;2016-12-30'),
    ...{ file: facts, line: 3, found: 'facts/gennemfoert/date', expected: '»2016-12-31«' },
  },
  {
    what: 'a source',
    change: edit(facts, 'Afsnit 4', 'Afsnit 5'),
    ...{ file: facts, line: 5, found: '»Afsnit 5«', expected: '»Afsnit 4«' },
  },
  {
    what: 'a base',
    change: edit(facts, ';;60;2016', ';;61;2016'),
    ...{ file: facts, line: 5, found: 'facts/timer/base: 61', expected: '60, ' },
  },
  {
    what: 'a target',
    change: edit(targets, ';0;70;', ';0;65;'),
    ...{ file: targets, line: 2, found: 'targets/gennemfoersel-alle/lower: 65', expected: '70, ' },
  },
  {
    what: 'a revised target',
    change: edit(targets, ';1;25;', ';1;24;'),
    ...{ file: targets, line: 5, found: 'praktik-sydby-ny/lower: 24', expected: '25, ' },
  },
  {
    what: 'a result',
    change: edit(results, ';34;', ';33;'),
    ...{ file: results, line: 3, found: 'results/praktik-nordby/value: 33', expected: '34, ' },
  },
  {
    what: "an evaluator's verdict",
    change: edit(results, ';partly-met;met;', ';met;met;'),
    ...{ file: results, line: 6, found: '»met«', expected: '»partly-met«' },
  },
  {
    what: 'the reason of a verdict',
    change: edit(results, 'Kommunerne mødtes', 'De mødtes'),
    ...{ file: results, line: 6, found: '»De mødtes', expected: '»Kommunerne mødtes' },
  },
  {
    what: 'the wording of a goal',
    change: edit(goals, 'De unge trives bedre', 'De unge trives'),
    ...{ file: goals, line: 5, found: 'goals/trivsel/goal', expected: '»De unge trives bedre«' },
  },
  {
    what: 'a baseline',
    change: edit(goals, ';40;2013-12', ';45;2013-12'),
    ...{ file: goals, line: 4, found: 'goals/fravaer/baseline: 45', expected: '40, ' },
  },
  {
    what: 'a cell that says why it is empty',
    change: edit(`${data}/opfoelgning.csv`, '..', '22,5'),
    ...{
      file: `${data}/opfoelgning.csv`,
      line: 5,
      found: ': 22.5',
      expected: '(foreligger ikke endnu)',
    },
  },
  {
    what: 'a row that is added',
    change: edit(`${data}/opfoelgning.csv`, /$/, 'andet-3;andet;3;..;40\n'),
    ...{
      file: `${data}/opfoelgning.csv`,
      line: 6,
      found: 'opfoelgning/andet-3',
      expected: 'Intet',
    },
  },
  {
    what: 'a row that is taken away',
    change: edit(targets, /^praktik-sydby-ny.*\n/m, ''),
    ...{ file: targets, found: 'targets/praktik-sydby-ny: mangler' },
  },
  {
    what: 'a column under another name',
    change: edit(status, 'antal', 'tal'),
    ...{ file: status },
  },
  {
    what: 'the title',
    change: edit(metadata, 'title: Slutevaluering af Ny Start', 'title: Evaluering af Ny Start'),
    ...{ file: metadata, line: 2, found: '»Evaluering af', expected: '»Slutevaluering af' },
  },
  {
    what: 'the question',
    change: edit(metadata, 'Hjælper en mentor', 'Kan en mentor hjælpe'),
    ...{ file: metadata, line: 4, found: 'question', expected: '»Hjælper en mentor' },
  },
  {
    what: 'an author',
    change: edit(metadata, 'Anna Prøve', 'Anna Test'),
    ...{ file: metadata, line: 8, found: '»Anna Test«', expected: '»Anna Prøve«' },
  },
  {
    what: 'the evaluator',
    change: edit(metadata, 'evaluator: maal-og-vej', 'evaluator: ny-start-forening'),
    ...{ file: metadata, line: 9, found: '»ny-start-forening«', expected: '»maal-og-vej«' },
  },
  {
    what: 'the reason of the note',
    change: edit(metadata, 'First edition', 'The first edition'),
    ...{ file: metadata, found: 'changeNote.reason.en', expected: '»First edition«' },
  },
  {
    what: 'who approved',
    change: edit(metadata, 'approvedBy: Anna', 'approvedBy: Hanne'),
    ...{ file: metadata, found: '»Hanne Prøve«', expected: '»Anna Prøve«' },
  },
  {
    what: 'the status',
    change: edit(metadata, 'status: published', 'status: draft'),
    ...{ file: metadata, line: 15, found: '»draft«', expected: '»published«' },
  },
  {
    what: 'the licence',
    change: edit(metadata, 'CC-BY-4.0', 'CC0-1.0'),
    ...{ file: metadata, found: '»CC0-1.0«', expected: '»CC-BY-4.0«' },
  },
  {
    what: 'the title of a table',
    change: edit(descriptor, 'title: Enkelttal', 'title: Tal'),
    ...{ file: descriptor, line: 4, found: '»Tal«', expected: '»Enkelttal«' },
  },
  {
    what: 'a data note',
    change: edit(descriptor, 'er status ikke kendt', 'er status ukendt'),
    ...{ file: descriptor, found: 'ukendt.«', expected: 'ikke kendt.«' },
  },
  {
    what: 'the headline of a figure',
    change: edit(figures, 'unge kom under', 'unge er under'),
    ...{ file: figures, found: 'unge er under', expected: 'unge kom under' },
  },
  {
    what: 'the source of a figure',
    change: edit(figures, 'source: Tabel 2', 'source: Tabel 9'),
    ...{ file: figures, line: 11, found: '»Tabel 9«', expected: '»Tabel 2«' },
  },
  {
    what: 'a sentence',
    change: edit(narrative, 'Hun fik en mentor', 'Hun fik ingen mentor'),
    ...{ file: narrative, line: 49, found: 'Hun fik ingen mentor' },
  },
  {
    what: 'a sentence that is taken away',
    change: edit(narrative, 'Sofie var længe uden uddannelse. ', ''),
    ...{ file: narrative, found: 'mangler', expected: 'Sofie var længe' },
  },
  {
    what: 'the title of a finding',
    change: edit(narrative, 'De fleste unge kommer', 'Mange unge kommer'),
    ...{ file: narrative, line: 9, found: 'Mange unge kommer', expected: 'De fleste unge kommer' },
  },
  {
    what: 'whom a recommendation is for',
    change: edit(narrative, 'to="nordby sydby"', 'to="nordby"'),
    ...{ file: narrative },
  },
  {
    what: 'what a number in the text is bound to',
    change: edit(
      narrative,
      'KeyFigures facts="startede gennemfoert',
      'KeyFigures facts="gennemfoert startede',
    ),
    ...{ file: narrative },
  },
];

const ofTheVersion = (files: Files): string[] =>
  [...files.keys()].filter((path) => path.startsWith(content) || path.startsWith(data));

function inAll(change: (text: string) => string): (files: Files) => Files {
  return (files) =>
    ofTheVersion(files).reduce(
      (done, path) => withText(done, path, change(textIn(done, path))),
      files,
    );
}

/** What a checkout on another machine may do to every file of a version, the record among them, and change nothing. */
export const sameContent: Pick<Change, 'what' | 'change'>[] = [
  { what: 'the line ends of Windows', change: inAll((text) => text.replaceAll('\n', '\r\n')) },
  {
    what: 'letters taken apart, in what editors wrote',
    change: (files) =>
      ofTheVersion(files)
        .filter((path) => path !== record)
        .reduce((done, path) => withText(done, path, textIn(done, path).normalize('NFD')), files),
  },
];

/** Changes that mean the same, or that cannot be read: the file is named. */
export const otherBytes: Change[] = [
  { what: 'a byte order mark', file: facts, change: edit(facts, /^/, '\ufeff') },
  { what: 'a blank line at the end', file: targets, change: edit(targets, /$/, '\n') },
  {
    what: 'the order of rows',
    file: status,
    change: edit(status, /^(job.*\n)(uddannelse.*\n)/m, '$2$1'),
  },
  { what: 'a comment', file: metadata, change: edit(metadata, /^/, '# Set efter\n') },
  {
    what: 'quotation marks',
    file: metadata,
    change: edit(metadata, 'kind: final', "kind: 'final'"),
  },
  {
    what: 'a decimal that is nothing',
    file: `${data}/opfoelgning.csv`,
    change: edit(`${data}/opfoelgning.csv`, '20,0', '20,00'),
  },
  { what: 'a file without its last line end', file: figures, change: edit(figures, /\n$/, '') },
  { what: 'a table that cannot be read', file: facts, change: edit(facts, 'id;label', 'id;id') },
  { what: 'a file that is gone', file: figures, change: without(figures) },
  { what: 'a table that is gone', file: status, change: without(status) },
  { what: 'a narrative that is gone', file: narrative, change: without(narrative) },
  {
    what: 'a file that is added',
    file: `${data}/nyt.csv`,
    change: (files) => withText(files, `${data}/nyt.csv`, 'id;navn\na;b\n'),
  },
  {
    what: 'a file under another name',
    file: status,
    change: renamed(status, `${data}/status-ny.csv`),
  },
];

/** Changes of the record itself. */
export const ofRecord: Change[] = [
  {
    what: 'the hash of a file in the record',
    change: edit(record, /"data\/[^"]*facts.csv": "./, (hit) =>
      hit.replace(/.$/, (sign) => (sign === 'a' ? 'b' : 'a')),
    ),
    ...{ file: record, line: 10, found: `inputs.${facts}: »`, expected: 'versionens filer' },
  },
  {
    what: 'a number of the facts',
    change: edit(record, /\b24\b/, '25'),
    ...{ file: record, found: 'facts.report.tables.0.rows.2.cells.2: 25', expected: '24, som ' },
  },
  {
    what: 'three numbers of the facts',
    change: edit(record, /\b(?:24|7\.5)\b/g, '25'),
    ...{ file: record, found: '.cells.2: 25 (og ', expected: '24, som ' },
  },
  { what: 'the tool', file: record, change: edit(record, '"tool": "0.1.0"', '"tool": "0.1.1"') },
  {
    what: 'the spaces of the record',
    file: record,
    change: edit(record, '"format": 2', '"format":  2'),
  },
  {
    what: 'a record that is empty',
    file: record,
    change: edit(record, /^[^]*$/, ''),
    found: 'kan ikke læses',
  },
  {
    what: 'a record that lacks all',
    file: record,
    change: edit(record, /^[^]*$/, '{}'),
    found: 'format i published.json mangler',
  },
  {
    what: 'a field of the record that nobody knows',
    change: edit(record, '"format": 2', '"format": 2,\n "note": 1'),
    ...{ file: record, line: 3, found: 'note i published.json' },
  },
  { what: 'a record that is gone', file: metadata, change: without(record) },
  {
    what: 'a record that is another version’s, sealed again',
    file: record,
    change: resealed((one) => (one.version = '1.1')),
  },
  {
    what: 'a record that is another report’s, sealed again',
    file: record,
    change: resealed((one) => (one.report = 'another')),
  },
  {
    what: 'a number of the facts, sealed again',
    change: resealed((one) => changeFact(one, 25)),
    ...{ file: record, found: 'facts.report.tables.0.rows.2.cells.2: 25', expected: '24, som ' },
  },
  {
    what: 'the hash of the facts, sealed again',
    change: resealed((one) => (one.factsHash = '0'.repeat(64))),
    ...{ file: record, line: 20, found: 'factsHash: »0000' },
  },
  {
    what: 'the hash of a file, sealed again',
    file: facts,
    change: resealed((one) => (one.inputs[facts] = '0'.repeat(64))),
  },
  {
    what: 'a file that the record forgets, sealed again',
    file: facts,
    change: resealed((one) => delete one.inputs[facts]),
  },
];

type Report = PublicationRecord['facts']['report'];

const misshapen: [what: string, field: string, change: (report: Report) => object][] = [
  ['a report of nothing', 'facts.report.id', () => ({})],
  ['a report that is a list', 'facts.report', () => []],
  ['tables that are a text', 'facts.report.tables', (one) => ({ ...one, tables: 'ingen' })],
  ['a title that is a number', 'facts.report.metadata.title', withTitle(1)],
  ['no narrative', 'facts.report.narrative', ({ narrative: _gone, ...rest }) => rest],
  ['a block that is nothing', 'facts.report.narrative.blocks.0', withBlock(null)],
  ['a block of no kind', 'facts.report.narrative.blocks.0.type', withBlock({ type: 'html' })],
  ['a part that nobody knows', 'facts.report.persons', (one) => ({ ...one, persons: [] })],
];

/** Facts that no report could be, reckoned and sealed again: refused as input, at the field. */
export const malformed: Change[] = misshapen.map(([what, field, change]) => ({
  what: `${what}, sealed again`,
  file: record,
  found: `${field} i published.json mangler eller`,
  change: rewritten((one) => {
    one.facts.report = change(one.facts.report) as Report;
  }),
}));

function withTitle(title: unknown): (report: Report) => object {
  return (report: Report) => ({ ...report, metadata: { ...report.metadata, title } });
}

function withBlock(block: unknown): (report: Report) => object {
  return ({ narrative, ...rest }: Report) => ({
    ...rest,
    narrative: { ...narrative, blocks: [block, ...narrative.blocks] },
  });
}

/** The record with other facts, whose hash is reckoned and which is sealed by somebody who knows how. */
function rewritten(change: (record: PublicationRecord) => void): (files: Files) => Files {
  return resealed((copy) => {
    change(copy);
    copy.factsHash = hashOf(factsText({ recorded: recordedFacts(copy) }));
  });
}

function changeFact({ facts: { report } }: PublicationRecord, value: number): void {
  const table = report.tables.find(({ name }) => name === 'facts');
  const row = table?.rows.find(({ key }) => key === 'virksomheder');
  const column = table?.fields.findIndex(({ name }) => name === 'value') ?? -1;
  if (row) row.cells[column] = value;
}
