/** Colours there are for series. A ninth series takes the first again, and square points beside it. */
const seriesColours = 8;

/** The class that gives what belongs to a series its colour, from 0. */
export function seriesClass(colour: number): string {
  return `series-${(colour % seriesColours) + 1}`;
}

/** Whether a series shares its colour with one before it, and needs another shape. */
export function isRepeated(colour: number): boolean {
  return colour >= seriesColours;
}
