import type { Stops } from './drawing.ts';
import { numberText } from './geometry.ts';

/**
 * Stops as the script in the browser reads them: `45.2 0,4;60.1 1,5`, a position and the rows of the
 * table, and after them a height where it is more than a line: `45.2 0 72`.
 */
export function stopsText({ at }: Stops): string {
  return at
    .map(({ position, rows, height }) => {
      const stop = `${numberText(position)} ${rows.join(',')}`;
      return height === undefined ? stop : `${stop} ${numberText(height)}`;
    })
    .join(';');
}
