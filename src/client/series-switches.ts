/** The switches of a figure's series. Stylesheets hide what is switched off; this reads and sets them. */
export class SeriesSwitches {
  /** The classes that give the series their colours. */
  readonly colours: string[];
  readonly #boxes: HTMLInputElement[];

  constructor(figure: ParentNode, changed: () => void) {
    this.#boxes = [...figure.querySelectorAll<HTMLInputElement>('.figure-series input')];
    this.colours = this.#boxes.map(
      (box) => /series-\d+/.exec(box.parentElement?.className ?? '')?.[0] ?? '',
    );
    for (const box of this.#boxes) box.addEventListener('change', changed);
  }

  /** The series that are switched off, from 0. */
  get off(): number[] {
    return [...this.#boxes.keys()].filter((index) => !this.#boxes[index]?.checked);
  }

  set off(series: readonly number[]) {
    for (const [index, box] of this.#boxes.entries()) box.checked = !series.includes(index);
  }
}
