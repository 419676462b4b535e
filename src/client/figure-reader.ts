import { parseAnchor } from '../domain/anchors.ts';
import { addressWith, readState } from './address-state.ts';
import { offerActions } from './figure-actions.ts';
import { inTurn } from './in-turn.ts';
import { openReading } from './open-reading.ts';
import type { Reading } from './reading.ts';
import { SeriesSwitches } from './series-switches.ts';

/** Browsers refuse to change the address too often; in milliseconds. */
const restBeforeAddress = 250;

/**
 * A figure that can be read number by number, with what the reader sees of it in the address. Without
 * stops, table or script the figure stays as it is.
 */
class FigureReader extends HTMLElement {
  #switches: SeriesSwitches | undefined;
  #reading: Reading | undefined;
  #rest = 0;

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
