import { isAbsent } from '../../domain/cell.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { Row } from '../../domain/table.ts';
import type { DeclarationOf } from '../figure-kind.ts';
import type { FigureSign } from '../figure-sign.ts';
import type { FigureCell, FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import { readTable, type TableReader } from '../table-reader.ts';

type Directions = DeclarationOf<'directions'>;

/** Measures down, raters across; in each cell an arrow and the source's own word for it. */
export function tabulateDirections(
  report: PublicReport,
  declaration: Directions,
  words: FigureWords,
): FigureTable {
  const table = readTable(report, declaration.table);
  const { label, raters } = declaration;
  const titles = [label, ...raters].map((column) => table.field(column).title);
  return {
    columns: titles.map((title) => ({ title, numeric: false })),
    rows: table.rows.map((row) => ({
      header: { text: table.text(row, label) },
      cells: raters.map((rater) => cellOf(table, row, rater, declaration, words)),
    })),
  };
}

function cellOf(
  table: TableReader,
  row: Row,
  rater: string,
  declaration: Directions,
  words: FigureWords,
): FigureCell {
  const cell = table.cell(row, rater);
  const reference = table.reference(row, rater);
  return isAbsent(cell)
    ? { text: words.absence(cell.absent), reference }
    : { text: table.text(row, rater), sign: signOf(String(cell), declaration), reference };
}

function signOf(value: string, { signs, table }: Directions): FigureSign {
  const sign = signs[value];
  if (!sign) throw new TypeError(`a figure has no sign for "${value}" in ${table}`);
  return sign;
}
