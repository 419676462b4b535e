import {
  figureKind,
  type FigureRow,
  type FigureTable,
  numberCell,
  type Drawing,
  type Stops,
} from '../figure.ts';
import type { FigureWords, Quantity } from '../words.ts';
import { boxMark, groupMark, labelMarks, pathMark, type Mark, d, dotsPath } from '../marks.ts';
import { layoutParts, type PartLayout, type PartsLayout } from './layout.ts';
import { readWhole, type Part, type Whole } from './model.ts';

/** A dot for each person where there are at most a hundred, a bar otherwise; parts within parts. */
export const partsOfWhole = figureKind({
  read: readWhole,
  layout: layoutParts,
  draw: drawParts,
  tabulate: tabulateParts,
});

/** Parts, their parts indented under them, and the total last. */
export function tabulateParts(whole: Whole, words: FigureWords): FigureTable {
  const rows = whole.parts.flatMap((part) => partRows(part, 0, words));
  const { label, value } = whole.titles;
  return {
    columns: [
      { title: label, numeric: false },
      { title: value, numeric: true },
    ],
    rows: whole.total ? [...rows, partRow(whole.total, 0, words)] : rows,
  };
}

function partRows(part: Part, depth: number, words: FigureWords): FigureRow[] {
  const below = part.parts.flatMap((one) => partRows(one, depth + 1, words));
  return [partRow(part, depth, words), ...below];
}

function partRow(
  part: Quantity & Pick<Part, 'label'>,
  depth: number,
  words: FigureWords,
): FigureRow {
  return { header: { text: part.label }, depth, cells: [numberCell(part, words)] };
}

export function drawParts({ parts, total, width, height, keys }: PartsLayout): Drawing {
  const sum = total
    ? [pathMark('rule', d`M0 ${total.line}h${width}`), ...labelMarks(total.labels)]
    : [];
  return { width, height, keys, marks: [...parts.map(drawPart), ...sum], stops: partStops(parts) };
}

/** At each part: itself, and the parts that it has, which follow it in the table. */
function partStops(parts: readonly PartLayout[]): Stops {
  let row = 0;
  const at = parts.map(({ middle, size }) => {
    const rows = Array.from({ length: size }, () => row++);
    return { position: middle, rows };
  });
  return { axis: 'y', at };
}

function drawPart({ labels, dots, bars, track, highlighted }: PartLayout): Mark {
  const name = highlighted ? 'part' : 'part aside';
  return groupMark(
    [
      ...labelMarks(labels),
      track && pathMark('track', d`M${track.x} ${track.y + track.height / 2}h${track.width}`),
      dots.length > 0 && pathMark('dots', dotsPath(dots)),
      ...bars.map((bar) => boxMark('bar', bar)),
    ],
    name,
  );
}
