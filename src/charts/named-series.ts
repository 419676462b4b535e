import type { PublicReport } from '../domain/public-report.ts';
import type { FigureWords } from './figure-words.ts';
import { seriesColour } from './series-colour.ts';
import type { TableReader } from './table-reader.ts';

/** What a row or a series is called, and the colour that follows from it. */
export interface Named {
  /** The text of its column; the id of a municipality where the column refers to one. */
  label: string;
  isPlace: boolean;
  /** Which colour it takes, from 0. A municipality keeps its colour in every figure of a report. */
  colour: number;
}

/** Gives a label of a column its colour: the municipality's own, or one by its order among the figure's labels. */
export function namedIn(
  table: TableReader,
  column: string,
  { metadata }: PublicReport,
): (label: string, order: number) => Named {
  const isPlace = table.field(column).target === 'organisations';
  return (label, order) => {
    const colour = seriesColour(metadata.places, { label, isPlace, order });
    return { label, isPlace, colour };
  };
}

export function nameOf({ label, isPlace }: Named, words: FigureWords): string {
  return isPlace ? words.place(label) : label;
}
