import { isAbsent, type Absent } from '../../domain/cell.ts';
import type { CellReference } from '../../domain/reference.ts';
import type { FigureWords } from '../figure-words.ts';
import { stackedBelow } from '../geometry.ts';
import type { Marks } from '../notes-of-figure.ts';
import { textWidth } from '../text-width.ts';
import { dotPitch, dotsPerLine } from './dots.ts';
import { distributed, sizeOf, type Part, type Whole } from './rows.ts';

/** Where things stand from left to right. Stacked, the picture stands under label and value. */
export interface Columns {
  stacked: boolean;
  width: number;
  label: number;
  /** The right edge of the values. */
  value: number;
  picture: number;
}

/** What the parts of one figure share while it is laid out. */
export interface Context {
  whole: Whole;
  form: 'dots' | 'bars';
  columns: Columns;
  words: FigureWords;
  marks: Marks;
}

/** Above this a dot for each is no longer counted at a glance, and bars stand instead. */
const mostDots = 100;

/** Between columns. */
const gap = 16;

export function contextOf(whole: Whole, width: number, words: FigureWords, marks: Marks): Context {
  const texts = { whole, words, marks };
  return { ...texts, form: formOf(whole), columns: columnsOf(texts, width) };
}

/** A value in words, with the marks of its notes. */
export function valueText(
  { value, reference }: { value: number | Absent; reference: CellReference },
  { whole, words, marks }: Pick<Context, 'whole' | 'words' | 'marks'>,
): string {
  const text = isAbsent(value) ? words.absence(value.absent) : words.number(value, whole.unit);
  return text + marks(reference);
}

/** Dots only where they can be counted: whole numbers of at most a hundred people or things. */
function formOf(whole: Whole): Context['form'] {
  const isFew = Math.max(sizeOf(whole), distributed(whole.parts)) <= mostDots;
  const isCounted = whole.parts.every(isCount) && !whole.unit.startsWith('percent');
  return isCounted && isFew ? 'dots' : 'bars';
}

function isCount({ value }: Part): boolean {
  return isAbsent(value) || (Number.isInteger(value) && value >= 0);
}

function columnsOf(texts: Omit<Context, 'form' | 'columns'>, width: number): Columns {
  const { parts, total } = texts.whole;
  const shown = total ? [...parts, total] : parts;
  const widest = Math.max(gap, ...shown.map((part) => textWidth(valueText(part, texts), 'bold')));
  if (width < stackedBelow)
    return { stacked: true, width, label: width - widest - gap, value: width, picture: 0 };
  const picture = width - dotsPerLine * dotPitch;
  const value = picture - gap;
  return { stacked: false, width, label: value - widest - gap, value, picture };
}
