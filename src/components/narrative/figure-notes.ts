import { referencesInTable } from '../../charts/figure-table.ts';
import { notesOn } from '../../charts/notes-of-figure.ts';
import { openFigure } from '../../charts/open-figure.ts';
import type { Block } from '../../domain/narrative.ts';
import { figureWords } from '../../figures/figure-words.ts';
import { organisationName, type ReportContext } from '../report-context.ts';

/** The ids of the data notes that a figure prints below itself; none for other blocks. */
export function notesOfFigure(block: Block, { report, names, locale }: ReportContext): Set<string> {
  const isFigure = block.type === 'component' && block.name === 'Figure';
  const id = isFigure ? block.properties['id'] : undefined;
  const figure = report.figures.find(({ declaration }) => declaration.id === id);
  if (!figure) return new Set();
  const words = figureWords(locale, (place) => organisationName(names, place));
  const cells = referencesInTable(openFigure(report, figure, words).tabulate());
  return new Set(notesOn(report.notes, cells).map((note) => note.id));
}
