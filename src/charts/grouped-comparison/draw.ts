import { switchClass, type Drawing, type DrawnStop } from '../drawing.ts';
import { textSize } from '../geometry.ts';
import { groupMark, labelMarks, pathMark, type Mark } from '../marks.ts';
import { drawTrack, type MeasureAxis } from '../measure-axis.ts';
import { pathOfPoints } from '../point-shape.ts';
import { seriesClass } from '../series-class.ts';
import type { ComparisonLayout } from './layout.ts';
import type { CharacteristicRow, GroupLine } from './row.ts';

export function drawComparison(layout: ComparisonLayout): Drawing {
  const { width, height, groups, rows, axis } = layout;
  return {
    width,
    height,
    keys: [],
    marks: [...labelMarks(axis.labels), ...rows.map((row) => drawRow(row, axis))],
    stops: { axis: 'y', at: rows.map(stopAt) },
    series: groups.map(({ name, colour }) => ({ name, colour })),
  };
}

/** A row with all of its groups. */
function stopAt({ name, lines }: CharacteristicRow, row: number): DrawnStop {
  const baselines = [...name, ...lines.flatMap(({ labels }) => labels)].map(({ y }) => y);
  const top = Math.min(...baselines) - textSize;
  const bottom = Math.max(
    ...baselines.map((y) => y + 4),
    ...lines.map(({ track }) => track.bottom),
  );
  return { position: (top + bottom) / 2, rows: [row], height: bottom - top };
}

function drawRow({ name, lines }: CharacteristicRow, axis: MeasureAxis): Mark {
  return groupMark([
    ...lines.map(({ track }) => drawTrack(track, axis)),
    ...labelMarks(name),
    ...lines.map(drawLine),
  ]);
}

/** What is hidden when a group is switched off: its name, its point and its numbers. */
function drawLine({ colour, labels, point }: GroupLine, index: number): Mark {
  return groupMark(
    [point && pathMark('points', pathOfPoints(colour, [point])), ...labelMarks(labels)],
    `${seriesClass(colour)} ${switchClass(index)}`,
  );
}
