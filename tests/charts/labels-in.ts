import { lineHeight, type Box, type Label } from '../../src/charts/geometry.ts';
import { textWidth } from '../../src/charts/text-width.ts';

/** Every label of a layout, however deep it stands. */
export function labelsIn(layout: unknown): Label[] {
  if (typeof layout !== 'object' || layout === null) return [];
  return isLabel(layout) ? [layout] : Object.values(layout).flatMap(labelsIn);
}

function isLabel(part: object): part is Label {
  return 'x' in part && 'y' in part && 'text' in part;
}

/** The room that a label takes, by the width of its letters and the height of capitals and descenders. */
export function boxOf({ x, y, text, anchor, tone }: Label): Box {
  const width = textWidth(text, tone === 'strong' ? 'bold' : 'regular');
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { x: left, y: y - lineHeight + 6, width, height: lineHeight - 4 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
