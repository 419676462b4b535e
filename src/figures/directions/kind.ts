import type { PublicReport } from '../../domain/public-report.ts';
import { type FigureKind, type Declaration, ownText, type FigureTable } from '../figure.ts';
import { openGrid, tabulateColumns } from '../grid.ts';
import type { FigureSign } from '../marks.ts';
import type { FigureWords } from '../words.ts';

/** Measures down, raters across, an arrow and its word in each cell; the words make a key superfluous. */
export const directions: FigureKind<'directions'> = (report, declaration, words) =>
  openGrid(tabulateDirections(report, declaration, words));

type Directions = Declaration<'directions'>;

/** Measures down, raters across; in each cell an arrow and the source's own word for it. */
function tabulateDirections(
  report: PublicReport,
  declaration: Directions,
  words: FigureWords,
): FigureTable {
  const { table, label, raters: columns } = declaration;
  return tabulateColumns(report, { table, label, columns }, words, (value, text) => ({
    ...ownText(text),
    sign: readSign(String(value), declaration),
  }));
}

function readSign(value: string, { signs, table }: Directions): FigureSign {
  const sign = signs[value];
  if (!sign) throw new TypeError(`a figure has no sign for "${value}" in ${table}`);
  return sign;
}
