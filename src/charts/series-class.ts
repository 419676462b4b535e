/** Colours there are for series. A ninth series takes the first again, and points of another shape. */
const seriesColours = 8;

/** The class that gives what belongs to a series its colour, from 0. */
export function seriesClass(colour: number): string {
  return `series-${(colour % seriesColours) + 1}`;
}
