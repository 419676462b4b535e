import { isAbsent } from '../domain/table.ts';
import { type FigureWords, sayNumber, type Quantity, type NoteMarks } from './words.ts';
import { lineHeight, type Label, textWidth, layoutText } from './geometry.ts';

/** A value as it stands in a column: numbers end at one edge, the marks of their notes begin after it. */
export interface ColumnValue {
  text: string;
  /** What stands under it, such as the base of a share. */
  below?: string;
  tone?: Label['tone'];
  marks: string;
}

/** A column of values: where its numbers end, and the room for them and for the marks. */
export interface ValueColumn {
  end: number;
  width: number;
  marksWidth: number;
}

/** Between a column and what is before it. */
export const columnGap = 16;

const markGap = 4;

/** A number, strong, or softly why there is none. */
export function numberValue(quantity: Quantity, words: FigureWords, marks: NoteMarks): ColumnValue {
  const tone = isAbsent(quantity.value) ? 'soft' : 'strong';
  return { text: sayNumber(quantity, words), tone, marks: marks(quantity.reference) };
}

export function headValue(text: string): ColumnValue {
  return { text, tone: 'soft', marks: '' };
}

/** A head may stand in several lines; no word of it is broken. */
export function headWords(head: string): ColumnValue[] {
  return head.split(' ').map(headValue);
}

/** A column that holds its values, within the bounds given, and ends at `right`. */
export function fitColumn(
  values: readonly ColumnValue[],
  right: number,
  [least, most]: readonly [number, number],
): ValueColumn {
  const texts = values.flatMap(({ text, below = '', tone }) => [
    textWidth(text, tone === 'strong' ? 'bold' : 'regular'),
    textWidth(below),
  ]);
  const width = Math.min(most, Math.max(least, ...texts));
  const marksWidth = Math.max(
    0,
    ...values.map(({ marks }) => (marks ? textWidth(marks) + markGap : 0)),
  );
  return { end: right - marksWidth, width, marksWidth };
}

/** Where a column begins, marks and all. */
export function columnStart({ end, width }: ValueColumn): number {
  return end - width;
}

/** A value's labels: its lines, what stands under them, and its marks after the first. */
export function layoutValue(
  { text, below, tone, marks }: ColumnValue,
  { end, width }: ValueColumn,
  y: number,
): Label[] {
  const style = { x: end, width, anchor: 'end' } as const;
  const lines = layoutText(text, { ...style, y, ...(tone ? { tone } : {}) });
  const next = (lines.at(-1)?.y ?? y) + lineHeight;
  const under = below ? layoutText(below, { ...style, y: next, tone: 'soft' }) : [];
  const mark: Label[] = marks ? [{ x: end + markGap, y, text: marks, tone: 'soft' }] : [];
  return [...lines, ...mark, ...under];
}
