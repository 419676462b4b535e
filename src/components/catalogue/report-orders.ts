import { compareText } from '../../domain/problem.ts';
import { localeTag, type Locale } from '../../i18n/locale.ts';
import { newestFirst, type ReportSummary } from './report-summary.ts';

/** The orders that a reader can choose besides the usual one, by their names in the address. */
export const orderNames = ['version', 'titel', 'andel'] as const;

/** The rank of each report in each order, from 0; ties are ordered newest first. */
export function reportRanks(reports: readonly ReportSummary[], locale: Locale): number[][] {
  const { compare } = new Intl.Collator(localeTag(locale));
  const orders: Record<
    (typeof orderNames)[number],
    (a: ReportSummary, b: ReportSummary) => number
  > = {
    version: (a, b) => compareText(b.metadata.changeNote.date, a.metadata.changeNote.date),
    titel: (a, b) => compare(a.metadata.title, b.metadata.title),
    andel: compareShares,
  };
  const usual = newestFirst(reports);
  const sorted = orderNames.map((name) => usual.toSorted(orders[name]));
  const ranks = sorted.map((order) => new Map(order.map((report, rank) => [report, rank])));
  return reports.map((report) => ranks.map((rank) => rank.get(report) ?? 0));
}

/** The larger share of goals met first, compared by their counts; reports without goals come last. */
function compareShares({ goals: a }: ReportSummary, { goals: b }: ReportSummary): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  return metOf(b) * a.length - metOf(a) * b.length;
}

function metOf(goals: ReportSummary['goals']): number {
  return goals.filter(({ verdict }) => verdict === 'met').length;
}
