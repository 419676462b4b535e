import type { FigureDeclaration } from '../../domain/figure.ts';
import { isConclusive, type Assessment, type PublicGoal } from '../../domain/goal.ts';
import type { ReceiptStep } from '../../domain/receipt.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { unitOf, type Unit } from '../../domain/unit.ts';
import type { FigureKey } from '../figure.ts';
import type { FigureSign } from '../marks.ts';
import type { FigureWords, NoteMarks } from '../words.ts';
import type { ColumnValue } from '../value-column.ts';
import type { CellReference } from '../../domain/table.ts';
import { verdicts } from '../../domain/codes.ts';

export type GoalFigure = Extract<FigureDeclaration, { goals: string[] }>;

/** Goals that may share one axis: those of one unit, in the order of the declaration. */
export interface Panel {
  unit: Unit;
  goals: GoalRows[];
}

/** A goal and its places and groups; the whole project first, where it has a target or a result itself. */
export interface GoalRows {
  goal: PublicGoal;
  rows: Assessment[];
}

/** Throws where a goal is missing: the checks refuse that earlier. */
export function readPanels(report: PublicReport, { goals }: GoalFigure): Panel[] {
  const chosen = goals.map((id) => findGoal(report, id));
  const byUnit = Map.groupBy(chosen, ({ unit }) => unit);
  return [...byUnit.values()].map((members) => ({
    unit: members[0] ? unitOf(members[0]) : 'count',
    goals: members.map((goal) => ({ goal, rows: shownRows(goal) })),
  }));
}

export function findGoal(report: PublicReport, id: string): PublicGoal {
  const goal = report.goals.find((one) => one.id === id);
  if (!goal) throw new TypeError(`a figure asks for the goal ${id}`);
  return goal;
}

/** An overall verdict that only summarises places has no number of its own to draw. */
function shownRows({ overall, assessments }: PublicGoal): Assessment[] {
  const isOwn = overall.result !== undefined || overall.target !== undefined;
  return assessments.length === 0 || (isOwn && !assessments.includes(overall))
    ? [overall, ...assessments]
    : assessments;
}

/** Whom an assessment is about: `Odder, 15-17 år`, or the whole project. */
export function scopeText({ place, group }: Assessment, words: FigureWords): string {
  const parts = [place && words.place(place), group].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : words.words.wholeProject;
}

/** The result in words: a number, the verdict of a judged goal, or why there is none. */
export function resultText(goal: PublicGoal, row: Assessment, words: FigureWords): string {
  const { result } = row;
  if (result?.value === undefined) return withoutValue(goal, row, words);
  return words.measured(result, unitOf(goal));
}

/** What a share is of: `8 af 11`. */
export function baseText({ result }: Assessment, words: FigureWords): string | undefined {
  if (result?.numerator === undefined || result.denominator === undefined) return undefined;
  return words.part(result.numerator, result.denominator);
}

function withoutValue(goal: PublicGoal, row: Assessment, words: FigureWords): string {
  if (isNoGoal(row)) return words.words.notAGoal;
  const why = findStep(row, 'no-result')?.why;
  if (why) return words.absence(why === 'not-measured' ? 'missing' : why);
  return goal.direction === 'judged' ? words.verdict(row.verdict) : words.absence('missing');
}

/** The target in words, or that there is none. Empty where the result already says that this is no goal. */
export function targetText(goal: PublicGoal, row: Assessment, words: FigureWords): string {
  if (isNoGoal(row)) return row.result?.value === undefined ? '' : words.words.notAGoal;
  if (row.target) return words.target(row.target, unitOf(goal), goal.direction);
  return goal.direction === 'judged' ? words.words.judged : words.words.noTarget;
}

/** What is said beside a row: that the result is an interim one, and an evaluator who departs from the rule. */
export function remarksOn({ interim, verdict, evaluator }: Assessment, words: FigureWords): string {
  const departure = evaluator?.departs ? [words.evaluator(evaluator.verdict)] : [];
  return [...(interim && isConclusive(verdict) ? [words.words.interim] : []), ...departure].join(
    ', ',
  );
}

export function isNoGoal(row: Assessment): boolean {
  return findStep(row, 'no-target')?.why === 'not-a-goal';
}

export function resultReference({ result }: Assessment): CellReference | undefined {
  return result && { table: 'results', row: result.id, column: 'value' };
}

export function targetReference({ target }: Assessment): CellReference | undefined {
  const column = target?.lower === undefined ? 'upper' : 'lower';
  return target && { table: 'targets', row: target.id, column };
}

function findStep<Name extends ReceiptStep['step']>(
  { receipt }: Assessment,
  name: Name,
): Extract<ReceiptStep, { step: Name }> | undefined {
  const step = receipt.steps.find((one) => one.step === name);
  return step as Extract<ReceiptStep, { step: Name }> | undefined;
}

/** The verdicts that a figure shows, in their own order. */
export function verdictKeys(used: readonly FigureSign[], words: FigureWords): FigureKey[] {
  return verdicts
    .filter((verdict) => used.includes(verdict))
    .map((verdict) => ({ sign: verdict, text: words.verdict(verdict) }));
}

/** The words of a row. */
export interface RowTexts {
  name: string;
  remarks: string;
  result: ColumnValue;
  target: ColumnValue;
  /** Whether the target is a number, rather than the reason why there is none. */
  hasTarget: boolean;
}

/** What the rows of one figure need for their words. */
export interface Phrasing {
  words: FigureWords;
  marks: NoteMarks;
  /** Every result of the figure is interim, which is then said once, not in each row. */
  allInterim: boolean;
}

export function areAllInterim(panels: readonly Panel[]): boolean {
  const rows = panels.flatMap(({ goals }) => goals.flatMap((goal) => goal.rows));
  const measured = rows.filter(({ result }) => result?.value !== undefined);
  return measured.length > 0 && measured.every(({ interim }) => interim);
}

export function phraseRow({ goal, rows }: GoalRows, row: Assessment, phrasing: Phrasing): RowTexts {
  const { words, marks, allInterim } = phrasing;
  const base = baseText(row, words);
  const tone = row.result?.value === undefined ? 'soft' : 'strong';
  return {
    name: rows.length > 1 ? scopeText(row, words) : goal.goal,
    remarks: remarksOn(allInterim ? { ...row, interim: false } : row, words),
    result: {
      text: resultText(goal, row, words),
      ...(base ? { below: base } : {}),
      tone,
      marks: marks(resultReference(row)),
    },
    target: { text: targetText(goal, row, words), marks: marks(targetReference(row)) },
    hasTarget: row.target !== undefined && !isNoGoal(row),
  };
}

/** Result and target as one line: `73 % (8 af 11) [a] · måltal 80–90 %`. */
export function numbersInLine(
  { result, target, hasTarget }: RowTexts,
  { words }: Phrasing,
): string {
  const base = result.below ? ` (${result.below})` : '';
  const first = `${result.text}${base}${spaced(result.marks)}`;
  if (!target.text) return first;
  const head = hasTarget ? `${words.words.target.toLowerCase()}\u00A0` : '';
  return `${first} · ${head}${target.text}${spaced(target.marks)}`;
}

function spaced(marks: string): string {
  return marks && `\u00A0${marks}`;
}

/** The head over the column of results. */
export function resultHead({ words: { words }, allInterim }: Phrasing): string {
  return allInterim ? words.interimResult : words.result;
}
