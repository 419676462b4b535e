import type { Block } from '../../domain/narrative.ts';
import type { ReportContext } from '../report-context.ts';

/** The ids of the data notes that a figure prints below itself; none for other blocks. */
export function notesOfFigure(block: Block, { report, view }: ReportContext): Set<string> {
  const id = block.type === 'figure' ? block.id : undefined;
  const figure = report.figures.find(({ declaration }) => declaration.id === id);
  return new Set(figure ? view(figure).notes.map((note) => note.id) : []);
}
