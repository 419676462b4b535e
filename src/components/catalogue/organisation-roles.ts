import type { Locale } from '../../i18n/locale.ts';
import { words } from '../../words/dictionaries.ts';
import type { Names } from '../report-context.ts';
import type { ReportSummary } from './report-summary.ts';

/** The roles of an organisation in reports; a report is listed under the first role that fits. */
export interface Role {
  id: string;
  name: string;
  reports: ReportSummary[];
}

export function organisationRoles(
  organisation: string,
  reports: readonly ReportSummary[],
  names: Names,
  locale: Locale,
): Role[] {
  const say = words(locale).site.organisation;
  const project = ({ metadata }: ReportSummary) => names.projects.get(metadata.project);
  const roles: [string, string, (report: ReportSummary) => boolean | undefined][] = [
    ['evaluator', say.evaluated, ({ metadata }) => metadata.evaluator === organisation],
    ['finansieret', say.funded, (report) => project(report)?.funders.includes(organisation)],
    ['ejer', say.owned, (report) => project(report)?.owners.includes(organisation)],
    ['bestilt', say.commissioned, ({ metadata }) => metadata.commissioner === organisation],
    ['sted', say.hosted, ({ metadata }) => metadata.places.includes(organisation)],
    ['udgivet', say.published, ({ metadata }) => metadata.publisher === organisation],
  ];
  const placed = new Set<ReportSummary>();
  return roles.flatMap(([id, name, fits]) => {
    const fitting = reports.filter((report) => !placed.has(report) && fits(report) === true);
    for (const report of fitting) placed.add(report);
    return fitting.length > 0 ? [{ id, name, reports: fitting }] : [];
  });
}
