import { figureKind, type Drawing, ownText, type FigureRow, type FigureTable } from '../figure.ts';
import { drawTextBox } from '../diagram.ts';
import { labelMarks } from '../marks.ts';
import type { FigureWords } from '../words.ts';
import { arrange, readingOrder, type Panel } from './arrange.ts';
import { layoutLayered } from './layout.ts';
import { type LayeredLayout, drawArrow } from './room.ts';
import { readBoxes, type Boxes, type Link, type Node, sayLink } from './model.ts';

/** Boxes in layers with arrows between them, which cross as little as they can. */
export const layeredDiagram = figureKind({
  read: readDiagram,
  layout: ({ panels }: Diagram, width: number) => layoutLayered(panels, width),
  draw: drawLayered,
  tabulate: tabulateLayered,
});

/** The boxes of a figure, and its panels with their layers in order. */
interface Diagram {
  boxes: Boxes;
  panels: Panel[];
}

function readDiagram(...source: Parameters<typeof readBoxes>): Diagram {
  const boxes = readBoxes(...source);
  return { boxes, panels: arrange(boxes) };
}

export function drawLayered({ boxes, arrows, steps, titles, ...rest }: LayeredLayout): Drawing {
  const { width, height, keys } = rest;
  const marks = [
    ...labelMarks(titles),
    ...boxes.map(drawTextBox),
    ...[...steps, ...arrows].map(drawArrow),
  ];
  return { width, height, keys, marks };
}

/** The boxes in the order in which they are read: by panel and layer, each with where its links lead. */
function tabulateLayered(
  { boxes: { titles, nodes, links }, panels }: Diagram,
  words: FigureWords,
): FigureTable {
  const heads = [titles.name, titles.panel, titles.layer, titles.detail];
  const names = new Map(nodes.map(({ key, name }) => [key, name]));
  const say = (link: Link): string => {
    const said = sayLink(link, (key) => names.get(key) ?? key);
    return link.strength === '' ? said : `${said} (${link.strength})`;
  };
  const nodeRow = (panel: string, layer: string, node: Node): FigureRow => {
    const leads = links.filter(({ from }) => from === node.key).map(say);
    const texts = [
      ...(titles.panel === undefined ? [] : [panel]),
      ...(titles.layer === undefined ? [] : [layer]),
      ...(titles.detail === undefined ? [] : [node.detail ?? '']),
      leads.join('; '),
    ];
    const header = { text: node.name, reference: node.reference };
    return { header, cells: texts.map(ownText) };
  };
  return {
    columns: [
      ...heads.flatMap((title) => (title === undefined ? [] : { title, numeric: false })),
      { title: words.words.leadsTo, isWord: true, numeric: false },
    ],
    rows: panels.flatMap((panel) =>
      readingOrder(panel).map(({ title, node }) => nodeRow(panel.title, title, node)),
    ),
  };
}
