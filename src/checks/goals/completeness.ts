import { type Rule, type Finding, type RowView, rowsIn } from '../rule.ts';
import {
  goalRows,
  type GoalRows,
  isNotAGoal,
  rowScope,
  scopeWords,
  absenceIn,
} from './goal-rows.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { isUnread } from '../references/known-ids.ts';

/** A goal has a target, or says why it has none. A goal that the evaluator judges needs none. */
export const goalWithoutTarget: Rule<'goal-without-target'> = {
  code: 'goal-without-target',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ goal, judged, targets }) => {
      const isElsewhere = goal.text('same_as') !== undefined || goal.text('reason') !== undefined;
      if (judged || targets.length > 0 || isElsewhere) return [];
      return {
        position: goal.position('id'),
        values: { goal: goal.key },
      };
    }),
};

/** Every target has a result for the same goal, place and group. What is not known is written as not known. */
export const targetWithoutResult: Rule<'target-without-result'> = {
  code: 'target-without-result',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ goal, targetsByScope, resultsByScope }) =>
      [...targetsByScope.values()].flatMap((targets) => {
        const last = targets.at(-1);
        if (!last || targets.some(isNotAGoal) || resultsByScope.has(rowScope(last))) return [];
        return {
          position: last.position('id'),
          values: { target: last.key, goal: goal.key, scope: scopeWords(last) },
        };
      }),
    ),
};

/** A result that is measured has a value, or a symbol that says why not. */
export const resultWithoutValue: Rule<'result-without-value'> = {
  code: 'result-without-value',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ judged, results }) =>
      results.flatMap((row) => {
        if (judged || absenceIn(row, 'value') !== 'missing') return [];
        return {
          position: row.position('value'),
          values: { row: row.key },
        };
      }),
    ),
};

/** Who has a target that is relative to a baseline, has a baseline. One that nobody knows is written as not known. */
export const missingBaseline: Rule<'missing-baseline'> = {
  code: 'missing-baseline',
  severity: 'warning',
  check: (report) =>
    goalRows(report).flatMap((rows) =>
      rows.targets
        .filter((target) => isRelative(target) && !isNotAGoal(target) && !hasBaseline(target, rows))
        .map((target) => ({
          position: target.position('basis'),
          values: { goal: rows.goal.key, scope: scopeWords(target) },
        })),
    ),
};

function isRelative(target: RowView): boolean {
  return (target.text('basis') ?? 'value') !== 'value';
}

/** The goal's own baseline is the whole project's alone. */
function hasBaseline(target: RowView, { goal, baselines }: GoalRows): boolean {
  const scope = rowScope(target);
  if (baselines.some((row) => rowScope(row) === scope)) return true;
  const isKnown =
    goal.number('baseline') !== undefined || absenceIn(goal, 'baseline') === 'unknown';
  return scope === wholeProject && isKnown;
}

/**
 * A goal that the evaluator judges has a result with the evaluator's verdict. Where the source gives none, its value
 * is not known: no verdict is put in the evaluator's mouth.
 */
export const judgedWithoutVerdict: Rule<'judged-without-verdict'> = {
  code: 'judged-without-verdict',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ goal, judged, results }) => {
      if (!judged || (goal.text('same_as') !== undefined && results.length === 0)) return [];
      const silent = results.filter(
        (row) => row.text('verdict') === undefined && absenceIn(row, 'value') !== 'unknown',
      );
      return (results.length === 0 ? [goal] : silent).map((row) => ({
        position: row === goal ? goal.position('direction') : row.position('verdict'),
        values: { goal: goal.key },
      }));
    }),
};

/** A report with goals says by which rule they are judged. One without says why there are none. Never both. */
export const goalsOrReason: Rule<'goals-or-reason'> = {
  code: 'goals-or-reason',
  severity: 'error',
  check: (report) => {
    const { metadata } = report;
    if (!metadata || isUnread(report, 'goals')) return [];
    return rowsIn(report, 'goals').length > 0 ? withGoals(metadata) : withoutGoals(metadata);
  },
};

type Metadata = NonNullable<ReportSource['metadata']>;
type Found = Finding<'goals-or-reason'>;

function withGoals(metadata: Metadata): Found[] {
  const { assessment, noGoals: reason } = metadata.value;
  return [
    ...(assessment ? [] : [found(metadata, [], 'no-rule')]),
    ...(reason ? [found(metadata, ['noGoals'], 'needless-reason')] : []),
  ];
}

function withoutGoals(metadata: Metadata): Found[] {
  const { assessment, noGoals: reason } = metadata.value;
  return [
    ...(reason ? [] : [found(metadata, [], 'no-reason')]),
    ...(assessment ? [found(metadata, ['assessment'], 'needless-rule')] : []),
  ];
}

function found({ position }: Metadata, path: string[], wrong: Found['values']['wrong']): Found {
  return { position: position(path), values: { wrong } };
}

/** Where a goal is judged place by place, the rule says how the places make one verdict. */
export const acrossPlaces: Rule<'across-places'> = {
  code: 'across-places',
  severity: 'error',
  check: (report) => {
    const rule = report.metadata?.value.assessment;
    if (!rule || rule.acrossPlaces) return [];
    return goalRows(report).flatMap(({ goal, targets, results }) => {
      const scopes = new Set([...targets, ...results].map(rowScope));
      if (scopes.size < 2 || scopes.has(wholeProject)) return [];
      return {
        position: goal.position('id'),
        values: { goal: goal.key, scopes: scopes.size },
      };
    });
  },
};

/** The scope of a row with neither place nor group. */
const wholeProject = '\n';
