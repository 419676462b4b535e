import type { Overlay } from '../project.ts';

/** What a rule finds in the small project under each bad overlay, and in none of the good ones. */
export interface RuleExamples {
  good: Overlay[];
  bad: Overlay[];
}

/**
 * Writes the files of rules' examples. They are laid over the small valid project in
 * `tests/fixtures/project`, and are as short as the rule allows: only that rule looks at them.
 */
const content = 'content/reports/ny-start-slut/1.0';
const data = 'data/ny-start-slut/1.0';

type Properties = Record<string, unknown>;

const metadata: Properties = {
  project: 'ny-start',
  title: 'Slutevaluering',
  question: 'Virkede det?',
  kind: 'final',
  language: 'da',
  authors: [{ name: 'Anna Prøve' }],
  evaluator: 'maal-og-vej',
  commissioner: 'lysfonden',
  publisher: 'ny-start-forening',
  date: '2017-03-01',
  period: { start: '2014', end: '2016' },
  places: ['nordby', 'sydby'],
  status: 'published',
  changeNote: { kind: 'first', reason: { da: 'Første', en: 'First' }, date: '2017-03-01' },
  licence: 'CC-BY-4.0',
  abstract: { da: 'Kort.', en: 'Short.' },
  keyFigures: ['startede'],
  references: { haandbog: { authors: 'Prøve', title: 'Håndbog' } },
  numberedNames: ['Route 25'],
};

const rule: Properties = {
  name: 'Målestokken',
  reason: { da: 'Aftalt med kommunen.', en: 'Agreed with the municipality.' },
  compare: 'unrounded',
  revisedTargets: 'latest',
};

/** A `report.yaml` with some parts changed; a part of `undefined` is left out. */
export function metadataWith(changes: Properties): Overlay {
  return { [`${content}/report.yaml`]: JSON.stringify({ ...metadata, ...changes }) };
}

/** The same with an assessment rule, some of whose parts are changed. */
export function ruleWith(changes: Properties): Overlay {
  return metadataWith({ assessment: { ...rule, ...changes } });
}

export function narrative(text: string): Overlay {
  return { [`${content}/report.mdx`]: `${text}\n` };
}

/** A CSV of the version, a line for each text. */
export function csv(table: string, ...lines: string[]): Overlay {
  return { [`${data}/${table}.csv`]: `${lines.join('\n')}\n` };
}

export function figures(...list: Properties[]): Overlay {
  return { [`${data}/figures.yaml`]: JSON.stringify(list) };
}

const texts = {
  headline: 'Fund',
  subtitle: 'Antal',
  reading: 'Læs',
  description: 'Søjler',
  source: 'S',
};

/** A figure of parts, which shows the table `status`. */
export function partsFigure(changes: Properties = {}): Properties {
  const encodings = { table: 'status', label: 'status', value: 'antal', total: 'i-alt' };
  return { ...texts, id: 'status', kind: 'parts-of-whole', ...encodings, ...changes };
}

/** A figure of goals. */
export function goalsFigure(goals: string[]): Properties {
  return { ...texts, id: 'maal', kind: 'milestone-matrix', goals };
}

const standardTables = ['facts', 'goals', 'targets', 'results'].map(standardTable);

function standardTable(name: string): Properties {
  return { name, path: `${name}.csv`, title: name };
}

const key = { name: 'id', title: 'Nøgle', type: 'string' };

/** A table of the report's own with a key and these fields. */
export function ownTable(name: string, fields: Properties[], schema: Properties = {}): Properties {
  return {
    name,
    path: `${name}.csv`,
    title: name,
    schema: { primaryKey: ['id'], fields: [key, ...fields], ...schema },
  };
}

const count = { name: 'antal', title: 'Antal', type: 'integer', unit: 'persons' };

export const statusTable = ownTable('status', [
  { name: 'status', title: 'Status', type: 'string' },
  count,
  { name: 'andel', title: 'Andel', type: 'number', unit: 'percent' },
]);

const weeksTable = ownTable(
  'opfoelgning',
  [
    { name: 'hold', title: 'Hold', type: 'string' },
    { name: 'uge', title: 'Uge', type: 'integer', unit: 'week-number' },
    { name: 'andel', title: 'Andel', type: 'number', unit: 'percent' },
    { name: 'deltagere', title: 'Unge', type: 'integer', unit: 'persons' },
  ],
  { missingValues: [{ value: '..', label: 'not-yet-due' }] },
);

/** A `datapackage.yaml` with the standard tables, `tables` of the report's own, and other parts. */
export function descriptor(tables: Properties[], parts: Properties = {}): Overlay {
  return packageOf([...standardTables, ...tables, weeksTable], parts);
}

/** The small project with `baselines.csv`, of which `lines` are the rows. */
export function withBaselines(...lines: string[]): Overlay {
  return {
    ...packageOf([...standardTables, standardTable('baselines'), statusTable, weeksTable], {}),
    ...csv('baselines', 'id;goal;place;group;date;value;source', ...lines),
  };
}

/** The small project without some of its tables, in the descriptor and on disk. */
export function withoutTables(...names: string[]): Overlay {
  const left = [...standardTables, statusTable, weeksTable].filter(
    (table) => !names.includes(String(table['name'])),
  );
  const files = names.map((name) => [`${data}/${name}.csv`, null] as const);
  return { ...packageOf(left, {}), ...Object.fromEntries(files) };
}

function packageOf(resources: Properties[], parts: Properties): Overlay {
  const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';
  return {
    [`${data}/datapackage.yaml`]: JSON.stringify({
      $schema: profile,
      name: 'ny-start-slut',
      resources,
      ...parts,
    }),
  };
}

/** Checks declared over the small project's tables. */
export function checks(...list: Properties[]): Overlay {
  const notes = { note: { cells: ['facts/startede'], text: 'Kilden er uenig med sig selv.' } };
  return descriptor([statusTable], { checks: list, notes });
}

export const headers = {
  facts: 'id;label;value;unit;numerator;denominator;base;date;source;note',
  goals: 'id;goal;category;unit;direction;baseline;baseline_date;reason;source',
  targets: 'id;goal;place;group;due;revision;lower;upper;reason;source',
  results: 'id;goal;place;group;date;value;numerator;denominator;verdict;reason;source',
};
