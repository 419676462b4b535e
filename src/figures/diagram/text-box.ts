import { lineHeight, type Box, type Label, type Point } from '../geometry.ts';
import { boxMark, groupMark, labelMarks, type Mark } from '../marks.ts';
import { layoutText } from '../wrap-text.ts';

/** The texts in a box. */
export interface BoxText {
  name: string;
  /** Its detail; absent where no box of the figure has one. */
  detail?: string;
}

/** A box with its text inside. */
export interface TextBox extends Box {
  labels: Label[];
}

/** From a box's edge to its text. */
export const boxPadding = { x: 8, y: 8 } as const;

/** From a line's top to its baseline. */
export const ascent = 13;

/** A text in a box of its own height, or of `least` where that is more. */
export function layoutTextBox(
  text: BoxText,
  { x, y, width }: Point & { width: number },
  least = 0,
): TextBox {
  const lines = layoutBoxText(text, { x: x + boxPadding.x, y: 0, width: width - 2 * boxPadding.x });
  const textHeight = lines.length * lineHeight;
  const height = Math.max(least, textHeight + 2 * boxPadding.y);
  const top = y + (height - textHeight) / 2;
  return { x, y, width, height, labels: lines.map((line) => ({ ...line, y: line.y + top })) };
}

/** A name and its detail in lines, the one strong and the other soft; a name alone is plain. `y` is their top. */
export function layoutBoxText(
  { name, detail }: BoxText,
  { x, y, width }: Point & { width: number },
): Label[] {
  if (detail === undefined) return layoutText(name, { x, y: y + ascent, width });
  const names = layoutText(name, { x, y: y + ascent, width, tone: 'strong' });
  const below = y + ascent + names.length * lineHeight;
  return [...names, ...layoutText(detail, { x, y: below, width, tone: 'soft' })];
}

export function drawTextBox({ labels, ...box }: TextBox): Mark {
  return groupMark([boxMark('node', box), ...labelMarks(labels)]);
}
