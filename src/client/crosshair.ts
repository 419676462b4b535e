import { bandAt, type StoppedDrawing } from './stopped-drawing.ts';

/** Marks a stop in a drawing, below all else: a line across it, or a band along its row. Marks nothing at -1. */
export function markStop(drawing: StoppedDrawing, stop: number): void {
  const { svg } = drawing;
  svg.querySelector('.crosshair')?.remove();
  if (stop < 0) return;
  const isLine = drawing.axis === 'x';
  const mark = document.createElementNS(svg.namespaceURI, isLine ? 'line' : 'rect');
  mark.setAttribute('class', 'crosshair');
  const shape = isLine ? lineAt(drawing, stop) : boxAt(drawing, stop);
  for (const [name, value] of Object.entries(shape)) mark.setAttribute(name, String(value));
  svg.prepend(mark);
}

function lineAt({ svg, stops }: StoppedDrawing, stop: number) {
  const { position } = stops[stop] ?? { position: 0 };
  return { x1: position, x2: position, y1: 0, y2: svg.viewBox.baseVal.height };
}

function boxAt(drawing: StoppedDrawing, stop: number) {
  const { top, height } = bandAt(drawing, stop);
  return { x: 0, y: top, width: drawing.svg.viewBox.baseVal.width, height };
}
