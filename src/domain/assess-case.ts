import { isBefore, timeBetween } from './calendar.ts';
import { caseEntries, lastWord, type Case, type Entry, type Judging } from './case.ts';
import { combineVerdicts } from './combine-verdicts.ts';
import { toNumber } from './fraction.ts';
import { given } from './given.ts';
import type { Assessment, PastVerdict, Result, Target } from './goal.ts';
import type { ResultRecord, TargetRecord } from './goal-records.ts';
import { boundsNeeded, reachOf, type Judgement } from './judge.ts';
import { judgeEntry, marginsIn, baselineFor, totalIn } from './judge-entry.ts';
import type { ReceiptStep } from './receipt.ts';
import { wilsonInterval } from './statistics.ts';
import type { CellReference } from './table.ts';
import type { Direction, Verdict } from './codes.ts';

/** Judges one goal for one place and group: verdict, receipt, history, and the evaluator's own view. */
export function assessCase(item: Case, judging: Judging): Assessment {
  const entries = caseEntries(item, judging);
  const entry = lastWord(entries, judging.on);
  const { result } = entry;
  const { verdict, exceeded, steps } = judgePeriods(entry, entries, item, judging);
  return {
    ...item.scope,
    ...entryFacts(entry, item, judging, { verdict, exceeded, steps }),
    ...evaluatorOf(item, result, verdict),
    ...(result?.forecast ? { forecast: { verdict: result.forecast, ...reasonOf(result) } } : {}),
    ...originalOf(entry, item, judging),
    ...revisionsOf(entry, item),
    ...given({ baseline: baselineOf(entry, item) }),
    ...marginsFor(entry, item, judging),
    ...historyOf(entries, item, judging),
    ...intervalOf(item, result),
    receipt: { rule: judging.rule.name, inputs: inputsOf(entry, item), steps },
  };
}

/** The verdict of the last word, or of all periods together where the rule asks for every one. */
function judgePeriods(
  entry: Entry,
  entries: readonly Entry[],
  item: Case,
  judging: Judging,
): Judgement {
  const own = judgeEntry(entry, item, judging);
  if (judging.rule.periods !== 'every') return own;
  const placed = entries.filter(({ period }) => period);
  const verdicts = [...Map.groupBy(placed, ({ period }) => period).values()].map(
    (those) => judgeEntry(lastWord(those, judging.on), item, judging).verdict,
  );
  if (verdicts.length < 2) return own;
  const verdict = combineVerdicts(verdicts, 'every');
  return { verdict, exceeded: false, steps: [...own.steps, { step: 'periods', verdicts }] };
}

/** What stands of one entry: its verdict, the target and the result, and how they lie in time. */
function entryFacts(
  entry: Entry,
  item: Case,
  { rule }: Judging,
  { verdict, exceeded, steps }: Judgement,
): PastVerdict {
  const { period, result } = entry;
  const target = period?.target;
  const date = result?.date;
  const isEarly = target !== undefined && date !== undefined && isBefore(date, target.due);
  return {
    verdict,
    interim: isEarly && !steps.some(saysWhen),
    exceeded,
    ...(target ? { target: publicTarget(target, item) } : {}),
    ...(result ? { result: publicResult(result) } : {}),
    ...given({
      late:
        target && date && isBefore(target.due, date) ? timeBetween(target.due, date) : undefined,
      total: totalIn(entry, item.goal, rule)?.total,
      progress: progressIn(steps),
      note: result?.reason,
    }),
  };
}

/** Whether a step says that the goal is not due, and what follows from that. */
function saysWhen({ step }: ReceiptStep): boolean {
  return step === 'under-way' || step === 'settled';
}

function historyOf(
  entries: readonly Entry[],
  item: Case,
  judging: Judging,
): Pick<Assessment, 'history'> {
  if (entries.length < 2) return {};
  return {
    history: entries.map((entry) =>
      entryFacts(entry, item, judging, judgeEntry(entry, item, judging)),
    ),
  };
}

/** The evaluator's own verdict is added to a computed one; it is the only verdict of a judged goal. */
function evaluatorOf(
  { goal }: Case,
  result: ResultRecord | undefined,
  computed: Verdict,
): Pick<Assessment, 'evaluator'> {
  if (!result?.verdict || goal.direction === 'judged') return {};
  const departs = result.verdict !== computed;
  return { evaluator: { verdict: result.verdict, ...reasonOf(result), departs } };
}

/** Where a revised target is judged: what it was first, and the verdict that this would have given. */
function originalOf(entry: Entry, item: Case, judging: Judging): Pick<Assessment, 'original'> {
  const [original] = entry.period?.revisions ?? [];
  if (!original || original === entry.period?.target || original.revision > 0) return {};
  const { verdict } = judgeEntry(entry, item, judging, original);
  return { original: { target: publicTarget(original, item), verdict } };
}

/** Every form of a revised target, and whether it was revised when it was too late to count. */
function revisionsOf(
  { period, result }: Entry,
  item: Case,
): Pick<Assessment, 'revisions' | 'revisedLate'> {
  const [original, ...later] = period?.revisions ?? [];
  if (!original || later.length === 0) return {};
  const agreed = later.flatMap((target) => target.agreed ?? []);
  const date = result?.date;
  const isAfterDue = agreed.some((day) => isBefore(original.due, day));
  const isAfterResult = date !== undefined && agreed.some((day) => isBefore(date, day));
  return {
    revisions: [original, ...later].map((target) => publicTarget(target, item)),
    ...(isAfterDue || isAfterResult
      ? { revisedLate: isAfterDue ? 'after-due' : 'after-result' }
      : {}),
  };
}

/** Where all periods count, no single step is the answer. */
function marginsFor(entry: Entry, item: Case, judging: Judging): Pick<Assessment, 'margins'> {
  if (judging.withoutMargins || judging.rule.periods === 'every') return {};
  const margins = marginsIn(entry, item, judging);
  return margins.length > 0 ? { margins } : {};
}

/** How far a goal that is under way has come, as its receipt says. */
export function progressIn(steps: Judgement['steps']): number | undefined {
  return steps.find((step) => step.step === 'under-way')?.percent;
}

function baselineOf({ period }: Entry, item: Case): Assessment['baseline'] {
  if (!period?.target.basis || !item.start) return undefined;
  const { value, date } = item.start;
  return { value, ...given({ date }) };
}

function reasonOf({ reason }: ResultRecord): { reason?: string } {
  return reason ? { reason } : {};
}

/** A target as it is published: where it is relative, with the bounds that it comes to at this place. */
function publicTarget(target: TargetRecord, item: Case): Target {
  const { id, due, revision, lower, upper, basis, agreed, reason, source } = target;
  const change = basis && given({ lower, upper });
  const bounds = basis ? boundsAt(target, item) : { lower, upper };
  return { id, due, revision, ...given({ ...bounds, basis, change, agreed, reason, source }) };
}

function boundsAt(target: TargetRecord, item: Case): Pick<Target, 'lower' | 'upper'> {
  const { direction, unit } = item.goal;
  const start = baselineFor(item, target);
  const reach = reachOf({ direction, unit, target, ...(start ? { baseline: start.value } : {}) });
  if ('step' in reach) return {};
  const { lower, upper } = reach;
  return {
    ...(lower ? { lower: toNumber(lower) } : {}),
    ...(upper ? { upper: toNumber(upper) } : {}),
  };
}

function publicResult({ id, ...result }: ResultRecord): Result {
  const { date, value, valueTo, numerator, denominator, approximate, bound, source } = result;
  return {
    id,
    ...given({ date, value, valueTo, numerator, denominator, approximate, bound, source }),
  };
}

/** Only a sample is told with an interval: it says how far everybody could be from those who were asked. */
function intervalOf(
  { goal }: Case,
  result: ResultRecord | undefined,
): Pick<Assessment, 'interval'> {
  if (goal.population !== 'sample') return {};
  if (result?.numerator === undefined || !result.denominator) return {};
  return { interval: wilsonInterval(result.numerator, result.denominator) };
}

/** The cells that the verdict is based on, for the receipt's links. */
function inputsOf({ period, result, soFar }: Entry, item: Case): CellReference[] {
  const { goal } = item;
  const target = period?.target;
  const start = target?.basis && baselineFor(item, target);
  const results = goal.accumulate === 'sum' ? soFar : [result].filter((one) => one !== undefined);
  return [
    { table: 'goals', row: goal.id, column: 'direction' },
    ...(target ? targetCells(target, goal.direction) : []),
    ...(start ? [startCell(goal.id, start)] : []),
    ...results.map(({ id }) => ({ table: 'results', row: id, column: 'value' })),
  ];
}

/** The bounds that a result is held against; where the target has none of them, the one that it has. */
function targetCells({ id, lower, upper }: TargetRecord, direction: Direction): CellReference[] {
  const needed = boundsNeeded[direction].filter((end) => ({ lower, upper })[end] !== undefined);
  const columns = needed.length > 0 ? needed : [lower === undefined ? 'upper' : 'lower'];
  return columns.map((column) => ({ table: 'targets', row: id, column }));
}

function startCell(goal: string, { id }: NonNullable<Case['start']>): CellReference {
  return id === undefined
    ? { table: 'goals', row: goal, column: 'baseline' }
    : { table: 'baselines', row: id, column: 'value' };
}
