import { nearestStop, readStops, stopSpacing, type Stop } from './stops.ts';

/** One of a figure's two drawings, with its stops. The other may have different ones. */
export interface StoppedDrawing {
  svg: SVGSVGElement;
  axis: string | undefined;
  stops: readonly Stop[];
}

/** The drawings that can be read: those whose stops are well formed and within the table. */
export function readDrawings(picture: ParentNode, rowCount: number): StoppedDrawing[] {
  const drawings = [...picture.querySelectorAll<SVGSVGElement>('svg[data-stops]')].map(
    (svg): StoppedDrawing => {
      const { axis, stops = '' } = svg.dataset;
      return { svg, axis, stops: readStops(stops, rowCount) };
    },
  );
  return drawings.filter(({ stops }) => stops.length > 0);
}

/** The stop nearest to a position on the screen. */
export function stopUnder({ svg, axis, stops }: StoppedDrawing, event: MouseEvent): number {
  const box = svg.getBoundingClientRect();
  const along = axis === 'x' ? event.clientX - box.left : event.clientY - box.top;
  return nearestStop(stops, along / drawingScale(svg));
}

/** CSS pixels for each unit of the drawing. */
export function drawingScale(svg: SVGSVGElement): number {
  return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
}

/** The band of a stop, no higher than its room, and where the next one begins, in units of the drawing. */
export function bandAt({ svg, stops }: StoppedDrawing, stop: number) {
  const { position, height: own } = stops[stop] ?? { position: 0, height: 0 };
  const steps = stopSpacing(stops);
  const height = Math.min(own, ...steps);
  const top = position - height / 2;
  return { top, height, next: top + (steps[stop] ?? svg.viewBox.baseVal.height) };
}
