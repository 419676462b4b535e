import { tryOtherRules } from '../../domain/alternatives.ts';
import { assessGoals } from '../../domain/assess.ts';
import type { AssessmentRule, Goal, PublicGoal } from '../../domain/goal.ts';
import type { GoalRecords, ResultRecord, TargetRecord } from '../../domain/goal-records.ts';
import type { Language } from '../../domain/language.ts';
import { unitOf } from '../../domain/unit.ts';
import { stepText } from '../../i18n/receipts.ts';
import { ruleChangeText } from '../../i18n/rules.ts';
import { words } from '../../words/words.ts';
import { historyLines } from '../goals/history.ts';
import { marginLines } from '../goals/over-time.ts';
import type { ReceiptEntry } from '../goals/receipt-view.ts';

/** A goal that the method page makes up; the judge itself says what becomes of it. */
interface Example {
  goal: Pick<Goal, 'unit' | 'direction'> & Partial<Goal>;
  targets: Partial<TargetRecord>[];
  results: Partial<ResultRecord>[];
  rule?: Partial<AssessmentRule>;
  /** The day that the report tells of; else all is due. */
  on?: string;
}

const tenPercentShort = { shortfallPercent: 10, of: 'target', boundary: 'inclusive' } as const;

/** The prose beside each does the same arithmetic by hand. */
const examples = {
  milestones: {
    goal: { unit: 'persons', direction: 'at-least' },
    targets: [
      { due: '2014', lower: 10 },
      { due: '2015', lower: 20 },
      { due: '2016', lower: 30 },
    ],
    results: [
      { date: '2014', value: 12 },
      { date: '2015', value: 15 },
      { date: '2016', value: 24 },
    ],
  },
  'under-way': {
    goal: { unit: 'persons', direction: 'at-least' },
    targets: [{ due: '2016-12', lower: 40 }],
    results: [{ date: '2015-12', value: 30 }],
    on: '2015-12',
  },
  settled: {
    goal: { unit: 'persons', direction: 'at-most' },
    targets: [{ due: '2016-12', upper: 5 }],
    results: [{ date: '2015-12', value: 7 }],
    on: '2015-12',
  },
  baseline: {
    goal: { unit: 'days', direction: 'at-most', baseline: { value: 50, date: '2012' } },
    targets: [{ due: '2016', basis: 'baseline-percent', upper: -20 }],
    results: [{ date: '2016', value: 42 }],
    rule: { partlyMet: tenPercentShort },
  },
  near: {
    goal: { unit: 'percent', direction: 'at-least' },
    targets: [{ due: '2016', lower: 80 }],
    results: [{ date: '2016', value: 73, numerator: 8, denominator: 11 }],
  },
  'other-rules': {
    goal: { unit: 'persons', direction: 'at-least' },
    targets: [{ due: '2016', lower: 28 }],
    results: [{ date: '2016', value: 26 }],
    rule: { partlyMet: tenPercentShort },
  },
} satisfies Record<string, Example>;

export type ExampleName = keyof typeof examples;

/** What the judge makes of an example, and the rule that it used. */
export function judgedExample(name: ExampleName): { goal: PublicGoal; rule: AssessmentRule } {
  const example: Example = examples[name];
  const rule: AssessmentRule = {
    ...{ name, compare: 'unrounded', revisedTargets: 'latest' },
    ...example.rule,
  };
  const records = recordsOf(name, example);
  const on = example.on ?? '9999';
  const [goal] = tryOtherRules(assessGoals(records, rule, on), records, rule, on).goals;
  if (!goal) throw new TypeError(`no example ${name}`);
  return { goal, rule };
}

function recordsOf(name: string, { goal, targets, results }: Example): GoalRecords {
  return {
    goals: [{ id: name, goal: name, ...goal }],
    targets: targets.map((target, index) => ({
      ...{ id: `${name}-${index}`, goal: name, due: '', revision: 0, notAGoal: false },
      ...target,
    })),
    results: results.map((result, index) => ({
      ...{ id: `${name}-${index}`, goal: name },
      ...result,
    })),
    baselines: [],
  };
}

/** The arithmetic, how near it is, the other rules that turn it, and the results over time, as receipts say them. */
export function exampleParts(name: ExampleName, locale: Language): ReceiptEntry[] {
  const { goal, rule } = judgedExample(name);
  const say = words(locale).goals;
  const { receipt, alternatives = [] } = goal.overall;
  const rows = alternatives.map(({ verdict, ...change }) => ({
    cells: [ruleChangeText(change, rule, locale)],
    verdict,
  }));
  const entries: ReceiptEntry[] = [
    {
      name: say.receiptSteps,
      lines: receipt.steps.map((step) => stepText(step, unitOf(goal), locale)),
    },
    { name: say.receiptMargins, lines: marginLines(goal, goal.overall, locale) },
    {
      name: say.otherRules.receipt,
      lines: rows.length > 0 ? [{ type: 'table', head: [say.otherRules.rule], rows }] : [],
    },
    { name: say.receiptHistory, lines: historyLines(goal, goal.overall, locale) },
  ];
  return entries.filter(({ lines }) => lines.length > 0);
}
