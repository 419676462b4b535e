import { given } from '../domain/given.ts';
import { judgingEdition, type Facts, type SharedWords } from '../domain/facts.ts';
import { isComponent, walk, type Component, type Narrative } from '../domain/narrative.ts';
import { compareText } from '../domain/problem.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type { Located, ReportSource, SiteSource } from '../reading/sources.ts';
import { textIn } from '../domain/table.ts';
import { tiedCells } from '../changes/difference/hidden-cells.ts';

/** The facts of a version that was just made from its files. */
export function makeFacts(report: PublicReport, source: ReportSource, site: SiteSource): Facts {
  return {
    judging: judgingEdition,
    report,
    words: wordsUsed(report, site),
    ties: tiedCells(source),
  };
}

/** The words of shared files that a version uses, as they are now. An id that no file explains has none. */
export function wordsUsed(report: PublicReport, site: SiteSource): SharedWords {
  const project = site.projects.get(report.metadata.project)?.value;
  const components = componentsIn(report.narrative);
  const organisations = [
    ...namedInMetadata(report),
    ...namedInTables(report),
    ...components.flatMap((node) => (node.type === 'recommendation' ? (node.to ?? []) : [])),
    ...(project ? [...project.funders, ...project.owners, ...project.places] : []),
  ];
  const terms = components.flatMap((node) => (node.type === 'term' ? node.id : []));
  const name = site.settings?.value.name;
  return {
    organisations: explained(organisations, site.organisations),
    ...given({ project }),
    terms: explained(terms, site.glossary),
    ...given({ site: name }),
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
      target === 'organisations' ? rows.flatMap(({ cells }) => textIn(cells[column]) ?? []) : [],
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

/** Every component of the narrative and its footnotes. */
function componentsIn({ blocks, footnotes }: Narrative): Component[] {
  const nodes = [...walk(blocks), ...footnotes.flatMap(({ children }) => [...walk(children)])];
  return nodes.filter(isComponent);
}
