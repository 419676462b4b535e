import type { Project } from '../../domain/metadata.ts';
import { compareText } from '../../domain/problem.ts';
import { newestFirst, type ReportSummary } from '../catalogue/report-summary.ts';
import type { Names } from '../report-context.ts';

/** Every report that an organisation has a part in, the newest first. */
export function portfolioOf(
  organisation: string,
  reports: readonly ReportSummary[],
  { projects }: Names,
): ReportSummary[] {
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
