/** Colours there are for series. A ninth series takes the first again, and square points beside it. */
const seriesColours = 8;

/** The class that gives the series its colour, from 0. */
export function seriesClass(series: number): string {
  return `series-${(series % seriesColours) + 1}`;
}
