import type { Drawing } from '../../src/figures/figure.ts';
import { lineHeight, type Box, type Label, textWidth } from '../../src/figures/geometry.ts';
import type { Mark } from '../../src/figures/marks.ts';

/** Every line of text of a drawing, where it is in the whole. */
export function labelsIn({ marks }: Pick<Drawing, 'marks'>): Label[] {
  return marks.flatMap(labelsOf);
}

function labelsOf(mark: Mark): Label[] {
  if (mark.mark === 'text') return [mark];
  if (mark.mark !== 'group') return [];
  const { x, y } = mark.at ?? { x: 0, y: 0 };
  return labelsIn(mark).map((label) => ({ ...label, x: label.x + x, y: label.y + y }));
}

/** The room that a label takes, by the width of its letters and the height of capitals and descenders. */
export function labelBox({ x, y, text, anchor, tone }: Label): Box {
  const width = textWidth(text, tone === 'strong' ? 'bold' : 'regular');
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { x: left, y: y - lineHeight + 6, width, height: lineHeight - 4 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
