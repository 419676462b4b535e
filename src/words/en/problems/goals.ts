import type { goals as danish } from '../../da/problems/goals.ts';
import type { InAnyLanguage, Said, NeedOfReason } from '../../problem-words.ts';

export const goals: InAnyLanguage<typeof danish> = {
  'across-places': ({ goal, scopes }) => ({
    found: `The goal "${goal}" by ${scopes} places or groups, but not for the whole`,
    expected: 'acrossPlaces in the rule, or a target and a result for the whole project',
    advice:
      'Write acrossPlaces: every under assessment in report.yaml, or add rows without a place.',
  }),
  'duplicate-result': (rows) => duplicate(rows, 'the same goal, place, group and date'),
  'duplicate-target': (rows) =>
    duplicate(rows, 'the same goal, place, group, due date and revision'),
  'duplicate-baseline': (rows) => duplicate(rows, 'the same goal, place and group'),
  'missing-baseline': ({ goal, scope }) => ({
    found: `A target relative to a baseline for "${goal}"${scope && ` (${scope})`}, but no baseline`,
    expected: 'A row in baselines.csv for the same goal, place and group',
    advice:
      'Write the baseline, or write ? under value if nobody knows it. Without it the goal cannot be assessed.',
  }),
  'goal-without-target': ({ goal }) => ({
    found: `The goal "${goal}" without a target`,
    expected: 'A row in targets.csv, or a reason',
    advice: 'Write the target in targets.csv, or write in reason why there is none.',
  }),
  'goal-circle': ({ goals }) => ({
    found: goals.join(' → '),
    expected: 'A goal that does not lead back to itself',
    advice: 'Correct same_as or part_of, so that one of the goals is the one that is counted.',
  }),
  'rule-restated': ({ word }) => ({
    found: `"${word}" in the reason for the rule`,
    expected: 'A reason without numbers and without words on when a goal is met',
    advice:
      'Write where the rule comes from and why it is so. What it says, the page tells from its fields.',
  }),
  'set-by-without-part': ({ part }) => ({
    found: `setBy names ${part}, but the rule has no ${part}`,
    expected: 'A part that the rule has',
    advice: 'Write the part in the rule, or delete the line here.',
  }),
  'goal-added-twice': ({ part, whole }) => ({
    found: `${part} added to ${whole}, of which it is a part`,
    expected: 'A sum in which nobody is counted twice',
    advice:
      'Add the parts alone, or use the whole alone. If the goal is no part of the other, correct part_of or same_as.',
  }),
  'same-goal-differs': ({ goal, first, column }) => ({
    found: `"${goal}" is not as "${first}" in ${column}`,
    expected: 'The same targets, places, dates and results',
    advice:
      'Delete the rows of one of the goals if the source states the same one twice. If they are two goals, delete same_as.',
  }),
  'value-outside-unit': ({ raw, unit, least, most }) => ({
    found: `"${raw}" in the unit ${unit}`,
    expected:
      unit === 'yes-no' ? '1 for yes or 0 for no' : `A whole number from ${least} to ${most}`,
    advice: 'Write the number of the step, or correct the unit.',
  }),
  'goals-or-reason': ({ wrong }) => goalsOrReason[wrong],
  'judged-without-verdict': ({ goal }) => ({
    found: `The goal "${goal}" (judged) without the evaluator’s verdict`,
    expected: 'A row in results.csv with a verdict',
    advice:
      'Write the verdict. If the source gives none, write ? in value and why in reason. If the goal is measured in numbers, correct direction in goals.csv.',
  }),
  'missing-reason': (need) => ({
    found: `No reason, but ${why(need)}`,
    expected: 'A reason',
    advice: 'Write in reason why, in short. Readers see it beside the goal.',
  }),
  'result-without-value': ({ row }) => ({
    found: `An empty value for "${row}"`,
    expected: 'A number, ?, .., - or [c]',
    advice: 'Write the number, or ? if it is not known, and .. if it is not due yet.',
  }),
  'revision-order': ({ revision, wrong }) => revisionFaults[wrong](revision),
  'result-order': ({ date, other }) => ({
    found: `Two results, of "${other}" and "${date}"`,
    expected: 'Dates that tell which result is the later',
    advice: 'Write both dates with the same precision, for example both with the month.',
  }),
  'result-period': ({ date }) => ({
    found: `A result of "${date}", which may belong to several due dates`,
    expected: 'A date that tells the due date, or the key of the target in target',
    advice: 'Write the date more precisely, or the id of the target in the column target.',
  }),
  'target-of-another': ({ target }) => ({
    found: `The target "${target}", which is for another goal, place or group`,
    expected: 'A target for the same goal, place and group',
    advice: 'Correct the key, or goal, place and group of the row.',
  }),
  'falling-count': ({ value, earlier }) => ({
    found: `${value}, but ${earlier} before`,
    expected: 'A count that grows, or accumulate on the goal',
    advice:
      'If it is the count of its own period, write sum under accumulate in goals.csv. If it can fall, write latest.',
  }),
  'sum-of-shares': ({ value }) => ({
    found: `The share ${value} without numerator and denominator`,
    expected: 'numerator and denominator, where shares are added (accumulate: sum)',
    advice: 'Write how many the share is of. Percentages cannot be added.',
  }),
  'result-range': ({ value, top, qualifier }) => ({
    found: `The range from "${value}" to "${top}"${qualifier && ` with ${qualifier}`}`,
    expected: 'A lower number in value than in value_to, and at most about in qualifier',
    advice: 'Correct the numbers, or delete value_to.',
  }),
  'target-bounds': ({ lower, upper, direction }) => ({
    found: `lower "${lower}" and upper "${upper}"`,
    expected: `${demands[direction]} (the goal is ${direction})`,
    advice: 'Correct the target, or correct direction in goals.csv.',
  }),
  'target-without-result': ({ target, goal, scope }) => ({
    found: `The target "${target}" without a result`,
    expected: `A row in results.csv for the goal "${goal}"${scope && ` (${scope})`}`,
    advice:
      'Write the result. If it is not known, write ? or .. in value and explain it in reason.',
  }),
  'verdict-departs': ({ evaluator, rule }) => ({
    found: `The evaluator writes "${evaluator}", but the rule gives "${rule}"`,
    expected: 'The rule’s verdict, or a reason',
    advice: 'Write in reason why the evaluator judges otherwise, or correct the verdict.',
  }),
};

function duplicate({ row, first }: { row: string; first: string }, same: string): Said {
  return {
    found: `"${row}" with ${same} as "${first}"`,
    expected: 'One row',
    advice: 'Delete one of the rows, or correct what tells them apart.',
  };
}

const goalsOrReason = {
  'no-rule': {
    found: 'Goals in goals.csv, but no rule',
    expected: 'assessment with a rule',
    advice: 'Write under assessment when a goal is met.',
  },
  'no-reason': {
    found: 'No goals and no explanation',
    expected: 'Goals in goals.csv, or noGoals',
    advice: 'Write in noGoals why the report has no goals.',
  },
  'needless-reason': {
    found: 'noGoals, although the report has goals',
    expected: 'No noGoals',
    advice: 'Delete noGoals, or correct goals.csv.',
  },
  'needless-rule': {
    found: 'assessment, although there are no goals',
    expected: 'No assessment',
    advice: 'Delete assessment, or correct goals.csv.',
  },
};

function why(need: NeedOfReason): string {
  switch (need.because) {
    case 'result':
      return `the result is "${need.symbol}"`;
    case 'verdict':
      return `the verdict is "${need.verdict}"`;
    case 'revised-target':
      return 'the target was revised';
  }
}

const demands = {
  'at-least': 'lower, and at most an upper that is greater',
  'at-most': 'upper, and at most a lower that is less',
  exactly: 'lower and upper with the same number',
  within: 'lower and a greater upper',
};

type Faults = Parameters<(typeof danish)['revision-order']>[0]['wrong'];

const revisionFaults: Record<Faults, (revision: number) => Said> = {
  without: (revision) => ({
    found: `Revision ${revision} without revision ${revision - 1}`,
    expected: 'The original target as 0 and revisions counted from it',
    advice:
      'Add the row of the earlier target, or write its id under revises where the due date was moved. If it is not known, write ? under lower.',
  }),
  twice: (revision) => ({
    found: `Two rows are revision ${revision} of the same target`,
    expected: 'Each revision once: 0, 1, 2 …',
    advice:
      'Correct the number under revision, or write under revises which target the row revises.',
  }),
  earlier: (revision) => ({
    found: `Revision ${revision} was agreed before what it revises`,
    expected: 'Revisions in the order in which they were agreed',
    advice: 'Correct the date under agreed, or swap the numbers under revision.',
  }),
};
