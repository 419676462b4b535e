import { anchorOf } from '../../domain/anchors.ts';
import { given } from '../../domain/given.ts';
import { isConclusive, type Assessment, type PublicGoal, type Target } from '../../domain/goal.ts';
import { rowAddress } from '../../i18n/addresses.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatPart, formatQuantity, formatResult, formatTarget } from '../../i18n/quantities.ts';
import { formatInterval, isFew } from '../../i18n/shares.ts';
import { words } from '../../words/words.ts';
import { timeRemarks } from './over-time.ts';
import { sentenceAbout, type Piece, noteMark } from '../inline/piece.ts';
import { organisationName, type ReportContext } from '../report-context.ts';
import { findCell, notesBeside } from '../../domain/public-report.ts';
import { unitOf } from '../../domain/unit.ts';
import type { CellReference } from '../../domain/table.ts';

/** What a goal table says of one goal at one place. */
export interface GoalLine {
  assessment: Assessment;
  /** The place and group; absent for the goal as a whole. */
  place?: string;
  baseline: Piece[];
  target: Piece[];
  targetDate?: string;
  result: Piece[];
  resultDate?: string;
  base: string;
  uncertainty?: string;
  /** Provisional, exceeded, and what the evaluator said where it departs. */
  remarks: string[];
  /** The goal that this one states again or is a part of. */
  relation: Piece[];
}

export function goalLine(
  goal: PublicGoal,
  assessment: Assessment,
  context: ReportContext,
): GoalLine {
  const { target, result, interval } = assessment;
  const { locale } = context;
  const denominator = result?.denominator;
  return {
    assessment,
    ...given({ place: placeName(assessment, context) }),
    baseline: assessment === goal.overall ? baselineOf(goal, context) : [],
    target: targetPieces(goal, assessment, context),
    ...(target ? { targetDate: words(locale).goals.due(formatDate(target.due, locale)) } : {}),
    result: resultPieces(goal, assessment, context),
    ...(result?.date ? { resultDate: formatDate(result.date, locale) } : {}),
    base: baseOf(assessment, context),
    ...(interval &&
    denominator !== undefined &&
    (isFew(denominator) || goal.population === 'sample')
      ? { uncertainty: words(locale).goals.uncertainty(formatInterval(interval, locale, 'table')) }
      : {}),
    remarks: [...remarksOf(assessment, context), ...causeOf(goal, assessment, context)],
    relation: assessment === goal.overall ? relationOf(goal, context) : [],
  };
}

/** What the evaluation can say of cause, beside a verdict that says how it went. */
function causeOf(
  { evidence, overall }: PublicGoal,
  assessment: Assessment,
  { locale }: ReportContext,
): string[] {
  if (!evidence || assessment !== overall || !isConclusive(assessment.verdict)) return [];
  return [words(locale).goals.evidence[evidence]];
}

function relationOf({ sameAs, partOf }: PublicGoal, context: ReportContext): Piece[] {
  const { report, locale, textLang } = context;
  const say = words(locale).goals;
  const other = report.goals.find(({ id }) => id === (sameAs ?? partOf));
  if (!other) return [];
  const sentence = sameAs === undefined ? say.partOf : say.sameAs;
  const href = `#${anchorOf('goal', other.id)}`;
  return [{ type: 'link', href, children: sentenceAbout(sentence, other.goal, textLang) }];
}

/** Where a verdict holds that is not the goal's as a whole: the place, the group, or both. */
export function placeName(
  { place, group }: Assessment,
  { names }: ReportContext,
): string | undefined {
  const parts = [place === undefined ? undefined : organisationName(names, place), group];
  return parts.filter((part) => part !== undefined).join(', ') || undefined;
}

function baselineOf(goal: PublicGoal, context: ReportContext): Piece[] {
  const { id, baseline } = goal;
  if (!baseline) return [];
  const text = formatQuantity(baseline.value, unitOf(goal), context.locale, { context: 'table' });
  return [linked({ table: 'goals', row: id, column: 'baseline' }, text, context)];
}

function targetPieces(goal: PublicGoal, assessment: Assessment, context: ReportContext): Piece[] {
  const { target, receipt } = assessment;
  const say = words(context.locale).goals;
  if (target && hasBound(target)) return [targetPiece(goal, target, context)];
  // Said once for the goal, and not again for each place.
  if (goal.direction === 'judged') return assessment === goal.overall ? [say.judgedTarget] : [];
  const isNoGoal = receipt.steps.some(
    (step) => step.step === 'no-target' && step.why === 'not-a-goal',
  );
  if (isNoGoal) return [say.notAGoal];
  return [assessment === goal.overall && hasTargets(goal) ? say.targetOfEach : say.noTarget];
}

/** True of a goal whose targets are those of its places or groups. */
function hasTargets({ assessments }: PublicGoal): boolean {
  return assessments.some(({ target }) => target !== undefined && hasBound(target));
}

function hasBound({ lower, upper }: Target): boolean {
  return lower !== undefined || upper !== undefined;
}

/** A target in words, leading to its row. */
function targetPiece(goal: PublicGoal, target: Target, context: ReportContext): Piece {
  const text = formatTarget(target, unitOf(goal), goal.direction, context.locale, {
    context: 'table',
  });
  const column = target.lower === undefined ? 'upper' : 'lower';
  return linked({ table: 'targets', row: target.id, column }, text, context);
}

function resultPieces(
  goal: PublicGoal,
  { result, receipt }: Assessment,
  context: ReportContext,
): Piece[] {
  if (!result) return [];
  const address = { table: 'results', row: result.id, column: 'value' };
  if (result.value !== undefined) {
    const text = formatResult(result, unitOf(goal), context.locale, { context: 'table' });
    return [linked(address, text, context)];
  }
  const absent = receipt.steps.find((step) => step.step === 'no-result');
  return absent && absent.why !== 'not-measured'
    ? [words(context.locale).data.absences[absent.why]]
    : [];
}

function baseOf({ result }: Assessment, { locale }: ReportContext): string {
  if (result?.numerator === undefined || result.denominator === undefined) return '';
  return formatPart(result.numerator, result.denominator, locale);
}

function remarksOf(assessment: Assessment, context: ReportContext): string[] {
  const { interim, exceeded, evaluator, verdict } = assessment;
  const say = words(context.locale).goals;
  return [
    ...(interim && isConclusive(verdict) ? [say.interim] : []),
    ...(exceeded ? [say.exceeded] : []),
    ...timeRemarks(assessment, context.locale),
    ...(evaluator?.departs ? [say.evaluatorSays(say.verdicts[evaluator.verdict])] : []),
  ];
}

/** A text that leads to its row, where that row is published. */
function linked(address: CellReference, text: string, { report, locale }: ReportContext): Piece {
  if (!findCell(report, address)) return text;
  const marks = notesBeside(report, address).map((note) => noteMark(note, locale));
  return { type: 'bound', text, href: rowAddress(report, address, locale), marks };
}
