import { hiddenDerivable } from '../../src/checks/disclosure/hidden-numbers.ts';
import { said } from '../../src/words/said.ts';
import { projectWith, reportOf, type Overlay } from '../checks/project.ts';
import {
  csv,
  descriptor,
  figures,
  headers,
  ownTable,
  statusTable,
} from '../checks/rules/overlays.ts';

/** A table of a version in a test: its columns by name with their unit, and its rows as CSV. */
export interface TestTable {
  name: string;
  columns: Record<string, string>;
  rows: string[];
}

export function table(name: string, columns: Record<string, string>, ...rows: string[]): TestTable {
  return { name, columns, rows };
}

/** What a version of a test publishes: its own tables, rows of facts, results and so on, and its checks. */
export interface TestVersion {
  tables?: TestTable[];
  facts?: string[];
  results?: string[];
  targets?: string[];
  goals?: string[];
  checks?: Record<string, unknown>[];
  figures?: Record<string, unknown>[];
}

/** `text` is a column of words; `percent of unge` a percentage of a column, or of a cell; else a unit. */
function field(name: string, kind: string): Record<string, unknown> {
  if (kind === 'text') return { name, title: name, type: 'string' };
  const [unit, base] = kind.split(' of ');
  const type = unit === 'percent' ? 'number' : 'integer';
  return { name, title: name.replaceAll('_', ' '), type, unit, ...(base ? { base } : {}) };
}

const marks = {
  missingValues: [
    { value: '[c]', label: 'suppressed' },
    { value: '', label: 'not-applicable' },
  ],
};

/** The small project with what a test publishes in place of its own. */
export function versionWith(version: TestVersion): Overlay {
  const { tables = [], facts = [], checks = [] } = version;
  const own = tables.map(({ name, columns }) =>
    ownTable(
      name,
      Object.entries(columns).map(([column, kind]) => field(column, kind)),
      marks,
    ),
  );
  const files = tables.map(({ name, columns, rows }) =>
    csv(name, ['id', ...Object.keys(columns)].join(';'), ...rows),
  );
  const others = (['results', 'targets', 'goals'] as const).map((name) =>
    version[name] ? csv(name, headers[name], ...version[name]) : {},
  );
  const kept = 'startede;Unge, der begyndte forløbet;80;persons;;;;2016;Tabel 1;';
  return Object.assign(
    {},
    descriptor([statusTable, ...own], { checks }),
    csv('facts', headers.facts, kept, ...facts),
    ...files,
    ...others,
    version.figures ? figures(...version.figures) : {},
  ) as Overlay;
}

/** The hidden cells of a version that can be worked out, with what each is, from and to, and the message in Danish. */
export function revealedIn(version: TestVersion): { cell: string; range: string; found: string }[] {
  const { report, site } = reportOf(projectWith(versionWith(version)));
  return hiddenDerivable.check(report, site).map((finding) => {
    const { address, range } = finding.values;
    return {
      cell: address,
      range: `${range.least}-${range.most ?? ''}`,
      found: said({ ...finding, code: 'hidden-derivable' }, 'da').found,
    };
  });
}

/** The errors of reading a version, of which a case should have none. */
export function errorsIn(version: TestVersion): string[] {
  const { problems } = reportOf(projectWith(versionWith(version)));
  return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}
