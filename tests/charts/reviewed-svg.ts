import type { Drawing } from '../../src/charts/drawing.ts';
import { writeMarks } from '../../src/charts/write-svg.ts';

const styles = ['tokens', 'drawing'].map(
  (name) => `<?xml-stylesheet type="text/css" href="../../../src/styles/${name}.css"?>\n`,
);

/** A drawing as a file that a browser opens in the site's own colours, a mark a line. */
export function reviewedSvg({ width, height, marks }: Drawing): string {
  const lines = writeMarks(marks).replaceAll(/(?<=>)(?=<(?!\/(?:text|path|rect)))/g, '\n');
  const size = `viewBox="0 0 ${width} ${Math.round(height * 100) / 100}" width="${width}"`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" ${size}>`;
  return `${styles.join('')}${open}\n${lines}\n</svg>\n`;
}
