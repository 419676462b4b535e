/** A place along the axis of a drawing, and the rows of the figure's table that stand there, from 0. */
export interface Stop {
  position: number;
  rows: readonly number[];
}

const stopPattern = /^(-?\d+(?:\.\d+)?) (\d+(?:,\d+)*)$/;

/** Reads `45.2 0,4;60.1 1,5`. None of it where a part is not understood. */
export function readStops(text: string): Stop[] {
  const stops = text.split(';').map(readStop);
  return stops.every((stop) => stop !== undefined) ? stops : [];
}

function readStop(text: string): Stop | undefined {
  const [, position, rows] = stopPattern.exec(text) ?? [];
  return rows === undefined
    ? undefined
    : { position: Number(position), rows: rows.split(',').map(Number) };
}

/** The index of the stop that stands nearest, the first of two that are equally near. */
export function nearestStop(stops: readonly Stop[], position: number): number {
  const distances = stops.map((stop) => Math.abs(stop.position - position));
  return distances.indexOf(Math.min(...distances));
}

/** From a stop to the one after it, or from the one before the last: how long a row is. */
export function stepFrom(stops: readonly Stop[], index: number): number | undefined {
  const first = Math.max(0, Math.min(index, stops.length - 2));
  const [one, next] = stops.slice(first, first + 2);
  return one && next && next.position - one.position;
}
