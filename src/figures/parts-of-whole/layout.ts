import { scaleLinear } from 'd3-scale';
import { isAbsent } from '../../domain/table.ts';
import { given } from '../../domain/given.ts';
import type { FigureWords, Quantity, NoteMarks } from '../words.ts';
import {
  stackedBelow,
  textWidth,
  lineHeight,
  type Label,
  type Box,
  type Point,
  stackDown,
  layoutText,
} from '../geometry.ts';
import {
  fitColumn,
  numberValue,
  columnStart,
  columnGap,
  type ColumnValue,
  type ValueColumn,
  layoutValue,
} from '../value-column.ts';
import type { FigureKey } from '../figure.ts';
import { distributed, wholeSize, type Part, type Whole, isComplete, pictureForm } from './model.ts';

/** Horizontal positions. Stacked, the picture is under label and value. */
interface Columns {
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
  marks: NoteMarks;
}

/** What the parts of one figure share while it is laid out. */
export interface Context extends Texts {
  form: 'dots' | 'bars';
  columns: Columns;
}

const leastLabel = 72;

/** The narrowest and widest that the column of values gets, whatever its texts. */
const valueRoom = [16, 128] as const;

function makeContext(whole: Whole, width: number, words: FigureWords, marks: NoteMarks): Context {
  const texts = { whole, words, marks };
  return { ...texts, form: pictureForm(whole), columns: layoutColumns(texts, width) };
}

/** A part's value in the column of values. */
function partValue(part: Quantity, { words, marks }: Texts): ColumnValue {
  return numberValue(part, words, marks);
}

/** The picture is as near to its labels as they allow; twenty dots always fit next to them. */
function layoutColumns(texts: Texts, width: number): Columns {
  const { parts, total } = texts.whole;
  const values = [...parts, ...(total ? [total] : [])].map((part) => partValue(part, texts));
  if (width < stackedBelow) {
    const value = fitColumn(values, width, valueRoom);
    return { stacked: true, width, label: columnStart(value) - columnGap, value, picture: 0 };
  }
  const { width: numbers, marksWidth } = fitColumn(values, 0, valueRoom);
  const beside = numbers + marksWidth + 2 * columnGap;
  const label = Math.min(labelWidth(texts), width - dotsPerLine * dotPitch - beside);
  const value = { end: label + columnGap + numbers, width: numbers, marksWidth };
  return { stacked: false, width, label, value, picture: label + beside };
}

function labelWidth({ whole: { parts, total } }: Texts): number {
  const sum = total ? textWidth(total.label, 'bold') : 0;
  return Math.max(leastLabel, sum, ...parts.map(({ label }) => textWidth(label)));
}

export interface PartsLayout {
  width: number;
  height: number;
  form: 'dots' | 'bars';
  parts: PartLayout[];
  /** The total's labels, under a line across the figure. */
  total?: { line: number; labels: Label[] };
  keys: FigureKey[];
}

export interface PartLayout extends Picture {
  key: string;
  /** The middle of its first line. */
  middle: number;
  /** How many rows of the table are about it: its own, and those of its parts. */
  size: number;
  highlighted: boolean;
  labels: Label[];
}

/** A row for each part: label, value, and a dot for each person or a bar; the total below. */
export function layoutParts(
  whole: Whole,
  width: number,
  words: FigureWords,
  marks: NoteMarks,
): PartsLayout {
  const context = makeContext(whole, width, words, marks);
  const { laid: parts, bottom } = stackDown(whole.parts, 0, (part, y) =>
    layoutPart(part, y, context),
  );
  const total = layoutTotal(bottom, context);
  return {
    width,
    height: Math.max(bottom, ...(total?.labels ?? []).map((label) => label.y + 6)),
    form: context.form,
    parts,
    ...given({ total }),
    keys: context.form === 'dots' ? [{ sign: 'dot', text: words.one(whole.unit) }] : [],
  };
}

function layoutPart(part: Part, top: number, context: Context): PartLayout & { bottom: number } {
  const { columns } = context;
  const baseline = top + lineHeight;
  const label = layoutText(part.label, { x: 0, y: baseline, width: columns.label });
  const value = layoutValue(partValue(part, context), columns.value, baseline);
  const labelsBottom = Math.max(...[...label, ...value].map(({ y }) => y)) + 6;
  const pictureTop = columns.stacked ? labelsBottom : top + 5;
  const picture = layoutPicture(part, pictureTop, context);
  const pictureBottom = findBottom(picture, pictureTop);
  const names = layoutNames(part, pictureBottom + lineHeight - 2, context);
  return {
    key: part.key,
    middle: baseline - 5,
    size: countRows(part),
    highlighted: part.highlighted,
    labels: [...label, ...value, ...names],
    ...picture,
    bottom: Math.max(labelsBottom, pictureBottom + lineHeight * names.length) + 8,
  };
}

function countRows({ parts }: Part): number {
  return parts.reduce((sum, part) => sum + countRows(part), 1);
}

/** The parts of the part by name and number, in the order of their dots: `FGU 2 · STU 1`. */
function layoutNames({ parts }: Part, y: number, context: Context): Label[] {
  const { picture: x, width } = context.columns;
  const named = parts.map((part) => {
    const { text, marks } = partValue(part, context);
    return [part.label, text, ...(marks ? [marks] : [])].join('\u00A0');
  });
  const text = named.join(' · ');
  return layoutText(text, { x, y, width: width - x, tone: 'soft' });
}

function layoutTotal(top: number, context: Context): PartsLayout['total'] {
  const { whole, columns } = context;
  if (!whole.total) return undefined;
  const y = top + lineHeight + 4;
  const label = layoutText(whole.total.label, { x: 0, y, width: columns.label, tone: 'strong' });
  const value = layoutValue(partValue(whole.total, context), columns.value, y);
  const remainder = layoutRemainder(y + lineHeight * label.length, context);
  return { line: top, labels: [...label, ...value, ...remainder] };
}

/**
 * What the parts sum to, where that is not the total. Said only where every part is known: else the
 * difference would reveal a hidden part.
 */
function layoutRemainder(y: number, { whole, columns, words }: Context): Label[] {
  const sum = distributed(whole.parts);
  if (!isComplete(whole.parts) || sum === wholeSize(whole)) return [];
  const text = `${words.words.distributed} ${words.number(sum, whole.unit)}`;
  return layoutText(text, { x: 0, y, width: columns.label, tone: 'soft' });
}

/** A part without words: its dots, or its bars. */
interface Picture {
  /** Middles of the dots, one for each person. */
  dots: Point[];
  /** One bar, or one for each part of the part, side by side. */
  bars: Box[];
  /** How long the bar would be if the part were the whole. */
  track?: Box;
}

const barHeight = 14;

function layoutPicture(part: Part, top: number, context: Context): Picture {
  return context.form === 'dots'
    ? { dots: layoutDots(groupSizes(part), context.columns.picture, top), bars: [] }
    : layoutBars(part, top, context);
}

/** Where the picture ends below. A part without a dot is as high as one line of them. */
function findBottom({ dots, bars, track }: Picture, top: number): number {
  const ends = [...bars, ...(track ? [track] : [])].map(({ y, height }) => y + height);
  return Math.max(top + (track ? 0 : dotPitch), ...ends, ...dots.map(({ y }) => y + dotPitch / 2));
}

function layoutBars(part: Part, top: number, { whole, columns }: Context): Picture {
  const all = Math.max(wholeSize(whole), distributed(whole.parts), Number.MIN_VALUE);
  const x = scaleLinear([0, all], [columns.picture, columns.width]);
  let before = 0;
  const bars = groupSizes(part).map((value) => {
    const left = x(before);
    before += value;
    return { x: left, y: top, width: x(before) - left, height: barHeight };
  });
  const width = columns.width - columns.picture;
  return { dots: [], bars, track: { x: columns.picture, y: top, width, height: barHeight } };
}

/** The sizes of groups of dots: one for each part of the part, where the parts are known and sum to it. */
function groupSizes({ value, parts }: Part): number[] {
  if (isAbsent(value)) return [];
  const isSplit = parts.length > 0 && isComplete(parts) && distributed(parts) === value;
  return isSplit ? parts.flatMap((part) => (isAbsent(part.value) ? [] : [part.value])) : [value];
}

/** Twenty dots to a line, so that lines are counted in tens and fill a phone's width. */
const dotsPerLine = 20;

const dotPitch = 16;

/** Between the parts of a part. */
const groupGap = 8;

/**
 * Middles of the dots of one part, in lines from the left. Dots are grouped where the part has parts
 * of its own, with a gap between, as long as they fit on one line.
 */
function layoutDots(groups: readonly number[], left: number, top: number): Point[] {
  const count = groups.reduce((sum, size) => sum + size, 0);
  const gaps = count * dotPitch + (groups.length - 1) * groupGap <= dotsPerLine * dotPitch;
  const dotGroups = groups.flatMap((size, group) => Array.from({ length: size }, () => group));
  return dotGroups.map((group, index) => ({
    x: left + ((index % dotsPerLine) + 0.5) * dotPitch + (gaps ? group * groupGap : 0),
    y: top + (Math.floor(index / dotsPerLine) + 0.5) * dotPitch,
  }));
}
