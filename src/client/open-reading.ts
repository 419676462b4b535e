import { Reading } from './reading.ts';
import { readAt, sayReadout } from './readout.ts';
import { readTable } from './read-table.ts';
import type { SeriesSwitches } from './series-switches.ts';
import { makeSlider } from './slider.ts';
import { readDrawings, type StoppedDrawing } from './stopped-drawing.ts';

/** Makes a figure readable, where it has a picture with stops and a table. */
export function openReading(
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
