import { scaleBand } from 'd3-scale';
import { numberIn } from '../../domain/table.ts';
import { layoutText, lineHeight, textWidth, wrapText, type Label } from '../geometry.ts';
import { layoutReference, referenceSize } from '../references.ts';
import type { MeasureScale } from '../unit-panel.ts';
import { layoutValueAxis, valueAxisWidth, valueScale } from '../value-axis.ts';
import { sayNumber, type FigureWords, type NoteMarks } from '../words.ts';
import type { BarRow, Bars } from './model.ts';
import type { BarsLayout, RowLayout } from './laid-bars.ts';

const plotHeight = 200;

/** A name under a column takes at most so many lines. */
const mostLines = 3;

/**
 * Columns side by side with their numbers on top and their names below; undefined where a name or a number is wider
 * than its column's room, and where there are groups, whose names would need a legend.
 */
export function layoutColumns(
  bars: Bars,
  width: number,
  words: FigureWords,
  marks: NoteMarks,
): Omit<BarsLayout, 'keys'> | undefined {
  const { rows, groups, unit, references } = bars;
  if (groups.length > 1 || rows.length === 0) return undefined;
  const top = (references.length + 1) * lineHeight + 4;
  const bottom = top + plotHeight;
  const y = valueScale(unit, sizesIn(bars), undefined, [bottom, top]);
  const left = valueAxisWidth(y, unit, words) + 2;
  const x = scaleBand(
    rows.map(({ key }) => key),
    [left, width],
  ).padding(0.25);
  const slot = x.step() - 6;
  const texts = rows.map((row) => columnText(row, unit, words, marks));
  const lines = Math.max(...rows.map(({ label }) => wrapText(label, slot).length));
  if (lines > mostLines || !haveRoom(rows, texts, slot)) return undefined;
  return {
    width,
    height: bottom + lineHeight * lines + 8,
    rows: rows.map((row, index) =>
      layoutColumn(row, texts[index] ?? '', {
        at: x(row.key) ?? 0,
        wide: x.bandwidth(),
        y,
        bottom,
        slot,
      }),
    ),
    axis: layoutValueAxis(y, unit, left, words),
    zero: y(0),
    upright: true,
    plot: { left, right: width, top, bottom },
    references: nameReferences(bars, y, { left, width }, words),
  };
}

/** Whether each number and each word of a name fits over or under its column. */
function haveRoom(rows: readonly BarRow[], texts: readonly string[], slot: number): boolean {
  const nameWords = rows.flatMap(({ label }) => label.split(' '));
  return (
    texts.every((text) => textWidth(text, 'bold') <= slot) &&
    nameWords.every((word) => textWidth(word) <= slot)
  );
}

/** What the columns are held against, named above them. */
function nameReferences(
  { references, unit }: Bars,
  y: MeasureScale,
  { left, width }: { left: number; width: number },
  words: FigureWords,
): BarsLayout['references'] {
  return references.map((reference, index) => ({
    ...layoutReference(reference, y),
    labels: layoutText(`${reference.text} ${referenceSize(reference, unit, words)}`, {
      ...{ x: left, y: (index + 1) * lineHeight - 4, width: width - left, tone: 'soft' },
    }),
  }));
}

function sizesIn({ rows, references }: Bars): number[] {
  const drawn = rows.flatMap(({ bars }) =>
    bars.flatMap(({ value, target }) => [numberIn(value), numberIn(target?.value)]),
  );
  const held = references.flatMap(({ value, to }) => [value, to]);
  return [...drawn, ...held].filter((size) => size !== undefined);
}

function columnText(
  { bars: [bar] }: BarRow,
  unit: Bars['unit'],
  words: FigureWords,
  marks: NoteMarks,
) {
  return bar ? `${sayNumber({ ...bar, unit }, words)}${marks(bar.reference)}` : '';
}

interface Slot {
  at: number;
  wide: number;
  y: MeasureScale;
  bottom: number;
  slot: number;
}

function layoutColumn(row: BarRow, text: string, { at, wide, y, bottom, slot }: Slot): RowLayout {
  const [bar] = row.bars;
  const value = numberIn(bar?.value);
  const target = numberIn(bar?.target?.value);
  const middle = at + wide / 2;
  const [zero, end] = [y(0), y(value ?? 0)];
  const labelAt = value !== undefined && value < 0 ? end + lineHeight - 3 : end - 6;
  const style = { x: middle, width: slot, anchor: 'middle' } as const;
  const number: Label = {
    ...{ x: middle, y: labelAt, text, anchor: 'middle' },
    tone: value === undefined ? 'soft' : 'strong',
  };
  return {
    key: row.key,
    labels: [number, ...layoutText(row.label, { ...style, y: bottom + lineHeight })],
    bars: [
      {
        colour: undefined,
        muted: row.muted,
        interim: bar?.interim ?? false,
        ...(value === undefined
          ? {}
          : {
              box: {
                x: at,
                y: Math.min(zero, end),
                width: wide,
                height: Math.max(1, Math.abs(end - zero)),
              },
            }),
        ...(target === undefined
          ? {}
          : { target: { x: at - 4, y: y(target) - 1, width: wide + 8, height: 2 } }),
      },
    ],
    middle,
    height: 0,
  };
}
