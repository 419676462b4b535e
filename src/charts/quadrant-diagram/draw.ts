import type { Drawing } from '../drawing.ts';
import { boxMark, groupMark, labelMarks } from '../marks.ts';
import type { QuadrantLayout } from './layout.ts';

export function drawQuadrants({ width, height, edges, fields }: QuadrantLayout): Drawing {
  const drawn = fields.map(({ items, x, y, width: length, height: depth }) =>
    groupMark([
      boxMark('node', { x, y, width: length, height: depth }),
      ...items.flatMap(({ labels }) => labelMarks(labels)),
    ]),
  );
  return { width, height, keys: [], marks: [...labelMarks(edges), ...drawn] };
}
