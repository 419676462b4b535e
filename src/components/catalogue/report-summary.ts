import type { Language } from '../../domain/language.ts';
import type { FindingTitle, RecommendationTitle } from '../../domain/conclusions.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { compareText } from '../../domain/problem.ts';
import type { Translated } from '../../domain/translated.ts';
import type { Project } from '../../domain/metadata.ts';
import { organisationAddress } from '../../i18n/addresses.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { words, saidIn } from '../../words/words.ts';
import { organisationName, type Names } from '../report-context.ts';
import type { TitleFact } from '../report/colophon-facts.ts';
import type { Level, Verdict } from '../../domain/codes.ts';

/** What lists show of a report: its newest version, without tables and narrative. */
export interface ReportSummary {
  report: string;
  version: string;
  metadata: PublicReport['metadata'];
  /** The edition of the rules of judging that its verdicts were made by. */
  judging: number;
  /** Those that are counted. */
  goals: readonly {
    id: string;
    goal: string;
    level?: Level;
    verdict: Verdict;
    interim: boolean;
  }[];
  findings: readonly FindingTitle[];
  recommendations: readonly RecommendationTitle[];
  /** How many versions there are or were; where that is not known, one. */
  versions?: number;
}

/** So many strips of verdicts can be taken in; a longer list says the state of the goals in words alone. */
export const mostStrips = 40;

/** How many reports the front page shows; the catalogue has them all. */
export const mostOnFront = 12;

/** The newest evaluation first; of the same date by id. */
export function newestFirst<Summary extends Pick<ReportSummary, 'report' | 'metadata'>>(
  summaries: readonly Summary[],
): Summary[] {
  return [...summaries].sort(
    (a, b) => compareText(b.metadata.date, a.metadata.date) || compareText(a.report, b.report),
  );
}

/** What was evaluated: for whom, how, where, when and with whose money. */
export function projectFacts(project: Project, names: Names, locale: Language): TitleFact[] {
  const say = words(locale).site.project;
  const said = (texts: Translated): TitleFact['values'][number] => saidIn(texts, locale);
  const organisations = (ids: readonly string[]): TitleFact['values'] =>
    ids.map((id) => ({ text: organisationName(names, id), href: organisationAddress(id, locale) }));
  return [
    { name: say.targetGroup, values: [said(project.targetGroup)] },
    { name: say.methods, values: project.methods.map(said) },
    { name: say.places, values: organisations(project.places) },
    { name: say.period, values: [{ text: formatPeriod(project.period, locale) }] },
    { name: say.owners, values: organisations(project.owners) },
    { name: say.funders, values: organisations(project.funders) },
    { name: say.themes, values: project.themes.map(said) },
  ].filter(({ values }) => values.length > 0);
}

/** The roles of an organisation in reports; a report is listed under the first role that fits. */
interface Role {
  id: string;
  name: string;
  reports: ReportSummary[];
}

export function organisationRoles(
  organisation: string,
  reports: readonly ReportSummary[],
  names: Names,
  locale: Language,
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
