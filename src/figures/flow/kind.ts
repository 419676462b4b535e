import type { FigureKind } from '../figure-kind.ts';
import { stackedBelow, type Box } from '../geometry.ts';
import { marksOf } from '../notes-of-figure.ts';
import { layoutColumns } from './columns.ts';
import { drawFlow, leastSeen } from './draw.ts';
import { layoutFlow } from './layout.ts';
import { readFlow, type Flow } from './rows.ts';
import { layoutTree, type BranchLayout, type TreeLayout } from './tree-layout.ts';
import { ownText, type FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../words.ts';
import { numberCell } from '../number-cell.ts';
import type { Drawing } from '../drawing.ts';
import { boxMark, groupMark, labelMarks, pathMark, type Mark } from '../marks.ts';
import { d } from '../svg-path.ts';

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

/** A row for each link: from, to, how many. */
export function tabulateFlow(
  { titles, unit, nodes, links }: Flow,
  words: FigureWords,
): FigureTable {
  const labels = new Map(nodes.map(({ key, label }) => [key, label]));
  const named = (key: string) => ownText(labels.get(key) ?? key);
  return {
    columns: [
      { title: titles.from, numeric: false },
      { title: titles.to, numeric: false },
      { title: titles.value, numeric: true },
    ],
    rows: links.map(({ from, to, value, reference }) => ({
      header: named(from),
      cells: [named(to), numberCell(value, unit, reference, words)],
    })),
  };
}

function drawTree({ width, height, branches, keys }: TreeLayout): Drawing {
  const at = branches.flatMap(({ middle, link }) =>
    link === undefined ? [] : [{ position: middle, rows: [link] }],
  );
  const marks = branches.map(drawBranch);
  return { width, height, keys, marks, stops: { axis: 'y', at } };
}

function drawBranch({ labels, bar, unknown, joint, isLoss }: BranchLayout): Mark {
  return groupMark(
    [
      joint && pathMark('rule', d`M${joint.x} ${joint.top}V${joint.y}h${10}`),
      bar && drawBar(bar),
      unknown && pathMark('absent', d`M${unknown.x} ${unknown.y}h${unknown.width}`),
      ...labelMarks(labels),
    ],
    isLoss ? 'aside' : '',
  );
}

/** Zero is a sliver; a bar that is too short to be seen is no shorter than `leastSeen`. */
function drawBar(bar: Box): Mark {
  return boxMark(bar.width === 0 ? 'zero' : 'bar', {
    ...bar,
    width: Math.max(bar.width, leastSeen),
  });
}
