import { given } from '../../domain/given.ts';
import type { Assessment, PublicGoal } from '../../domain/goal.ts';
import {
  figureKind,
  stopsDown,
  type Drawing,
  type FigureRow,
  type FigureTable,
} from '../figure.ts';
import { groupMark, labelMarks, signMark, type Mark } from '../marks.ts';
import { drawPanel } from '../unit-panel.ts';
import type { FigureWords } from '../words.ts';
import { layoutBullets, type BulletsLayout, type BulletRow } from './layout.ts';
import {
  readPanels,
  type GoalRows,
  type Panel,
  baseText,
  isNoGoal,
  remarksOn,
  resultReference,
  resultText,
  scopeText,
  targetReference,
  targetText,
} from './model.ts';
import { drawBullet } from './bullet.ts';

/** Results against targets as bullets; an unknown result or a missing target is drawn as such, never as 0. */
export const targetAgainstResult = figureKind({
  read: readPanels,
  layout: layoutBullets,
  draw: drawBullets,
  tabulate: tabulateBullets,
});

function drawBullets({ heads, panels, width, height, keys }: BulletsLayout): Drawing {
  const rows = panels.flatMap((panel) => panel.rows);
  return {
    width,
    height,
    keys,
    marks: [
      ...labelMarks(heads),
      ...panels.map((panel) => drawPanel(panel, panel.rows.map(drawRow), width)),
    ],
    stops: stopsDown(rows.map(({ mark }) => mark.y)),
  };
}

function drawRow({ mark, labels, bullet }: BulletRow): Mark {
  return groupMark([
    signMark(mark.verdict, mark),
    ...labelMarks(labels),
    ...(bullet ? drawBullet(bullet) : []),
  ]);
}

/** A row for each goal, place and group: target, result, verdict. */
export function tabulateBullets(panels: readonly Panel[], words: FigureWords): FigureTable {
  const { goal, target, result, verdict } = words.words;
  return {
    columns: [
      { title: goal, isWord: true, numeric: false },
      { title: target, isWord: true, numeric: true },
      { title: result, isWord: true, numeric: true },
      { title: verdict, isWord: true, numeric: false },
    ],
    rows: panels.flatMap(({ goals }) =>
      goals.flatMap((item) => item.rows.map((row) => goalRow(item, row, words))),
    ),
  };
}

function goalRow({ goal, rows }: GoalRows, row: Assessment, words: FigureWords): FigureRow {
  const scope = rows.length > 1 ? `: ${scopeText(row, words)}` : '';
  const remarks = remarksOn(row, words);
  const verdict = words.verdict(row.verdict) + (remarks ? ` (${remarks})` : '');
  const numbers = rowNumbers(goal, row, words);
  const target = targetReference(row);
  const result = resultReference(row);
  return {
    header: { text: goal.goal + scope },
    cells: [
      {
        text: numbers.target,
        ...given({ number: plainTarget(row), reference: target }),
      },
      {
        text: numbers.result,
        ...given({
          number: row.result?.value,
          approximate: isInexact(row) ? (true as const) : undefined,
          reference: result,
        }),
      },
      { text: verdict, sign: row.verdict },
    ],
  };
}

/** Whether the result's words say more than one number: it is approximate, a range or a bound. */
function isInexact({ result }: Assessment): boolean {
  return Boolean(result?.approximate || result?.bound) || result?.valueTo !== undefined;
}

/** The target where it is one number, and not a range. */
function plainTarget({ target }: Assessment): number | undefined {
  const { lower, upper } = target ?? {};
  return lower === undefined || upper === undefined ? (lower ?? upper) : undefined;
}

/** A cell is never empty: where there is no goal, the target says so, and a result is not relevant. */
function rowNumbers(
  goal: PublicGoal,
  row: Assessment,
  words: FigureWords,
): Record<'target' | 'result', string> {
  if (isNoGoal(row) && row.result?.value === undefined)
    return { target: words.words.notAGoal, result: words.absence('not-applicable') };
  const base = baseText(row, words);
  const result = resultText(goal, row, words);
  return { target: targetText(goal, row, words), result: base ? `${result} (${base})` : result };
}
