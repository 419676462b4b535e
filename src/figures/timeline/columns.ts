import type { FigureWords } from '../words.ts';
import { stackedBelow } from '../geometry.ts';
import type { Marks } from '../notes-of-figure.ts';
import { knownEnds, openEndsText } from '../open-ends.ts';
import { textWidth } from '../text-width.ts';
import { fitColumn, columnStart, type ColumnValue, type ValueColumn } from '../value-column.ts';
import type { Lane, Lanes } from './rows.ts';

/** Where things stand from left to right. Stacked, a lane stands under its words. */
export interface Columns {
  stacked: boolean;
  width: number;
  /** The labels' width. */
  label: number;
  period: ValueColumn;
  /** The lanes' left edge. */
  picture: number;
}

/** Between columns. */
const gap = 16;
const leastLabel = 72;

/** What the lanes keep beside their words. */
const leastPicture = 260;

/** The narrowest and widest that the column of periods gets. */
const periodRoom = [72, 156] as const;

/** The labels' column is as wide as they are, as long as the lanes keep their room. */
export function layoutColumns(
  { lanes }: Lanes,
  width: number,
  words: FigureWords,
  marks: Marks,
): Columns {
  const periods = lanes.map((lane) => lanePeriod(lane, words, marks));
  if (width < stackedBelow) {
    const period = fitColumn(periods, width, periodRoom);
    return { stacked: true, width, label: columnStart(period) - gap, period, picture: 0 };
  }
  const { width: texts, marksWidth } = fitColumn(periods, 0, periodRoom);
  const beside = texts + marksWidth + 2 * gap;
  const widest = Math.max(
    leastLabel,
    ...lanes.flatMap(({ label, detail }) => [textWidth(label), textWidth(detail)]),
  );
  const label = Math.min(widest, width - leastPicture - beside);
  const period = { end: label + gap + texts, width: texts, marksWidth };
  return { stacked: false, width, label, period, picture: label + beside };
}

/** From when to when in words, and under it why an end is not known. */
export function lanePeriod(lane: Lane, words: FigureWords, marks: Marks): ColumnValue {
  const known = words.period(knownEnds(lane));
  const open = openEndsText(lane, words);
  return {
    text: known || open,
    ...(known ? { below: open } : { tone: 'soft' }),
    marks: marks(lane.startAt, lane.endAt),
  };
}
