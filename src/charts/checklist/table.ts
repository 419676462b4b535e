import type { PublicReport } from '../../domain/public-report.ts';
import type { DeclarationOf } from '../figure-kind.ts';
import type { FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import { tabulateColumns } from '../grid/tabulate-columns.ts';

/** A row for each thing; in each cell whether it was done, in a word and its sign. */
export function tabulateChecklist(
  report: PublicReport,
  declaration: DeclarationOf<'checklist'>,
  words: FigureWords,
): FigureTable {
  return tabulateColumns(report, declaration, words, (value) => {
    if (typeof value !== 'boolean')
      throw new TypeError(`a checklist holds ${JSON.stringify(value)}`);
    const sign = value ? 'yes' : 'no';
    return { text: words.words[sign], sign };
  });
}
