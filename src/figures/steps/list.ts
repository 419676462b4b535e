import { lineHeight, stackedBelow, type Label } from '../geometry.ts';
import { fitColumn, layoutValue, columnStart, type ColumnValue } from '../value-column.ts';
import { textWidth } from '../text-width.ts';
import { layoutText } from '../wrap-text.ts';
import { stepTexts, type Context } from './texts.ts';
import { isAbsent } from '../../domain/table.ts';

const gap = 16;

/** The narrowest and widest that the column of levels gets. */
const valueRoom = [48, 156] as const;

/** A row for each step, where they have no room for their words: name, level, and under it the periods. */
export function layoutList(
  context: Context,
  top: number,
  width: number,
): { rows: Label[][]; bottom: number } {
  const { steps } = context.steps;
  const values = steps.map((step): ColumnValue => {
    const { level, period, open } = stepTexts(step, context);
    const below = [period, open].filter(Boolean).join(', ');
    return { text: level, below, tone: isAbsent(step.value) ? 'soft' : 'strong', marks: '' };
  });
  const widest = Math.max(0, ...steps.map(({ label }) => textWidth(label)));
  const needed = Math.ceil(widest + gap + fitColumn(values, 0, valueRoom).width) + 1;
  const right = width < stackedBelow ? width : Math.min(width, needed);
  const column = fitColumn(values, right, valueRoom);
  let y = top;
  const rows = steps.map(({ label }, index) => {
    const name = layoutText(label, { x: 0, y: y + lineHeight, width: columnStart(column) - gap });
    const value = values[index];
    const row = [...name, ...(value ? layoutValue(value, column, y + lineHeight) : [])];
    y = Math.max(...row.map((label) => label.y)) + 6;
    return row;
  });
  return { rows, bottom: y };
}
