import type { Assessment, PublicGoal, ReceiptStep } from '../../domain/goal.ts';
import type { CellReference } from '../../domain/reference.ts';
import type { FigureWords } from '../words.ts';
import { unitOf } from '../../domain/unit.ts';

/** Whom an assessment is about: `Odder, 15-17 år`, or the whole project. */
export function scopeText({ place, group }: Assessment, words: FigureWords): string {
  const parts = [place && words.place(place), group].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : words.words.wholeProject;
}

/** The result in words: a number, the verdict of a judged goal, or why there is none. */
export function resultText(goal: PublicGoal, row: Assessment, words: FigureWords): string {
  const { result } = row;
  if (result?.value === undefined) return withoutValue(goal, row, words);
  return words.number(result.value, unitOf(goal), result.approximate ? 'about' : 'exact');
}

/** What a share is of: `8 af 11`. */
export function baseText({ result }: Assessment, words: FigureWords): string | undefined {
  if (result?.numerator === undefined || result.denominator === undefined) return undefined;
  return words.part(result.numerator, result.denominator);
}

function withoutValue(goal: PublicGoal, row: Assessment, words: FigureWords): string {
  if (isNoGoal(row)) return words.words.notAGoal;
  const why = findStep(row, 'no-result')?.why;
  if (why) return words.absence(why);
  return goal.direction === 'judged' ? words.verdict(row.verdict) : words.absence('missing');
}

/** The target in words, or that there is none. Empty where the result already says that this is no goal. */
export function targetText(goal: PublicGoal, row: Assessment, words: FigureWords): string {
  if (isNoGoal(row)) return row.result?.value === undefined ? '' : words.words.notAGoal;
  if (row.target) return words.target(row.target, unitOf(goal), goal.direction);
  return goal.direction === 'judged' ? words.words.judged : words.words.noTarget;
}

/** What is said beside a row: that the result is an interim one, and an evaluator who departs from the rule. */
export function remarksOn({ interim, evaluator }: Assessment, words: FigureWords): string {
  const departure = evaluator?.departs ? [words.evaluator(evaluator.verdict)] : [];
  return [...(interim ? [words.words.interim] : []), ...departure].join(', ');
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
