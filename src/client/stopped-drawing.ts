import { nearestStop, readStops, stepsOf, type Stop } from './stops.ts';

/** Half the height of a band that holds one line of text. */
const halfLine = 13;

/** One of a figure's two drawings, with its stops. The other may have others. */
export interface StoppedDrawing {
  svg: SVGSVGElement;
  axis: string | undefined;
  stops: readonly Stop[];
}

/** The drawings that can be read: those whose stops are whole and lie within the table. */
export function readDrawings(picture: ParentNode, rowCount: number): StoppedDrawing[] {
  const drawings = [...picture.querySelectorAll<SVGSVGElement>('svg[data-stops]')].map(
    (svg): StoppedDrawing => {
      const { axis, stops = '' } = svg.dataset;
      return { svg, axis, stops: readStops(stops, rowCount) };
    },
  );
  return drawings.filter(({ stops }) => stops.length > 0);
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

/** The band of one line at a stop, and where the next row begins, in units of the drawing. */
export function bandAt({ svg, stops }: StoppedDrawing, stop: number) {
  const steps = stepsOf(stops);
  const half = Math.min(halfLine, ...steps.map((step) => step / 2));
  const top = (stops[stop]?.position ?? 0) - half;
  return { top, height: 2 * half, next: top + (steps[stop] ?? svg.viewBox.baseVal.height) };
}
