import { nearestStop, readStops, stepsOf, type Stop } from './stops.ts';

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

/** The band of a stop, no higher than there is room, and where the next begins, in units of the drawing. */
export function bandAt({ svg, stops }: StoppedDrawing, stop: number) {
  const { position, height: own } = stops[stop] ?? { position: 0, height: 0 };
  const steps = stepsOf(stops);
  const height = Math.min(own, ...steps);
  const top = position - height / 2;
  return { top, height, next: top + (steps[stop] ?? svg.viewBox.baseVal.height) };
}
