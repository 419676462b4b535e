import { textSize } from '../../charts/geometry.ts';
import { labelMarks, type Mark } from '../../charts/marks.ts';
import { wrapText } from '../../charts/wrap-text.ts';

/** A wrapped text in its own size, from its top edge at 0. */
export interface Paragraph {
  marks: Mark[];
  height: number;
}

/** A text's form: the class of its tone, and its possible sizes, the largest first. */
export interface TextStyle {
  tone: string;
  weight: 'regular' | 'bold';
  /** `card.css` has a class for each. */
  sizes: readonly number[];
  /** What does not fit in this height in the smallest size is left out. */
  height: number;
}

/** The most that IBM Plex Sans takes of the width from `textWidth`, which is wide enough for every font. */
const narrower = { regular: 0.92, bold: 0.85 } as const;

/** A text in the largest size in which it fits. */
export function fitText(text: string, width: number, style: TextStyle): Paragraph {
  const tried = style.sizes.map((size) => ({ size, lines: wrapLines(text, width, size, style) }));
  const fits = tried.find(({ size, lines }) => lines.length <= linesIn(style.height, size));
  const { size, lines } = fits ?? tried.at(-1) ?? { size: textSize, lines: [] };
  return paragraph(shortened(lines, linesIn(style.height, size)), size, style);
}

function wrapLines(text: string, width: number, size: number, { weight }: TextStyle): string[] {
  return wrapText(text, (width * textSize) / (size * narrower[weight]), weight);
}

function linesIn(height: number, size: number): number {
  return Math.floor(height / lineHeight(size));
}

function lineHeight(size: number): number {
  return Math.round(size * 1.2);
}

/** As many lines as there is room for, with an ellipsis where more follows. */
function shortened(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const last = lines[most - 1] ?? '';
  const kept = /\s/.test(last) ? last.replace(/\s+\S*$/, '') : last.slice(0, -2);
  return [...lines.slice(0, most - 1), `${kept.replace(/[\s,.;:–-]+$/, '')} …`];
}

function paragraph(lines: readonly string[], size: number, { tone }: TextStyle): Paragraph {
  const labels = lines.map((text, index) => ({ x: 0, y: size + index * lineHeight(size), text }));
  return {
    marks: [{ mark: 'group', className: `${tone} size-${size}`, marks: labelMarks(labels) }],
    height: lines.length * lineHeight(size),
  };
}
