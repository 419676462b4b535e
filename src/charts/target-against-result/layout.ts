import type { FigureKey } from '../figure-key.ts';
import type { FigureWords } from '../figure-words.ts';
import { lineHeight, type Label } from '../geometry.ts';
import type { Marks } from '../notes-of-figure.ts';
import { headValue, layoutValue } from '../value-column.ts';
import { layoutText } from '../wrap-text.ts';
import { contextOf, resultHead, scaleOf, type Context } from './columns.ts';
import { keysOf } from './keys.ts';
import { areAllInterim } from './row-texts.ts';
import { layoutRow, type BulletRow } from './row.ts';
import type { GoalRows, Panel } from './rows.ts';

export interface BulletsLayout {
  width: number;
  height: number;
  /** Heads of the columns of numbers; none where the figure is stacked. */
  heads: Label[];
  panels: PanelLayout[];
  keys: FigureKey[];
}

export interface PanelLayout {
  /** The unit and the goals' names. */
  headings: Label[];
  /** Above the panel, where there are several. */
  line?: number;
  rows: BulletRow[];
}

/** One panel for each unit; in it a row for each goal, place and group. */
export function layoutBullets(
  panels: readonly Panel[],
  width: number,
  words: FigureWords,
  marks: Marks,
): BulletsLayout {
  const context = contextOf(panels, width, { words, marks, allInterim: areAllInterim(panels) });
  const heads = layoutHeads(context);
  const laid: PanelLayout[] = [];
  let y = Math.max(0, ...heads.map((head) => head.y + 8));
  for (const panel of panels) {
    const { bottom, ...layout } = layoutPanel(panel, y, panels.length > 1, context);
    laid.push(layout);
    y = bottom;
  }
  const rows = laid.flatMap((panel) => panel.rows);
  const keys = keysOf(rows, context);
  return { width, height: y, heads, panels: laid, keys };
}

function layoutHeads(context: Context): Label[] {
  const { columns, words } = context;
  if (columns.stacked) return [];
  return [
    ...layoutValue(headValue(resultHead(context)), columns.result, lineHeight),
    ...layoutValue(headValue(words.words.target), columns.target, lineHeight),
  ];
}

function layoutPanel(
  panel: Panel,
  top: number,
  hasHeading: boolean,
  context: Context,
): PanelLayout & { bottom: number } {
  const x = scaleOf(panel, context.columns.plot);
  const unit = hasHeading ? layoutUnit(panel, top, context) : [];
  const headings = [...unit];
  const rows: BulletRow[] = [];
  let y = hasHeading ? top + lineHeight + 12 : top;
  for (const goal of panel.goals) {
    const heading = layoutGoalName(goal, y, context);
    headings.push(...heading);
    y += lineHeight * heading.length + (heading.length > 0 ? 10 : 0);
    for (const row of goal.rows) {
      const { bottom, ...layout } = layoutRow(goal, row, y, x, context);
      rows.push(layout);
      y = bottom;
    }
    if (goal.rows.length > 1) y += 10;
  }
  return { headings, rows, ...(hasHeading ? { line: top } : {}), bottom: y };
}

/** Goals that the evaluator judges have no unit to name. */
function layoutUnit({ unit, goals }: Panel, top: number, { columns, words }: Context): Label[] {
  const isJudged = goals.every(({ goal }) => goal.direction === 'judged');
  const heading = isJudged ? words.words.judgedGoals : words.unit(unit);
  const y = top + lineHeight + 2;
  return layoutText(heading, { x: 0, y, width: columns.width, tone: 'soft' });
}

/** A goal of one row is named in the row itself. */
function layoutGoalName({ goal, rows }: GoalRows, top: number, { columns }: Context): Label[] {
  if (rows.length < 2) return [];
  return layoutText(goal.goal, { x: 0, y: top + lineHeight, width: columns.width, tone: 'strong' });
}
