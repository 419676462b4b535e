import { makeElement } from './make-element.ts';
import type { Line, Readout } from './readout.ts';
import { bandAt, drawingScale, type StoppedDrawing } from './stopped-drawing.ts';

/** Writes a readout into the panel; `colours` are the classes of the series. Screen readers get it from the slider. */
export function fillPanel(
  panel: HTMLElement,
  { heading, titles, lines }: Readout,
  colours: readonly string[],
): void {
  const rows = lines.map((line) => lineRow(line, colours));
  const table = makeElement('table', '', ...panelHead(titles), makeElement('tbody', '', ...rows));
  const title = heading ? [makeElement('p', 'readout-heading', heading)] : [];
  panel.replaceChildren(...title, table);
}

function panelHead(titles: readonly string[]): HTMLElement[] {
  if (titles.length === 0) return [];
  const cells = titles.map((title) => makeElement('th', '', title));
  return [makeElement('thead', '', makeElement('tr', '', makeElement('td', ''), ...cells))];
}

function lineRow({ name, values, depth, series }: Line, colours: readonly string[]): HTMLElement {
  const colour = colours[series];
  const header = makeElement('th', colour ? `sample ${colour}` : `depth-${depth}`, name);
  return makeElement('tr', '', header, ...values.map((value) => makeElement('td', '', value)));
}

/** Moves the filled panel to its stop, within the width of the picture. */
export function positionPanel(
  panel: HTMLElement,
  drawing: StoppedDrawing,
  stop: number,
  picture: HTMLElement,
): void {
  const { svg, axis, stops } = drawing;
  const { offsetWidth: width, offsetHeight: height } = panel;
  const scale = drawingScale(svg);
  const box = svg.getBoundingClientRect();
  const room = { width: picture.clientWidth, height: box.height };
  const { top, next } = bandAt(drawing, stop);
  const at = (stops[stop]?.position ?? 0) * scale;
  const { x, y } =
    axis === 'x'
      ? positionBeside(at, { width, height }, room)
      : positionBelow({ top: top * scale, bottom: next * scale }, { width, height }, room);
  const down = box.top - picture.getBoundingClientRect().top;
  panel.style.setProperty('translate', `${x}px ${y + down}px`);
}

/** A position in CSS pixels from the picture's own corner. */
interface Position {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

const gap = 12;

/**
 * Next to a line at `at`: to its right, else to its left, else as far from it as there is
 * room. At the foot of the picture, where curves have their axis.
 */
export function positionBeside(at: number, panel: Size, room: Size): Position {
  const y = Math.max(0, room.height - panel.height);
  const right = at + gap;
  const left = at - gap - panel.width;
  if (right + panel.width <= room.width) return { x: right, y };
  if (left >= 0) return { x: left, y };
  return { x: at < room.width / 2 ? Math.max(0, room.width - panel.width) : 0, y };
}

/** Below a row, or above it where the panel would leave the picture below and has room above. */
export function positionBelow(
  row: { top: number; bottom: number },
  panel: Size,
  room: Size,
): Position {
  const x = Math.max(0, room.width - panel.width);
  const above = row.top - panel.height;
  return { x, y: row.bottom + panel.height > room.height && above >= 0 ? above : row.bottom };
}
