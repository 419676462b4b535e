import type { PublicReport } from '../../domain/public-report.ts';
import type { FigureKind, Declaration, FigureTable } from '../figure.ts';
import { openGrid, tabulateColumns } from '../grid.ts';
import type { FigureWords } from '../words.ts';

/** Things down, those who may have done them across; a tick or a cross with its word, which need no key. */
export const checklist: FigureKind<'checklist'> = (report, declaration, words) =>
  openGrid(tabulateChecklist(report, declaration, words));

/** A row for each thing; in each cell whether it was done, in a word and its sign. */
function tabulateChecklist(
  report: PublicReport,
  declaration: Declaration<'checklist'>,
  words: FigureWords,
): FigureTable {
  return tabulateColumns(report, declaration, words, (value) => {
    if (typeof value !== 'boolean')
      throw new TypeError(`a checklist holds ${JSON.stringify(value)}`);
    const sign = value ? 'yes' : 'no';
    return { text: words.words[sign], sign };
  });
}
