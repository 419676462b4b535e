import { stopUnder, type StoppedDrawing } from './stopped-drawing.ts';

interface Followed {
  /** The pointer is over the stop of a row, or has left. */
  pass: (row: number | undefined) => void;
  /** The stop of a row is clicked or tapped. */
  press: (row: number | undefined) => void;
}

/** Follows a mouse and a finger alike; a finger that scrolls the page is released. */
export function followPointer(drawing: StoppedDrawing, { pass, press }: Followed): void {
  const { svg, stops } = drawing;
  const rowUnder = (event: MouseEvent) => stops[stopUnder(drawing, event)]?.rows[0];
  svg.addEventListener('pointermove', (event) => pass(rowUnder(event)));
  svg.addEventListener('pointerleave', () => pass(undefined));
  svg.addEventListener('pointercancel', () => pass(undefined));
  svg.addEventListener('pointerup', (event) => {
    if (event.button === 0) press(rowUnder(event));
  });
}
