import type { FigureKind } from '../figure-kind.ts';
import { stackedBelow } from '../geometry.ts';
import { marksOf } from '../notes-of-figure.ts';
import { layoutColumns } from './columns.ts';
import { drawFlow } from './draw.ts';
import { layoutFlow } from './layout.ts';
import { readFlow } from './rows.ts';
import { tabulateFlow } from './table.ts';
import { drawTree } from './tree-draw.ts';
import { layoutTree } from './tree-layout.ts';

/** A flow of people from node to node: in layers side by side, or as a tree where that is too narrow. */
export const flow: FigureKind<'flow'> = (report, declaration, words) => {
  const read = readFlow(report, declaration, words);
  const texts = { flow: read, words, marks: marksOf(report.notes) };
  return {
    draw: (width) => {
      const columns = width < stackedBelow ? undefined : layoutColumns(width, texts);
      return columns
        ? drawFlow(layoutFlow(columns, width, texts))
        : drawTree(layoutTree(width, texts));
    },
    tabulate: () => tabulateFlow(read, words),
  };
};
