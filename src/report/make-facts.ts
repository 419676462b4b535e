import { judgingEdition, type Facts, type SharedWords } from '../domain/facts.ts';
import type { ComponentNode } from '../domain/narrative.ts';
import { compareText } from '../domain/problem.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type { Located, ReportSource, SiteSource } from '../reading/sources.ts';
import { tiesOf } from './difference/ties.ts';

/** The facts of a version that was just made from its files. */
export function makeFacts(report: PublicReport, source: ReportSource, site: SiteSource): Facts {
  return {
    judging: judgingEdition,
    report,
    words: wordsUsed(report, site),
    ties: tiesOf(source),
  };
}

/** The words of shared files that a version uses, as they are now. An id that no file explains has none. */
export function wordsUsed(report: PublicReport, site: SiteSource): SharedWords {
  const project = site.projects.get(report.metadata.project)?.value;
  const components = componentsIn(report.narrative.blocks, report.narrative.footnotes);
  const organisations = [
    ...namedInMetadata(report),
    ...namedInTables(report),
    ...components.flatMap(({ properties }) => String(properties['to'] ?? '').split(' ')),
    ...(project ? [...project.funders, ...project.owners, ...project.places] : []),
  ];
  const terms = components.filter(({ name }) => name === 'Term');
  const name = site.settings?.value.name;
  return {
    organisations: explained(organisations, site.organisations),
    ...(project ? { project } : {}),
    terms: explained(
      terms.map(({ properties }) => String(properties['id'])),
      site.glossary,
    ),
    ...(name === undefined ? {} : { site: name }),
  };
}

function namedInMetadata({ metadata }: PublicReport): string[] {
  const { evaluator, commissioner, publisher, authors, places } = metadata;
  const employers = authors.flatMap(({ organisation }) => organisation ?? []);
  return [evaluator, commissioner, publisher, ...employers, ...places];
}

/** Organisations in cells of the columns that lead to them. */
function namedInTables({ tables }: PublicReport): string[] {
  return tables.flatMap(({ fields, rows }) =>
    fields.flatMap(({ target }, column) =>
      target === 'organisations' ? rows.map(({ cells }) => String(cells[column])) : [],
    ),
  );
}

/** What some ids stand for, each once, in the order of the ids. */
function explained<Value>(
  ids: readonly string[],
  known: ReadonlyMap<string, Located<Value>>,
): Record<string, Value> {
  const used = [...new Set(ids)].sort(compareText);
  return Object.fromEntries(
    used.flatMap((id) => {
      const found = known.get(id);
      return found ? [[id, found.value]] : [];
    }),
  );
}

/** Every component at any depth of some parts of a narrative. */
function componentsIn(...parts: unknown[]): ComponentNode<unknown>[] {
  return parts.flatMap((part) => {
    if (typeof part !== 'object' || part === null) return [];
    const inner = componentsIn(...Object.values(part));
    return isComponent(part) ? [part, ...inner] : inner;
  });
}

function isComponent(part: object): part is ComponentNode<unknown> {
  return 'type' in part && part.type === 'component';
}
