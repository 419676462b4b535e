import type { Drawing } from '../../src/figures/figure.ts';
import { sizeAttributes, writeMarks } from '../../src/figures/write-svg.ts';

const styles = ['tokens', 'drawing'].map(
  (name) => `<?xml-stylesheet type="text/css" href="../../../src/styles/${name}.css"?>\n`,
);

/** A drawing as a file that a browser opens in the site's own colours, a mark a line. */
export function reviewedSvg(drawing: Drawing): string {
  const lines = writeMarks(drawing.marks).replaceAll(/(?<=>)(?=<(?!\/(?:text|path|rect)))/g, '\n');
  const { viewBox, width } = sizeAttributes(drawing);
  const size = `viewBox="${viewBox}" width="${width}"`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" ${size}>`;
  return `${styles.join('')}${open}\n${lines}\n</svg>\n`;
}
