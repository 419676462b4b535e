import { lineHeight, textWidth, wrapText, type Box, type Label } from './geometry.ts';

/** The names of colours above a picture, each after a sample of it. */
export interface Legend {
  labels: Label[];
  samples: { box: Box; look: string | number }[];
  bottom: number;
}

const sample = 14;
const inset = 6;
const gap = 18;

/** As many names on a line as fit; a name that is wider than the picture goes on below itself. */
export function layoutLegend(
  items: readonly { name: string; look: string | number }[],
  width: number,
): Legend {
  const labels: Label[] = [];
  const samples: Legend['samples'] = [];
  let x = 0;
  let y = lineHeight;
  for (const { name, look } of items) {
    const lines = wrapText(name, width - sample - inset);
    const room = sample + inset + Math.max(...lines.map((line) => textWidth(line)));
    if (x > 0 && x + room > width) {
      x = 0;
      y += lineHeight + 2;
    }
    samples.push({ look, box: { x, y: y - 12, width: sample, height: sample } });
    for (const [index, text] of lines.entries())
      labels.push({ x: x + sample + inset, y: y + index * lineHeight, text });
    y += (lines.length - 1) * lineHeight;
    x = lines.length > 1 ? width : x + room + gap;
  }
  return { labels, samples, bottom: items.length > 0 ? y + 10 : 0 };
}
