import { makeElement } from './make-element.ts';
import { positionBelow, positionBeside } from './position-panel.ts';
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
