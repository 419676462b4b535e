import type { Language } from '../../domain/language.ts';
import type { GoalCase, MeasuredGoal } from '../../domain/comparability.ts';
import { isConclusive } from '../../domain/goal.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatQuantity, formatResult, formatTarget } from '../../i18n/quantities.ts';
import type { ReportSummary } from '../catalogue/report-summary.ts';
import { verdictRows, type VerdictRow } from '../changes/verdict-rows.ts';
import type { ComparedReport } from '../compare/compared-report.ts';
import { unitOf } from '../../domain/unit.ts';
import type { Verdict } from '../../domain/codes.ts';

/** What one report says of a goal. */
export interface JourneyStep {
  verdict: Verdict;
  interim: boolean;
  result?: string;
  date?: string;
}

/** A goal from its baseline over the reports of a project, and what it aims at. */
export interface JourneyRow extends Pick<VerdictRow, 'id' | 'goal' | 'lang'> {
  baseline?: string;
  target?: string;
  steps: (JourneyStep | undefined)[];
}

/** Every goal of a project's reports, which come in the order of time. */
export function goalJourney(
  reports: readonly ReportSummary[],
  compared: ReadonlyMap<string, ComparedReport>,
  locale: Language,
): JourneyRow[] {
  return verdictRows(reports, 1, locale).map(({ id, goal, lang, verdicts }) => {
    const measured = reports.map(({ report }) =>
      compared.get(report)?.goals.find((one) => one.id === id),
    );
    const steps = verdicts.map(
      (one, index) => one && { ...stepOf(one), ...resultOf(measured[index], locale) },
    );
    const last = measured.findLast((one) => one !== undefined);
    return { ...{ id, goal, lang, steps }, ...(last ? startAndAim(last, locale) : {}) };
  });
}

function stepOf({ verdict, interim }: ReportSummary['goals'][number]): JourneyStep {
  return { verdict, interim: interim && isConclusive(verdict) };
}

/** The result of the project as a whole; those of its places are in the report. */
function wholeOf({ cases }: MeasuredGoal): GoalCase | undefined {
  return cases.find(({ place, group }) => place === undefined && group === undefined);
}

function resultOf(
  goal: MeasuredGoal | undefined,
  locale: Language,
): Pick<JourneyStep, 'result' | 'date'> {
  const { result } = (goal && wholeOf(goal)) ?? {};
  if (!goal || result?.value === undefined) return {};
  return {
    result: formatResult(result, unitOf(goal), locale, { context: 'table' }),
    ...(result.date ? { date: formatDate(result.date, locale) } : {}),
  };
}

function startAndAim(
  goal: MeasuredGoal,
  locale: Language,
): Pick<JourneyRow, 'baseline' | 'target'> {
  const { baseline, direction } = goal;
  const unit = unitOf(goal);
  const { target } = wholeOf(goal) ?? {};
  const aim = target && formatTarget(target, unit, direction, locale, { context: 'table' });
  return {
    ...(baseline
      ? { baseline: formatQuantity(baseline.value, unit, locale, { context: 'table' }) }
      : {}),
    ...(aim ? { target: aim } : {}),
  };
}
