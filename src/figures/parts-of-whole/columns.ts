import type { FigureWords } from '../words.ts';
import { stackedBelow } from '../geometry.ts';
import type { Marks } from '../notes-of-figure.ts';
import { textWidth } from '../text-width.ts';
import {
  fitColumn,
  numberValue,
  columnStart,
  type ColumnValue,
  type ValueColumn,
} from '../value-column.ts';
import { dotPitch, dotsPerLine } from './dots.ts';
import { distributed, wholeSize, type Part, type Whole } from './rows.ts';
import { isAbsent } from '../../domain/table.ts';
import { unitId } from '../../domain/unit.ts';

/** Horizontal positions. Stacked, the picture is under label and value. */
export interface Columns {
  stacked: boolean;
  width: number;
  /** The labels' width. */
  label: number;
  value: ValueColumn;
  /** The picture's left edge. */
  picture: number;
}

interface Texts {
  whole: Whole;
  words: FigureWords;
  marks: Marks;
}

/** What the parts of one figure share while it is laid out. */
export interface Context extends Texts {
  form: 'dots' | 'bars';
  columns: Columns;
}

/** Above this number dots cannot be counted at a glance, and bars are drawn instead. */
const mostDots = 100;

/** Between columns. */
const gap = 16;
const leastLabel = 72;

/** The narrowest and widest that the column of values gets, whatever its texts. */
const valueRoom = [16, 128] as const;

export function makeContext(
  whole: Whole,
  width: number,
  words: FigureWords,
  marks: Marks,
): Context {
  const texts = { whole, words, marks };
  return { ...texts, form: pictureForm(whole), columns: layoutColumns(texts, width) };
}

/** A part's value in the column of values. */
export function partValue(
  { value, reference }: Pick<Part, 'value' | 'reference'>,
  { whole, words, marks }: Texts,
): ColumnValue {
  return numberValue(value, whole.unit, marks(reference), words);
}

/** Dots only where they can be counted: whole numbers of at most a hundred people or things. */
function pictureForm(whole: Whole): Context['form'] {
  const isFew = Math.max(wholeSize(whole), distributed(whole.parts)) <= mostDots;
  const isCounted = whole.parts.every(isCount) && !unitId(whole.unit).startsWith('percent');
  return isCounted && isFew ? 'dots' : 'bars';
}

function isCount({ value }: Part): boolean {
  return isAbsent(value) || (Number.isInteger(value) && value >= 0);
}

/** The picture is as near to its labels as they allow; twenty dots always fit next to them. */
function layoutColumns(texts: Texts, width: number): Columns {
  const { parts, total } = texts.whole;
  const values = [...parts, ...(total ? [total] : [])].map((part) => partValue(part, texts));
  if (width < stackedBelow) {
    const value = fitColumn(values, width, valueRoom);
    return { stacked: true, width, label: columnStart(value) - gap, value, picture: 0 };
  }
  const { width: numbers, marksWidth } = fitColumn(values, 0, valueRoom);
  const beside = numbers + marksWidth + 2 * gap;
  const label = Math.min(labelWidth(texts), width - dotsPerLine * dotPitch - beside);
  const value = { end: label + gap + numbers, width: numbers, marksWidth };
  return { stacked: false, width, label, value, picture: label + beside };
}

function labelWidth({ whole: { parts, total } }: Texts): number {
  const sum = total ? textWidth(total.label, 'bold') : 0;
  return Math.max(leastLabel, sum, ...parts.map(({ label }) => textWidth(label)));
}
