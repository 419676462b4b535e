import { stopsDown, type Drawing } from '../drawing.ts';
import type { Point } from '../geometry.ts';
import { groupMark, labelMarks, pathMark, type Mark } from '../marks.ts';
import { drawTrack, type MeasureAxis } from '../measure-axis.ts';
import { pathOfPoints } from '../point-shape.ts';
import { seriesClass } from '../series-class.ts';
import { d, ringAround } from '../svg-path.ts';
import { drawPanel } from '../unit-panel.ts';
import type { PairsLayout, PanelLayout } from './layout.ts';
import type { PairRow } from './row.ts';

/** A shorter line has no room for the head of an arrow between its points. */
const leastArrow = 20;

export function drawPairs({ width, height, heads, panels, keys }: PairsLayout): Drawing {
  const rows = panels.flatMap((panel) => panel.rows);
  return {
    width,
    height,
    keys,
    marks: [...labelMarks(heads), ...panels.map((panel) => drawPairsPanel(panel, width))],
    stops: stopsDown(rows.map(({ track }) => track.middle)),
  };
}

function drawPairsPanel(panel: PanelLayout, width: number): Mark {
  const { rows, axis } = panel;
  const inside = [...labelMarks(axis.labels), ...rows.map((row) => drawRow(row, axis))];
  return drawPanel(panel, inside, width);
}

function drawRow(row: PairRow, axis: MeasureAxis): Mark {
  return groupMark([
    drawTrack(row.track, axis),
    ...labelMarks(row.labels),
    groupMark(drawPair(row), rowClass(row)),
  ]);
}

/** A row with a small base is lighter, whatever its colour. */
function rowClass({ colour, isSmall }: PairRow): string {
  if (isSmall) return 'few';
  return colour === undefined ? 'pair' : seriesClass(colour);
}

/** An open point, an arrow, a filled point; a ringed one where nothing changed. */
function drawPair({ before, after, unchanged }: PairRow): (Mark | false | undefined)[] {
  const filled = after && pathMark('points', pathOfPoints(0, [after]));
  if (after && unchanged) return [pathMark('ring', ringAround(after)), filled];
  return [
    ...(before && after ? drawArrow(before, after) : []),
    before && pathMark('points open', pathOfPoints(0, [before])),
    filled,
  ];
}

function drawArrow(before: Point, after: Point): Mark[] {
  const line = pathMark('line', d`M${before.x} ${before.y}H${after.x}`);
  const length = after.x - before.x;
  if (Math.abs(length) < leastArrow) return [line];
  const back = length > 0 ? -5 : 5;
  const head = d`M${after.x + back * 2.6} ${after.y - 5}l${-back} 5l${back} 5`;
  return [line, pathMark('line', head)];
}
