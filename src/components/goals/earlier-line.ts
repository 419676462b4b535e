import { given } from '../../domain/given.ts';
import { allAssessments, type Assessment, type PublicGoal } from '../../domain/goal.ts';
import { words } from '../../words/words.ts';
import type { Piece } from '../inline/piece.ts';
import type { ReportContext } from '../report-context.ts';
import { goalLine, type GoalLine } from './goal-line.ts';
import { wasMark, type Was } from '../changes/difference-parts.ts';

/** A line of a goal table, and the verdict in the version before where it was another. */
export interface MarkedLine extends GoalLine {
  was?: Was;
}

/** A line whose numbers and verdict say what they were in the version before, where they were others. */
export function markedLine(
  goal: PublicGoal,
  assessment: Assessment,
  context: ReportContext,
): MarkedLine {
  const line = goalLine(goal, assessment, context);
  const before = earlierLine(goal, assessment, context);
  if (!before) return line;
  const { verdict } = before.assessment;
  const word = words(context.locale).goals.verdicts[verdict].toLowerCase();
  const was = verdict === assessment.verdict ? undefined : markOf(word, context);
  return { ...line, ...markedNumbers(line, before, context), ...given({ was }) };
}

/** The line of the same goal, place and group in the version before. */
function earlierLine(
  { id }: PublicGoal,
  { place, group }: Assessment,
  context: ReportContext,
): GoalLine | undefined {
  const report = context.place?.earlier?.report;
  const goal = report?.goals.find((one) => one.id === id);
  const assessment =
    goal && allAssessments(goal).find((one) => one.place === place && one.group === group);
  if (!report || !assessment) return undefined;
  return goalLine(goal, assessment, { ...context, report, place: undefined });
}

function markedNumbers(
  now: GoalLine,
  before: GoalLine,
  context: ReportContext,
): Pick<GoalLine, 'baseline' | 'target' | 'result'> {
  const marked = (column: 'baseline' | 'target' | 'result'): Piece[] => {
    const [text, old] = [textOf(now[column]), textOf(before[column])];
    const was = text === old || old === '' ? undefined : markOf(old, context);
    return was && mayShow([now, before], context)
      ? [...now[column], { type: 'was', was }]
      : now[column];
  };
  return { baseline: marked('baseline'), target: marked('target'), result: marked('result') };
}

/** Whether the rows behind either version of a line may be shown. */
function mayShow(lines: readonly GoalLine[], { place }: ReportContext): boolean {
  return lines
    .flatMap(({ assessment: { target, result } }) => [
      { table: 'targets', row: target?.id },
      { table: 'results', row: result?.id },
    ])
    .every(({ table, row }) => !row || place?.earlier?.mayShow({ table, row, column: '' }));
}

function markOf(text: string, context: ReportContext): Was | undefined {
  const report = context.place?.earlier?.report;
  return report && wasMark(text, report, { ...context, language: context.locale });
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.type === 'bound' ? piece.text : ''))
    .join('');
}
