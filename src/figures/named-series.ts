import type { PublicReport } from '../domain/public-report.ts';
import type { Row } from '../domain/table.ts';
import { seriesColour } from './series-colour.ts';
import type { TableReader } from './table-reader.ts';

/** What a row or a series is called, and the colour that follows from it. */
export interface Named {
  label: string;
  isPlace: boolean;
  /** Which colour it takes, from 0. A municipality keeps its colour in every figure of a report. */
  colour: number;
}

/** Names a row by a column, and gives it its colour: the municipality's own, or one by its order in the figure. */
export function namedIn(
  table: TableReader,
  column: string,
  { metadata }: PublicReport,
): (row: Row, order: number) => Named {
  const isPlace = table.field(column).target === 'organisations';
  return (row, order) => {
    const of = { label: table.key(row, column), isPlace, order };
    const colour = seriesColour(metadata.places, of);
    return { label: table.text(row, column), isPlace, colour };
  };
}
