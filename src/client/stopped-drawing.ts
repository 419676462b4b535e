import type { Numbers } from './readout.ts';
import { nearestStop, readStops, stepFrom, type Stop } from './stops.ts';

/** Half the height of a band that holds one line of text. */
const halfLine = 13;

/** One of a figure's two drawings, with its stops. */
export interface StoppedDrawing {
  svg: SVGSVGElement;
  axis: string | undefined;
  stops: readonly Stop[];
}

/** The drawings of a figure; none where their stops are broken or differ, or lie outside the table. */
export function readDrawings(picture: ParentNode, { rows }: Numbers): StoppedDrawing[] {
  const svgs = picture.querySelectorAll<SVGSVGElement>('svg[data-stops]');
  const drawings = [...svgs].map((svg): StoppedDrawing => {
    const { axis, stops = '' } = svg.dataset;
    return { svg, axis, stops: readStops(stops) };
  });
  const [order = '', ...others] = drawings.map(({ stops }) =>
    stops.map((stop) => stop.rows).join(';'),
  );
  const isWhole = drawings.every(
    ({ stops }) =>
      stops.length > 0 && stops.every((stop) => stop.rows.every((row) => row < rows.length)),
  );
  return isWhole && others.every((other) => other === order) ? drawings : [];
}

/** The stop nearest to a place on the screen. */
export function stopUnder({ svg, axis, stops }: StoppedDrawing, event: MouseEvent): number {
  const box = svg.getBoundingClientRect();
  const along = axis === 'x' ? event.clientX - box.left : event.clientY - box.top;
  return nearestStop(stops, along / scaleOf(svg));
}

/** CSS pixels to a unit of the drawing. */
export function scaleOf(svg: SVGSVGElement): number {
  return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
}

/** The band of one line of text at a stop, and where the next row begins, in units of the drawing. */
export function bandAt({ stops }: StoppedDrawing, stop: number) {
  const step = stepFrom(stops, stop) ?? 2 * halfLine;
  const half = Math.min(halfLine, step / 2);
  const { position } = stops[stop] ?? { position: 0 };
  return { top: position - half, bottom: position + half, next: position - half + step };
}
