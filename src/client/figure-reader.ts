import { parseAnchor } from '../domain/anchors.ts';
import { addressWith, readState } from './address-state.ts';
import { offerActions } from './figure-actions.ts';
import { Reading } from './reading.ts';
import { SeriesSwitches } from './series-switches.ts';
import { readAt, sayReadout, type Numbers, type NumberRow } from './readout.ts';
import { makeSlider } from './slider.ts';
import { readDrawings, type StoppedDrawing } from './stopped-drawing.ts';

/** Browsers refuse to change the address too often; in milliseconds. */
const restBeforeAddress = 250;

/**
 * A figure that can be read number by number, with what the reader sees of it in the address. Without
 * stops, table or script the figure stays as it is.
 */
class FigureReader extends HTMLElement {
  #switches: SeriesSwitches | undefined;
  #reading: Reading | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    inTurn(() => this.#start());
  }

  #start(): void {
    if (this.#switches) return;
    const switches = new SeriesSwitches(this, () => {
      this.#reading?.refresh();
      this.#writeAddress();
    });
    this.#switches = switches;
    this.#reading = openReading(this, switches, () => this.#writeAddress());
    offerActions(this, (address) => this.#withState(new URL(address, location.href).href));
    this.#applyAddress();
    addEventListener('popstate', () => this.#applyAddress());
  }

  get #figure(): string {
    return parseAnchor(this.closest('figure')?.id ?? '').id;
  }

  #withState(address: string): string {
    const state = { row: this.#reading?.kept, off: this.#switches?.off ?? [] };
    return addressWith(address, this.#figure, state);
  }

  #writeAddress(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      history.replaceState(history.state, '', this.#withState(location.href));
    }, restBeforeAddress);
  }

  /** An address that is not about this figure leaves it alone. */
  #applyAddress(): void {
    const state = readState(location.href, this.#figure);
    if (!state || !this.#switches) return;
    this.#switches.off = state.off;
    this.#reading?.keep(state.row);
  }
}

/** Figures become readable when their page is complete. */
export function readFigures(): void {
  customElements.define('figure-reader', FigureReader);
}

/** How long the page may be unresponsive, in milliseconds; one piece of work may take longer. */
const mostAtOnce = 8;

const waiting: (() => void)[] = [];

/** Does pieces of work in their order, a few at a time, so that the page responds in between. */
function inTurn(work: () => void): void {
  waiting.push(work);
  if (waiting.length === 1) setTimeout(workOn);
}

function workOn(): void {
  const end = performance.now() + mostAtOnce;
  try {
    while (waiting.length > 0 && performance.now() < end) waiting.shift()?.();
  } finally {
    if (waiting.length > 0) setTimeout(workOn);
  }
}

/** Makes a figure readable, where it has a picture with stops and a table. */
function openReading(
  figure: HTMLElement,
  switches: SeriesSwitches,
  changed: () => void,
): Reading | undefined {
  const picture = figure.querySelector<HTMLElement>('.figure-picture');
  const numbers = readTable(figure.querySelector('.figure-table'));
  const drawings = picture && numbers ? readDrawings(picture, numbers.rows.length) : [];
  if (!picture || !numbers || drawings.length === 0) return undefined;
  const { label = '', help = '', of = '' } = figure.dataset;
  const read = ({ axis, stops }: StoppedDrawing, stop: number) =>
    readAt({ numbers, axis, stops }, stop, switches.off);
  return new Reading({
    picture,
    drawings,
    slider: makeSlider(label, help),
    colours: switches.colours,
    read,
    say: (drawing, stop) =>
      sayReadout(read(drawing, stop), placeText(of, stop + 1, drawing.stops.length)),
    changed,
  });
}

/** `{stop} af {count}` with its numbers. */
function placeText(text: string, stop: number, count: number): string {
  return text.replace('{stop}', String(stop)).replace('{count}', String(count));
}

/** The numbers of a figure, from its own table; undefined where it has none. */
function readTable(table: HTMLTableElement | null): Numbers | undefined {
  const [head] = table?.tHead?.rows ?? [];
  const [body] = table?.tBodies ?? [];
  if (!head || !body) return undefined;
  const columns = [...head.cells].map((cell) => {
    const numeric = cell.classList.contains('numeric');
    return { title: cellText(cell), numeric, series: seriesIndex(cell) };
  });
  return { columns, rows: [...body.rows].map(readRow) };
}

function readRow(row: HTMLTableRowElement): NumberRow {
  const depth = /depth-(\d)/.exec(row.cells[0]?.className ?? '')?.[1];
  return {
    cells: [...row.cells].map(cellText),
    depth: Number(depth ?? 0),
    series: seriesIndex(row),
  };
}

function seriesIndex({ dataset }: HTMLElement): number {
  return Number(dataset['series'] ?? -1);
}

function cellText(cell: HTMLElement): string {
  return (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
