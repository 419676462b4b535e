import type { Language } from '../../domain/language.ts';
import type { RecommendationTitle } from '../../domain/conclusions.ts';
import { compareText } from '../../domain/problem.ts';
import { newestFirst, type ReportSummary } from '../catalogue/report-summary.ts';
import { withoutRecipient } from '../../domain/recommendation.ts';

/** A recommendation and the report that gives it. */
export interface GivenRecommendation {
  recommendation: RecommendationTitle;
  report: string;
  title: string;
  date: string;
  language: Language;
  /** The first version in which it has the state that it has now. */
  since?: string;
}

/** Recommendations to one organisation, or to those whom one word names. */
export interface Addressee {
  /** The id or the word; the last part of an address. */
  to: string;
  given: GivenRecommendation[];
}

type Told = Pick<ReportSummary, 'version' | 'recommendations'>;

/** All recommendations by addressee, those of the newest reports first; one with two addressees is listed twice. */
export function byAddressee(
  reports: readonly ReportSummary[],
  versionsOf: (report: string) => readonly Told[],
): Addressee[] {
  const given = newestFirst(reports).flatMap((report) =>
    givenBy(report, versionsOf(report.report)),
  );
  const all = given.flatMap((one) => addresseesOf(one).map((to) => ({ to, one })));
  return [...Map.groupBy(all, ({ to }) => to)]
    .map(([to, found]) => ({ to, given: found.map(({ one }) => one) }))
    .sort((a, b) => b.given.length - a.given.length || compareText(a.to, b.to));
}

function addresseesOf({ recommendation: { to } }: GivenRecommendation): string[] {
  return to.length === 0 ? [withoutRecipient] : to;
}

function givenBy(
  { report, metadata: { title, date, language }, recommendations }: ReportSummary,
  versions: readonly Told[],
): GivenRecommendation[] {
  return recommendations.map((recommendation) => {
    const since = sinceWhen(recommendation, versions);
    return { recommendation, report, title, date, language, ...(since ? { since } : {}) };
  });
}

/** The first version, from the oldest, from which on every version tells the same state. */
function sinceWhen(
  { id, state }: RecommendationTitle,
  versions: readonly Told[],
): string | undefined {
  if (state === undefined || versions.length < 2) return undefined;
  const isOther = ({ recommendations }: Told): boolean =>
    recommendations.find((one) => one.id === id)?.state !== state;
  return versions[versions.findLastIndex(isOther) + 1]?.version;
}
