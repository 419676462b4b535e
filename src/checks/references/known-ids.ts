import type { ReportSource, SiteSource } from '../../reading/sources.ts';
import { rowsIn, viewIn } from '../rule.ts';
import { isStandard } from '../../domain/standard-tables.ts';
import { declaredFigures } from '../figures/drawn-figures.ts';

/** What an id of each kind names, and where such ids are written. */
export const kinds = {
  project: { one: 'project', home: 'content/projects/' },
  organisation: { one: 'organisation', home: 'content/organisations.yaml' },
  fact: { one: 'fact', home: 'facts.csv' },
  goal: { one: 'goal', home: 'goals.csv' },
  category: { one: 'category', home: 'goals.csv' },
  table: { one: 'table', home: 'datapackage.yaml' },
  figure: { one: 'figure', home: 'figures.yaml' },
  term: { one: 'term', home: 'content/glossary.yaml' },
  reference: { one: 'reference', home: 'report.yaml' },
  note: { one: 'note', home: 'datapackage.yaml' },
} as const;

/** What an id can name. */
export type IdKind = keyof typeof kinds;

/** Names that there are, and whether one is among them. */
export interface KnownIds {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** The names of one kind. Undefined where the file that holds them could not be read: then nothing is unknown. */
export function knownIds(
  kind: IdKind,
  report: ReportSource,
  site: SiteSource,
): KnownIds | undefined {
  switch (kind) {
    case 'project':
      return projectIds(site);
    case 'organisation':
      // Without organisations.yaml, which is a problem of its own, all would be unknown.
      return site.organisations.size > 0 ? site.organisations : undefined;
    case 'term':
      return site.unread.has(kinds.term.home) ? undefined : site.glossary;
    case 'fact':
      return rowKeys(report, 'facts');
    case 'goal':
      return rowKeys(report, 'goals');
    case 'category':
      return isUnread(report, 'goals') ? undefined : categories(report);
    case 'table':
      return (
        report.descriptor && new Set(report.descriptor.value.resources.map(({ name }) => name))
      );
    case 'figure':
      return figureIds(report);
    case 'reference':
      return report.metadata && new Set(Object.keys(report.metadata.value.references ?? {}));
    case 'note':
      return report.descriptor && new Set(Object.keys(report.descriptor.value.notes ?? {}));
  }
}

/** The projects that there are, also those whose file could not be read. */
export function projectIds({ projects, unread }: SiteSource): ReadonlySet<string> {
  const files = [...unread].flatMap(
    (path) => /^content\/projects\/(.+)\.yaml$/.exec(path)?.[1] ?? [],
  );
  return new Set([...projects.keys(), ...files]);
}

/**
 * True where the table is declared but could not be read, or the descriptor itself could not. So is every standard
 * table where one is declared by a name that none has: that is told, and it may be any of them.
 */
export function isUnread({ tables, descriptor }: ReportSource, table: string): boolean {
  if (tables.has(table)) return false;
  return (
    descriptor?.value.resources.some(
      ({ name, schema }) =>
        name === table || (isStandard(table) && !isStandard(name) && schema === undefined),
    ) ?? true
  );
}

function rowKeys(report: ReportSource, table: string): ReadonlyMap<string, unknown> | undefined {
  if (isUnread(report, table)) return undefined;
  return viewIn(report, table)?.byKey ?? new Map();
}

function figureIds(report: ReportSource): Set<string> | undefined {
  const figures = declaredFigures(report);
  return figures && new Set(figures.map(({ id }) => id));
}

function categories(report: ReportSource): Set<string> {
  return new Set(rowsIn(report, 'goals').flatMap((row) => row.text('category') ?? []));
}
