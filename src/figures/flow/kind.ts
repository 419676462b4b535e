import { figureKind, ownText, type FigureTable, numberCell, type Drawing } from '../figure.ts';
import { stackedBelow, type Box } from '../geometry.ts';
import type { NoteMarks, FigureWords } from '../words.ts';
import { boxMark, groupMark, labelMarks, pathMark, type Mark, d } from '../marks.ts';
import { layoutColumns } from './columns.ts';
import { drawRibbon, leastSeen } from './ribbons.ts';
import { layoutFlow, type FlowLayout, type NodeLayout } from './layout.ts';
import { readFlow, type Flow } from './model.ts';
import { layoutTree, type BranchLayout, type TreeLayout } from './tree-layout.ts';

/** A flow of people from node to node: in layers side by side, or as a tree where that is too narrow. */
export const flow = figureKind({
  read: readFlow,
  layout: layoutForWidth,
  draw: drawLayout,
  tabulate: tabulateFlow,
});

function layoutForWidth(
  flow: Flow,
  width: number,
  words: FigureWords,
  marks: NoteMarks,
): FlowLayout | TreeLayout {
  const texts = { flow, words, marks };
  const columns = width < stackedBelow ? undefined : layoutColumns(width, texts);
  return columns ? layoutFlow(columns, width, texts) : layoutTree(width, texts);
}

function drawLayout(layout: FlowLayout | TreeLayout): Drawing {
  return 'branches' in layout ? drawTree(layout) : drawFlow(layout);
}

/** A row for each link: from, to, how many. */
export function tabulateFlow({ titles, nodes, links }: Flow, words: FigureWords): FigureTable {
  const labels = new Map(nodes.map(({ key, label }) => [key, label]));
  const named = (key: string) => ownText(labels.get(key) ?? key);
  return {
    columns: [
      { title: titles.from, numeric: false },
      { title: titles.to, numeric: false },
      { title: titles.value, numeric: true },
    ],
    rows: links.map((link) => ({
      header: named(link.from),
      cells: [named(link.to), numberCell(link, words)],
    })),
  };
}

export function drawFlow({ width, height, nodes, ribbons, arrivals, keys }: FlowLayout): Drawing {
  return {
    width,
    height,
    keys,
    marks: [...ribbons.map(drawRibbon), ...nodes.map(drawNode)],
    stops: { axis: 'x', at: arrivals.map(({ x, links }) => ({ position: x, rows: links })) },
  };
}

function drawNode({ form, isLoss, bars, through, labels }: NodeLayout): Mark {
  const drawn = bars.map((bar) =>
    form === 'unknown' ? drawOpenNodeBar(bar) : drawNodeBar(bar, form),
  );
  return groupMark(
    [through && boxMark('through', through), ...drawn, ...labelMarks(labels)],
    isLoss ? 'aside' : '',
  );
}

function drawNodeBar(bar: Box, form: 'counted' | 'zero'): Mark {
  return boxMark(form === 'zero' ? 'zero' : 'bar', seen(bar));
}

/** A bar as high as the links that are known; dotted, since there are others. */
function drawOpenNodeBar({ x, y, width, height }: Box): Mark {
  return pathMark('absent', d`M${x + width / 2} ${y}v${height}`);
}

function seen(bar: Box): Box {
  const height = Math.max(bar.height, leastSeen);
  return { ...bar, y: bar.y - (height - bar.height) / 2, height };
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
      bar && drawBranchBar(bar),
      unknown && pathMark('absent', d`M${unknown.x} ${unknown.y}h${unknown.width}`),
      ...labelMarks(labels),
    ],
    isLoss ? 'aside' : '',
  );
}

/** Zero is a sliver; a bar that is too short to be seen is no shorter than `leastSeen`. */
function drawBranchBar(bar: Box): Mark {
  return boxMark(bar.width === 0 ? 'zero' : 'bar', {
    ...bar,
    width: Math.max(bar.width, leastSeen),
  });
}
