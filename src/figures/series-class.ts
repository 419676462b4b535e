/** The number of colours for series. A ninth series takes the first again, with points of another shape. */
const seriesColours = 8;

/** The class that gives a series, from 0, its colour. */
export function seriesClass(colour: number): string {
  return `series-${(colour % seriesColours) + 1}`;
}
