import type { Project } from '../../domain/metadata.ts';
import { compareText } from '../../domain/problem.ts';
import { newestFirst, type ReportSummary } from '../catalogue/report-summary.ts';
import type { Names } from '../report-context.ts';
import type { ComparedReport } from '../compare/compared-report.ts';
import { given } from '../../domain/given.ts';
import { type Level, type Verdict, verdicts } from '../../domain/codes.ts';

/** Every report that an organisation has a part in, the newest first. */
export function portfolioOf<Report extends ReportSummary>(
  organisation: string,
  reports: readonly Report[],
  { projects }: Names,
): Report[] {
  return newestFirst(reports).filter(({ metadata }) => {
    const { evaluator, commissioner, publisher, places } = metadata;
    const project = projects.get(metadata.project);
    return (
      [evaluator, commissioner, publisher, ...places].includes(organisation) ||
      (project !== undefined && hasPart(organisation, project))
    );
  });
}

/** A project and its id. */
export interface NamedProject {
  id: string;
  project: Project;
}

/** The projects that an organisation owns or funds, or that run there; the newest first. */
export function projectsOf(organisation: string, { projects }: Names): NamedProject[] {
  return [...projects]
    .map(([id, project]) => ({ id, project }))
    .filter(
      ({ project }) => hasPart(organisation, project) || project.places.includes(organisation),
    )
    .sort(
      (a, b) =>
        compareText(b.project.period.start, a.project.period.start) || compareText(a.id, b.id),
    );
}

function hasPart(organisation: string, { funders, owners }: Project): boolean {
  return funders.includes(organisation) || owners.includes(organisation);
}

/**
 * The verdicts of reports' goals: as a whole, or those of one place. Where a project has one place,
 * the whole is the place's; what is no goal there does not count.
 */
export function goalsAt(
  reports: readonly ReportSummary[],
  compared: ReadonlyMap<string, ComparedReport>,
  place: string | undefined,
): { level?: Level; verdict: Verdict }[] {
  if (place === undefined) return reports.flatMap(({ goals }) => goals);
  return reports.flatMap(({ report }) => {
    const one = compared.get(report);
    const isOnly = one?.project.places.length === 1 && one.project.places[0] === place;
    const cases =
      one?.goals.flatMap(({ level, cases: at }) =>
        at.map((each) => ({ ...each, ...given({ level }) })),
      ) ?? [];
    return cases.filter((at) => (isOnly || at.place === place) && at.verdict !== 'not-applicable');
  });
}

/** One page of a long list. */
interface ListPage<Item> {
  items: readonly Item[];
  /** From 1. */
  page: number;
  last: number;
}

/** A long list in pages; a list with nothing in it is one empty page. */
export function splitIntoPages<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    ...{ page: index + 1, last },
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The part of an address that a page adds: nothing for the first. */
export function pagePath(page: number): string {
  return page === 1 ? '' : `${page}/`;
}

/** How many goals have a verdict, and where they begin in a strip of all. */
interface VerdictCount {
  verdict: Verdict;
  count: number;
  before: number;
}

/** Verdicts in their own order, and none that nothing has. */
export function verdictCounts(goals: readonly { verdict: Verdict }[]): VerdictCount[] {
  let before = 0;
  return verdicts.flatMap((verdict) => {
    const count = goals.filter((goal) => goal.verdict === verdict).length;
    const place = before;
    before += count;
    return count === 0 ? [] : [{ verdict, count, before: place }];
  });
}
