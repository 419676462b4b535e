import type { Drawing, Stops } from '../drawing.ts';
import { boxMark, groupMark, labelMarks, pathMark, type Mark } from '../marks.ts';
import { d, pathOfDots } from '../svg-path.ts';
import type { PartLayout, PartsLayout } from './layout.ts';

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
      dots.length > 0 && pathMark('dots', pathOfDots(dots)),
      ...bars.map((bar) => boxMark('bar', bar)),
    ],
    name,
  );
}
