import { drawArrow } from '../diagram/arrow.ts';
import { drawTextBox } from '../diagram/text-box.ts';
import type { Drawing } from '../drawing.ts';
import { labelMarks } from '../marks.ts';
import type { LayeredLayout } from './layout.ts';

export function drawLayered({ boxes, arrows, steps, titles, ...rest }: LayeredLayout): Drawing {
  const { width, height, keys } = rest;
  const marks = [
    ...labelMarks(titles),
    ...boxes.map(drawTextBox),
    ...[...steps, ...arrows].map(drawArrow),
  ];
  return { width, height, keys, marks };
}
