import { stopByKey } from './arrow-keys.ts';
import { markStop } from './crosshair.ts';
import { followPointer } from './follow-pointer.ts';
import { makeElement } from './make-element.ts';
import { fillPanel, placePanel } from './readout-panel.ts';
import type { Readout } from './readout.ts';
import { layOver, setSlider } from './slider.ts';
import type { StoppedDrawing } from './stopped-drawing.ts';

export interface ReadFigure {
  picture: HTMLElement;
  drawings: readonly StoppedDrawing[];
  slider: HTMLElement;
  /** The classes that give the series their colours. */
  colours: readonly string[];
  /** What is known at a stop, now. */
  read: (stop: number) => Readout;
  /** The same for those who listen. */
  say: (stop: number) => string;
  /** Another stop is kept, or none. */
  changed: () => void;
}

/**
 * The reading of one figure. A stop is shown in passing, under the pointer or the focus; it is kept
 * when it is pressed, or led to by keys.
 */
export class Reading {
  readonly #figure: ReadFigure;
  readonly #panel = makeElement('div', 'readout');
  #passing: number | undefined;
  #kept: number | undefined;
  /** Where the keys go on from. */
  #last = 0;

  constructor(figure: ReadFigure) {
    const { picture, drawings, slider } = figure;
    this.#figure = figure;
    this.#panel.ariaHidden = 'true';
    picture.append(slider, this.#panel);
    for (const drawing of drawings)
      followPointer(drawing, {
        pass: (stop) => this.#pass(stop),
        press: (stop) => this.#change(stop === this.#kept ? undefined : stop),
      });
    slider.addEventListener('focus', () => this.#pass(this.#last));
    slider.addEventListener('blur', () => this.#pass(undefined));
    slider.addEventListener('keydown', (event) => this.#goByKey(event));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && picture.matches(':hover, :focus-within')) this.#change(undefined);
    });
    new ResizeObserver(() => this.refresh()).observe(picture);
    this.refresh();
  }

  /** The stop that stays, from 0. */
  get kept(): number | undefined {
    return this.#kept;
  }

  /** Keeps a stop, from 0, without telling anybody. One that there is not is ignored. */
  keep(stop: number | undefined): void {
    if (stop !== undefined && stop >= this.#count) return;
    this.#passing = undefined;
    this.#kept = stop;
    this.#last = stop ?? this.#last;
    this.refresh();
  }

  /** Shows what is known now, where it stands now. */
  refresh(): void {
    const { picture, drawings, slider, colours, read, say } = this.#figure;
    const stop = this.#passing ?? this.#kept;
    const drawing = drawings.find(({ svg }) => svg.checkVisibility());
    setSlider(slider, this.#last, say(this.#last));
    for (const one of drawings) markStop(one, stop);
    this.#panel.hidden = stop === undefined;
    if (!drawing) return;
    layOver(slider, drawing, picture);
    if (stop === undefined) return;
    fillPanel(this.#panel, read(stop), colours);
    placePanel(this.#panel, drawing, stop, picture);
  }

  get #count(): number {
    return this.#figure.drawings[0]?.stops.length ?? 0;
  }

  #pass(stop: number | undefined): void {
    if (stop === this.#passing) return;
    this.#passing = stop;
    this.refresh();
  }

  #change(stop: number | undefined): void {
    this.keep(stop);
    this.#figure.changed();
  }

  #goByKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const axis = this.#figure.drawings.find(({ svg }) => svg.checkVisibility())?.axis;
    const stop = stopByKey(event.key, axis, this.#last, this.#count);
    if (stop === undefined) return;
    event.preventDefault();
    this.#change(stop);
  }
}
