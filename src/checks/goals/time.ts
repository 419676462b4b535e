import { firstDayOf, isBefore, lastDayOf } from '../../domain/calendar.ts';
import { given } from '../../domain/given.ts';
import type { AssessmentRule } from '../../domain/goal.ts';
import { dueDates, periodAt, revisionSeries } from '../../domain/periods.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { viewIn, type Finding, type Rule, type RowView } from '../rule.ts';
import { goalRows, revisionOf, rowScope, type GoalRows } from './goal-rows.ts';

/** Revisions of a target are counted 0, 1, 2 …, each once and in the order in which they were agreed. */
export const revisionOrder: Rule<'revision-order'> = {
  code: 'revision-order',
  severity: 'error',
  check: (report) =>
    scopesOf(report).flatMap(({ targets }) =>
      revisionSeries(targets.map(asTarget)).flatMap((series) =>
        series.flatMap((target, index) => outOfOrder(target, series[index - 1])),
      ),
    ),
};

function outOfOrder(target: Dated, before: Dated | undefined): Finding<'revision-order'>[] {
  const { row, revision } = target;
  const found = (wrong: Finding<'revision-order'>['values']['wrong'], column: string) => ({
    position: row.position(column),
    values: { revision, wrong },
    related: before ? [before.row.position(column)] : [],
  });
  if (!before) return revision === 0 ? [] : [found('without', 'revision')];
  if (revision === before.revision) return [found('twice', 'revision')];
  if (revision > before.revision + 1) return [found('without', 'revision')];
  const isEarlier = target.agreed && before.agreed && isBefore(target.agreed, before.agreed);
  return isEarlier ? [found('earlier', 'agreed')] : [];
}

/** Of two results of one goal at one place, the dates tell which came first. */
export const resultOrder: Rule<'result-order'> = {
  code: 'result-order',
  severity: 'error',
  check: (report) =>
    scopesOf(report).flatMap(({ results }) =>
      results.flatMap((row, index) =>
        results
          .slice(0, index)
          .filter((other) => !areOrdered(row, other))
          .map((other) => ({
            position: row.position('date'),
            values: { date: row.raw('date'), other: other.raw('date') },
            related: [other.position('date')],
          })),
      ),
    ),
};

/**
 * Whether it is certain which of two results came first. `duplicate-result` reports equal dates; results that name
 * different targets come in the order of those targets.
 */
function areOrdered(row: RowView, other: RowView): boolean {
  const [first, second] = [row.text('date'), other.text('date')];
  if (first === undefined || second === undefined || first === second) return true;
  if (row.text('target') !== other.text('target')) return true;
  return isBefore(first, second) || isBefore(second, first);
}

/** It is certain which due date a result belongs to: by its own date, or because it names the target. */
export const resultPeriod: Rule<'result-period'> = {
  code: 'result-period',
  severity: 'error',
  check: (report) => {
    const rule = report.metadata?.value.assessment;
    if (!rule) return [];
    return scopesOf(report).flatMap(({ targets, results }) => {
      const periods = dueDates(targets.map(asTarget), rule).map(({ target }) => target);
      return results
        .filter((row) => isUncertain(row, periods, rule))
        .map((row) => ({
          position: row.position('date'),
          values: { date: row.raw('date') },
          related: periods.map((target) => target.row.position('due')),
        }));
    });
  },
};

function isUncertain(row: RowView, due: readonly Dated[], rule: AssessmentRule): boolean {
  if (due.length < 2 || row.text('target') !== undefined) return false;
  const date = row.text('date');
  if (date === undefined) return true;
  const periods = due.map((target) => ({ target: { ...target, due: lastDayOf(target.due) } }));
  return periodAt(firstDayOf(date), periods, rule) !== periodAt(lastDayOf(date), periods, rule);
}

/** A result names a target, and a revision an earlier form, of its own goal, place and group. */
export const targetOfAnother: Rule<'target-of-another'> = {
  code: 'target-of-another',
  severity: 'error',
  check: (report) => {
    const known = viewIn(report, 'targets')?.byKey;
    return scopesOf(report).flatMap(({ targets, results }) =>
      [
        ...results.map((row) => [row, 'target'] as const),
        ...targets.map((row) => [row, 'revises'] as const),
      ].flatMap(([row, column]) => {
        const named = known?.get(row.text(column) ?? '');
        if (!named || isOfSame(row, named)) return [];
        return {
          position: row.position(column),
          values: { target: named.key },
          related: [named.position('id')],
        };
      }),
    );
  },
};

function isOfSame(row: RowView, target: RowView): boolean {
  return row.text('goal') === target.text('goal') && rowScope(row) === rowScope(target);
}

interface Dated {
  id: string;
  due: string;
  revision: number;
  revises?: string;
  agreed: string | undefined;
  row: RowView;
}

function asTarget(row: RowView): Dated {
  return {
    ...{ id: row.key, due: row.text('due') ?? '', revision: revisionOf(row), row },
    ...given({ revises: row.text('revises') }),
    agreed: row.text('agreed'),
  };
}

/** The targets and results of each goal that is measured, place by place. */
function scopesOf(report: ReportSource): Pick<GoalRows, 'targets' | 'results'>[] {
  return goalRows(report).flatMap(({ targetsByScope, resultsByScope }) => {
    const scopes = new Set([...targetsByScope.keys(), ...resultsByScope.keys()]);
    return [...scopes].map((scope) => ({
      targets: targetsByScope.get(scope) ?? [],
      results: resultsByScope.get(scope) ?? [],
    }));
  });
}
