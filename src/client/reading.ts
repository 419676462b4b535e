import { makeElement } from './make-element.ts';
import { fillPanel, positionPanel } from './readout-panel.ts';
import type { Readout } from './readout.ts';
import { layOver, setSlider } from './slider.ts';
import { type StoppedDrawing, bandAt, stopUnder } from './stopped-drawing.ts';
import { stopWith } from './stops.ts';

export interface ReadFigure {
  picture: HTMLElement;
  drawings: readonly StoppedDrawing[];
  slider: HTMLElement;
  /** The classes that give the series their colours. */
  colours: readonly string[];
  /** The numbers at a stop of a drawing, now. */
  read: (drawing: StoppedDrawing, stop: number) => Readout;
  /** The same as a sentence, for screen readers. */
  say: (drawing: StoppedDrawing, stop: number) => string;
  /** Called when another stop is pinned, or none. */
  changed: () => void;
}

/**
 * The reading of one figure. A stop is shown in passing, under the pointer or the focus; it is pinned
 * when it is pressed or reached by keys. Its first row is remembered, since the other drawing has that row too.
 */
export class Reading {
  readonly #figure: ReadFigure;
  readonly #panel = makeElement('div', 'readout');
  #passing: number | undefined;
  #kept: number | undefined;
  /** The stop from which the keys move on. */
  #last: number | undefined;

  constructor(figure: ReadFigure) {
    this.#figure = figure;
    this.#panel.setAttribute('aria-hidden', 'true');
    this.#panel.hidden = true;
    figure.picture.append(figure.slider, this.#panel);
    this.#listen();
    const [drawing] = figure.drawings;
    if (drawing) this.#setSlider(drawing);
    // Asking for its position would lay out a picture far below; the browser reports when it is laid out.
    new ResizeObserver(() => this.refresh()).observe(figure.picture);
  }

  /** The pinned row, from 0. */
  get kept(): number | undefined {
    return this.#kept;
  }

  /** Pins the stop of a row, or none, without calling anyone. A row without a stop is ignored. */
  keep(row: number | undefined): void {
    const isKnown = this.#figure.drawings.some(({ stops }) => stopWith(stops, row) >= 0);
    if (row !== undefined && !isKnown) return;
    this.#passing = undefined;
    this.#kept = row;
    this.#last = row ?? this.#last;
    this.refresh();
  }

  /** Shows the current numbers at their current position. */
  refresh(): void {
    const { picture, drawings, slider, colours, read } = this.#figure;
    const row = this.#passing ?? this.#kept;
    for (const one of drawings) markStop(one, stopWith(one.stops, row));
    const drawing = this.#visible;
    const stop = stopWith(drawing?.stops ?? [], row);
    slider.hidden = !drawing;
    this.#panel.hidden = stop < 0;
    if (!drawing) return;
    this.#setSlider(drawing);
    layOver(slider, drawing, picture);
    if (stop < 0) return;
    fillPanel(this.#panel, read(drawing, stop), colours);
    positionPanel(this.#panel, drawing, stop, picture);
  }

  #setSlider(drawing: StoppedDrawing): void {
    const { slider, say } = this.#figure;
    const stop = Math.max(0, stopWith(drawing.stops, this.#last));
    setSlider(slider, stop, drawing.stops.length, say(drawing, stop));
  }

  /** The drawing that is shown at this width. */
  get #visible(): StoppedDrawing | undefined {
    return this.#figure.drawings.find(({ svg }) => svg.getClientRects().length > 0);
  }

  get #lastStop(): number {
    return Math.max(0, stopWith(this.#visible?.stops ?? [], this.#last));
  }

  #listen(): void {
    const { picture, drawings, slider } = this.#figure;
    for (const drawing of drawings)
      followPointer(drawing, {
        pass: (row) => this.#pass(row),
        press: (row) => this.#change(row === this.#kept ? undefined : row),
      });
    slider.addEventListener('focus', () => this.#pass(this.#rowAt(this.#lastStop)));
    slider.addEventListener('blur', () => this.#pass(undefined));
    slider.addEventListener('keydown', (event) => this.#goByKey(event));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && picture.matches(':hover, :focus-within')) this.#change(undefined);
    });
  }

  #rowAt(stop: number): number | undefined {
    return this.#visible?.stops[stop]?.rows[0];
  }

  #pass(row: number | undefined): void {
    if (row === this.#passing) return;
    this.#passing = row;
    this.refresh();
  }

  #change(row: number | undefined): void {
    this.keep(row);
    this.#figure.changed();
  }

  #goByKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#visible) return;
    const { axis, stops } = this.#visible;
    const stop = stopByKey(event.key, axis, this.#lastStop, stops.length);
    if (stop === undefined) return;
    event.preventDefault();
    this.#change(this.#rowAt(stop));
  }
}

/** The stop that a key leads to; undefined for other keys. Forward is down a picture, or along its axis. */
export function stopByKey(
  key: string,
  axis: string | undefined,
  stop: number,
  count: number,
): number | undefined {
  const up = axis === 'x' ? 1 : -1;
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: stop + 1,
    ArrowLeft: stop - 1,
    ArrowUp: stop + up,
    ArrowDown: stop - up,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.min(count - 1, Math.max(0, target));
}

/** Marks a stop in a drawing, below all else: a line across it, or a band along its row. Marks nothing at -1. */
function markStop(drawing: StoppedDrawing, stop: number): void {
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

interface Followed {
  /** The pointer is over the stop of a row, or has left. */
  pass: (row: number | undefined) => void;
  /** The stop of a row is clicked or tapped. */
  press: (row: number | undefined) => void;
}

/** Follows a mouse and a finger alike; a finger that scrolls the page is released. */
function followPointer(drawing: StoppedDrawing, { pass, press }: Followed): void {
  const { svg, stops } = drawing;
  const rowUnder = (event: MouseEvent) => stops[stopUnder(drawing, event)]?.rows[0];
  svg.addEventListener('pointermove', (event) => pass(rowUnder(event)));
  svg.addEventListener('pointerleave', () => pass(undefined));
  svg.addEventListener('pointercancel', () => pass(undefined));
  svg.addEventListener('pointerup', (event) => {
    if (event.button === 0) press(rowUnder(event));
  });
}
