import { layoutTextBox, ascent, boxPadding, layoutBoxText } from '../diagram.ts';
import type { FigureKey } from '../figure.ts';
import { lineHeight, stackedBelow, type Label, layoutText } from '../geometry.ts';
import { type Panel, nodesIn } from './arrange.ts';
import { layoutColumns } from './columns.ts';
import {
  layoutRoom,
  type LayeredLayout,
  type NodeBox,
  straightArrow,
  type Arrow,
  type LinkArrow,
  type PanelLayout,
} from './room.ts';
import { type Link, type Node, sayLink } from './model.ts';

const panelGap = 28;

/** Layers from left to right where all panels have room for that, else from top to bottom. */
export function layoutLayered(panels: readonly Panel[], width: number): LayeredLayout {
  const rooms = panels.map((panel) => layoutRoom(panel, width));
  const isWide = width >= stackedBelow && rooms.every(Boolean);
  let bottom = -panelGap;
  const laid = panels.map((panel, index) => {
    const room = rooms[index];
    const titles = layoutTitle(panel, bottom + panelGap, width);
    const top = bottom + panelGap + titles.length * lineHeight + (titles.length > 0 ? 6 : 0);
    const layout =
      isWide && room ? layoutColumns(panel, room, top) : layoutStack(panel, width, top);
    const aside = layoutAside(panel, isWide && room ? room.box : width, width, layout.bottom);
    bottom = aside.bottom;
    return {
      ...layout,
      boxes: [...layout.boxes, ...aside.boxes],
      titles: [...titles, ...layout.titles],
    };
  });
  return {
    width,
    height: Math.max(0, bottom),
    boxes: laid.flatMap(({ boxes }) => boxes),
    arrows: laid.flatMap(({ arrows }) => arrows),
    steps: laid.flatMap(({ steps }) => steps),
    titles: laid.flatMap(({ titles }) => titles),
    keys: linkKeys(panels),
  };
}

function layoutTitle({ title }: Panel, top: number, width: number): Label[] {
  return layoutText(title, { x: 0, y: top + lineHeight - 5, width, tone: 'strong' });
}

/** Both kinds of link are explained where the figure has both. */
function linkKeys(panels: readonly Panel[]): FigureKey[] {
  const links = panels.flatMap(({ routes }) => routes.map(({ link }) => link));
  const primary = links.find(({ secondary }) => !secondary);
  const second = links.find(({ secondary }) => secondary);
  if (!primary || !second) return [];
  return [
    { sign: 'arrow', text: primary.strength, own: true },
    { sign: 'dashed-arrow', text: second.strength, own: true },
  ];
}

const asideGap = 16;

/** Boxes without links in lines of their own, as many to a line as there is room for. */
function layoutAside(
  { aside, columns }: Panel,
  box: number,
  width: number,
  top: number,
): { boxes: NodeBox[]; bottom: number } {
  const each = Math.max(1, Math.floor((width + asideGap) / (box + asideGap)));
  const boxes: NodeBox[] = [];
  let bottom = top;
  let y = columns.length > 0 ? top + asideGap : top + 1;
  for (const [index, node] of aside.entries()) {
    if (index > 0 && index % each === 0) y = bottom + asideGap;
    const x = (index % each) * (box + asideGap);
    const laid = { key: node.key, ...layoutTextBox(node, { x, y, width: box }) };
    boxes.push(laid);
    bottom = Math.max(bottom, y + laid.height + 1);
  }
  return { boxes, bottom };
}

/** Between boxes of one layer, and between layers. */
const boxGap = 8;
const layerGap = 26;

/** A link in words: a short arrow, and the text after it. */
const sign = 18;
const signRoom = 26;

/**
 * Layers from top to bottom, with boxes over the full width. The boxes say where their links lead: lines
 * past a screen full of boxes cannot be followed.
 */
function layoutStack(panel: Panel, width: number, top: number): PanelLayout {
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
    const y = layout.bottom + (index === 0 ? 0 : boxGap);
    const { box, arrows } = layoutNode(node, links, nameIn(panel), y, width);
    layout.boxes.push(box);
    layout.arrows.push(...arrows);
    layout.bottom = y + box.height;
  }
}

function layoutNode(
  node: Node,
  links: readonly Link[],
  name: (key: string) => string,
  y: number,
  width: number,
): { box: NodeBox; arrows: LinkArrow[] } {
  const inner = { x: boxPadding.x, width: width - 2 * boxPadding.x };
  const labels = layoutBoxText(node, { ...inner, y: y + boxPadding.y });
  const arrows: LinkArrow[] = [];
  for (const link of links) {
    const line = (labels.at(-1)?.y ?? y) + lineHeight;
    const text = sayLink(link, name);
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
