import type { FigureKind } from '../figure-kind.ts';
import { marksOf } from '../notes-of-figure.ts';
import { arrange } from './arrange.ts';
import { drawLayered } from './draw.ts';
import { layoutLayered } from './layout.ts';
import { readBoxes } from './rows.ts';
import { tabulateLayered } from './table.ts';

/** Boxes in layers with arrows between them, which cross as little as they can. */
export const layeredDiagram: FigureKind<'layered-diagram'> = (report, declaration, words) => {
  const boxes = readBoxes(report, declaration, words, marksOf(report.notes));
  const panels = arrange(boxes);
  return {
    draw: (width) => drawLayered(layoutLayered(panels, width)),
    tabulate: () => tabulateLayered(boxes, panels, words),
  };
};
