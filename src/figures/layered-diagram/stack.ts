import { straightArrow, type Arrow } from '../diagram/arrow.ts';
import { ascent, boxPadding, layoutBoxText } from '../diagram/text-box.ts';
import { lineHeight } from '../geometry.ts';
import { layoutText } from '../wrap-text.ts';
import { nodesIn, type Panel } from './arrange.ts';
import type { LinkArrow, NodeBox, PanelLayout } from './room.ts';
import type { Link, Node } from './rows.ts';
import { sayLink } from './say-link.ts';

/** Between boxes of one layer, and between layers. */
const gap = 8;
const layerGap = 26;

/** A link in words: a short arrow, and the text after it. */
const sign = 18;
const signRoom = 26;

/**
 * Layers from top to bottom, with boxes over the full width. The boxes say where their links lead: lines
 * past a screen full of boxes cannot be followed.
 */
export function layoutStack(panel: Panel, width: number, top: number): PanelLayout {
  const layout: PanelLayout = { boxes: [], arrows: [], steps: [], titles: [], bottom: top };
  for (const [index, column] of panel.columns.entries()) {
    const leads = index > 0 && allLead(panel, index);
    const head = layoutHead(column.title, layout.bottom, leads, index === 0);
    layout.titles.push(...head.titles);
    layout.steps.push(...head.steps);
    layout.bottom = head.bottom;
    layoutLayer(nodesIn(column), panel, width, layout);
  }
  return { ...layout, bottom: layout.bottom + 1 };
}

/** Whether each box of the layer above leads to each box of a layer: else an arrow between them would say too much. */
function allLead({ columns, routes }: Panel, index: number): boolean {
  const [above, below] = [columns[index - 1], columns[index]].map((one) =>
    one ? nodesIn(one) : [],
  );
  const isLinked = (from: Node, to: Node) =>
    routes.some(({ link }) => link.from === from.key && link.to === to.key);
  return above?.every((from) => below?.every((to) => isLinked(from, to))) ?? false;
}

/** A layer's title, and the arrow that leads to it from the layer above. */
function layoutHead(
  title: string,
  top: number,
  leads: boolean,
  isFirst: boolean,
): Pick<PanelLayout, 'titles' | 'steps' | 'bottom'> {
  const above = isFirst ? 0 : leads ? 6 : 12;
  const x = leads ? signRoom : 0;
  const titles = layoutText(title, { x, y: top + above + ascent, width: 280, tone: 'soft' });
  const height = titles.length * lineHeight + (titles.length > 0 ? above + 4 : 1);
  const bottom = top + Math.max(isFirst ? 0 : layerGap, height);
  const step = straightArrow(
    { x: boxPadding.x + 4, y: top + 4 },
    { x: boxPadding.x + 4, y: bottom - 3 },
    { heads: 'down' },
  );
  return { titles, steps: leads ? [step] : [], bottom };
}

function layoutLayer(
  nodes: readonly Node[],
  panel: Panel,
  width: number,
  layout: PanelLayout,
): void {
  for (const [index, node] of nodes.entries()) {
    const links = panel.routes.map(({ link }) => link).filter(({ from }) => from === node.key);
    const y = layout.bottom + (index === 0 ? 0 : gap);
    const { box, arrows } = layoutNode(node, links, nameIn(panel), y, width);
    layout.boxes.push(box);
    layout.arrows.push(...arrows);
    layout.bottom = y + box.height;
  }
}

function layoutNode(
  node: Node,
  links: readonly Link[],
  nameOf: (key: string) => string,
  y: number,
  width: number,
): { box: NodeBox; arrows: LinkArrow[] } {
  const inner = { x: boxPadding.x, width: width - 2 * boxPadding.x };
  const labels = layoutBoxText(node, { ...inner, y: y + boxPadding.y });
  const arrows: LinkArrow[] = [];
  for (const link of links) {
    const line = (labels.at(-1)?.y ?? y) + lineHeight;
    const text = sayLink(link, nameOf);
    labels.push(
      ...layoutText(text, {
        x: inner.x + signRoom,
        y: line,
        width: inner.width - signRoom,
        tone: 'soft',
      }),
    );
    arrows.push(arrowBefore(link, inner.x, line - 5));
  }
  const height = (labels.at(-1)?.y ?? y) - y + lineHeight - ascent + boxPadding.y;
  return { box: { key: node.key, x: 0, y, width, height, labels }, arrows };
}

function nameIn({ columns }: Panel): (key: string) => string {
  const names = new Map(columns.flatMap(nodesIn).map(({ key, name }) => [key, name]));
  return (key) => names.get(key) ?? key;
}

function arrowBefore({ key, secondary }: Link, x: number, y: number): LinkArrow {
  const arrow: Arrow = straightArrow({ x, y }, { x: x + sign, y }, { heads: 'right', secondary });
  return { link: key, ...arrow };
}
