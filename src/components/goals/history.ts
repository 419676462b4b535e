import type { Verdict } from '../../domain/codes.ts';
import type { Assessment, PastVerdict, PublicGoal } from '../../domain/goal.ts';
import type { Language } from '../../domain/language.ts';
import { unitOf } from '../../domain/unit.ts';
import { drawGoalHistory } from '../../figures/goal-history.ts';
import { writeMarks } from '../../figures/write-svg.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatQuantity, formatResult } from '../../i18n/quantities.ts';
import { words } from '../../words/words.ts';
import { dueTarget } from './over-time.ts';

/** A small table of verdicts: what each row is told by, and the verdict last. */
export interface ReceiptTable {
  type: 'table';
  /** What is in the columns before the verdict. */
  head: readonly string[];
  rows: { cells: readonly string[]; verdict: Verdict }[];
}

/** Results over time as a picture, of which a table holds the numbers. */
export interface ReceiptDrawing {
  type: 'drawing';
  /** What screen readers are told, and the key that is read below. */
  label: string;
  key: string;
  width: number;
  height: number;
  svg: string;
}

/** Each result of a goal, and each due date without one, as a table; and as a picture where there is a course. */
export function historyLines(
  goal: PublicGoal,
  { history = [] }: Assessment,
  locale: Language,
): (ReceiptTable | ReceiptDrawing)[] {
  if (history.length === 0) return [];
  const say = words(locale).goals;
  const rows = history.map((past) => ({
    cells: pastCells(goal, past, locale),
    verdict: past.verdict,
  }));
  const drawing = drawGoalHistory(goal, history, locale);
  return [
    { type: 'table', head: [say.measured, say.target, say.result], rows },
    ...(drawing ? [drawn(drawing, locale)] : []),
  ];
}

function drawn(
  { marks, ...size }: NonNullable<ReturnType<typeof drawGoalHistory>>,
  locale: Language,
): ReceiptDrawing {
  const { historyLabel: label, historyKey: key } = words(locale).goals;
  return { type: 'drawing', label, key, ...size, svg: writeMarks(marks) };
}

/** When it was measured, the target with its due date, and the result with what is to be said of it. */
function pastCells(goal: PublicGoal, past: PastVerdict, locale: Language): string[] {
  const say = words(locale).goals;
  const { result, target, total, late, progress } = past;
  const unit = unitOf(goal);
  const measured = result && formatResult(result, unit, locale, { context: 'table' });
  const way = progress === undefined ? undefined : Math.floor(progress);
  return [
    [
      result ? (result.date ? formatDate(result.date, locale) : say.noDate) : '',
      late && say.late(say.duration(late)).toLowerCase(),
    ],
    [target ? dueTarget(goal, target, locale, { context: 'table' }) : say.noTarget],
    [
      measured || say.noResult,
      total === undefined
        ? undefined
        : say.soFar(formatQuantity(total, unit, locale, { context: 'table' })),
      way === undefined ? undefined : say.progress(formatQuantity(way, 'percent', locale)),
    ],
  ].map((told) => told.filter(Boolean).join(', '));
}
