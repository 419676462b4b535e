/** A position along the axis of a drawing, and the rows of the figure's table at it, from 0. */
export interface Stop {
  position: number;
  rows: readonly number[];
  /** The height of what is drawn there, centred on the position. */
  height: number;
}

/** The height of a line of text with some air. */
const lineHeight = 26;

const stopPattern = /^(-?\d+(?:\.\d+)?) (\d+(?:,\d+)*)(?: (\d+(?:\.\d+)?))?$/;

/** Reads `45.2 0,4;60.1 1,5 72`; empty where a part is malformed or names a missing row. */
export function readStops(text: string, rowCount: number): Stop[] {
  const stops = text.split(';').map(readStop);
  const isWhole = stops.every((stop) => stop?.rows.every((row) => row < rowCount));
  return isWhole ? stops.filter((stop) => stop !== undefined) : [];
}

function readStop(text: string): Stop | undefined {
  const [, position, rows, height = lineHeight] = stopPattern.exec(text) ?? [];
  return rows === undefined
    ? undefined
    : { position: Number(position), rows: rows.split(',').map(Number), height: Number(height) };
}

/** The index of the nearest stop, the first of two that are equally near. */
export function nearestStop(stops: readonly Stop[], position: number): number {
  const distances = stops.map((stop) => Math.abs(stop.position - position));
  return distances.indexOf(Math.min(...distances));
}

/** The index of the stop that holds a row; -1 where none does. */
export function stopWith(stops: readonly Stop[], row: number | undefined): number {
  return stops.findIndex(({ rows }) => row !== undefined && rows.includes(row));
}

/** The room from each stop to the next; the last has as much as the one before it. */
export function stopSpacing(stops: readonly Stop[]): number[] {
  const steps = stops
    .slice(1)
    .map(({ position }, index) => position - (stops[index]?.position ?? 0));
  return [...steps, ...steps.slice(-1)];
}
