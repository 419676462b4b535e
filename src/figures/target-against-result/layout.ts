import type { FigureKey } from '../figure-key.ts';
import type { FigureWords } from '../words.ts';
import { lineHeight, type Label } from '../geometry.ts';
import type { MeasureScale } from '../measure-scale.ts';
import type { Marks } from '../notes-of-figure.ts';
import { stackDown } from '../stack-down.ts';
import { headPanel, type UnitPanel } from '../unit-panel.ts';
import { headValue, layoutValue } from '../value-column.ts';
import { layoutText } from '../wrap-text.ts';
import { makeContext, resultHead, panelScale, type Context } from './columns.ts';
import { bulletKeys } from './keys.ts';
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

export interface PanelLayout extends UnitPanel {
  rows: BulletRow[];
}

/** One panel for each unit; in it a row for each goal, place and group. */
export function layoutBullets(
  panels: readonly Panel[],
  width: number,
  words: FigureWords,
  marks: Marks,
): BulletsLayout {
  const context = makeContext(panels, width, { words, marks, allInterim: areAllInterim(panels) });
  const heads = layoutHeads(context);
  const top = Math.max(0, ...heads.map((head) => head.y + 8));
  const several = panels.length > 1;
  const { laid, bottom } = stackDown(panels, top, (panel, y) =>
    layoutPanel(panel, y, several, context),
  );
  const rows = laid.flatMap((panel) => panel.rows);
  const keys = bulletKeys(rows, context);
  return { width, height: bottom, heads, panels: laid, keys };
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
  const { plot, width } = context.columns;
  const x = panelScale(panel, plot);
  const head = headPanel(hasHeading ? unitName(panel, context) : undefined, top, width);
  const goals = stackDown(panel.goals, head.bottom, (goal, y) => layoutGoal(goal, y, x, context));
  return {
    ...head,
    headings: [...head.headings, ...goals.laid.flatMap(({ name }) => name)],
    rows: goals.laid.flatMap(({ rows }) => rows),
    bottom: goals.bottom,
  };
}

/** Goals that the evaluator judges have no unit to name. */
function unitName({ unit, goals }: Panel, { words }: Context): string {
  const isJudged = goals.every(({ goal }) => goal.direction === 'judged');
  return isJudged ? words.words.judgedGoals : words.unit(unit);
}

function layoutGoal(
  goal: GoalRows,
  top: number,
  x: MeasureScale,
  context: Context,
): { name: Label[]; rows: BulletRow[]; bottom: number } {
  const name = layoutGoalName(goal, top, context);
  const under = top + lineHeight * name.length + (name.length > 0 ? 10 : 0);
  const { laid, bottom } = stackDown(goal.rows, under, (row, y) =>
    layoutRow(goal, row, y, x, context),
  );
  return { name, rows: laid, bottom: bottom + (goal.rows.length > 1 ? 10 : 0) };
}

/** A goal of one row is named in the row itself. */
function layoutGoalName({ goal, rows }: GoalRows, top: number, { columns }: Context): Label[] {
  if (rows.length < 2) return [];
  return layoutText(goal.goal, { x: 0, y: top + lineHeight, width: columns.width, tone: 'strong' });
}
