import { stopUnder, type StoppedDrawing } from './stopped-drawing.ts';

interface Followed {
  /** The pointer is over a stop, or has left. */
  pass: (stop: number | undefined) => void;
  /** A stop is clicked or tapped. */
  press: (stop: number) => void;
}

/** A mouse and a finger alike; a finger that scrolls the page is let go. */
export function followPointer(drawing: StoppedDrawing, { pass, press }: Followed): void {
  const { svg } = drawing;
  svg.addEventListener('pointermove', (event) => pass(stopUnder(drawing, event)));
  svg.addEventListener('pointerleave', () => pass(undefined));
  svg.addEventListener('pointercancel', () => pass(undefined));
  svg.addEventListener('pointerup', (event) => {
    if (event.button === 0) press(stopUnder(drawing, event));
  });
}
