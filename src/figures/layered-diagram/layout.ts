import { layoutTextBox } from '../diagram/text-box.ts';
import type { FigureKey } from '../figure-key.ts';
import { lineHeight, stackedBelow, type Label } from '../geometry.ts';
import { layoutText } from '../wrap-text.ts';
import type { Panel } from './arrange.ts';
import { layoutColumns } from './columns.ts';
import { layoutRoom, type LayeredLayout, type NodeBox } from './room.ts';
import { layoutStack } from './stack.ts';

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

const gap = 16;

/** Boxes without links in lines of their own, as many to a line as there is room for. */
function layoutAside(
  { aside, columns }: Panel,
  box: number,
  width: number,
  top: number,
): { boxes: NodeBox[]; bottom: number } {
  const each = Math.max(1, Math.floor((width + gap) / (box + gap)));
  const boxes: NodeBox[] = [];
  let bottom = top;
  let y = columns.length > 0 ? top + gap : top + 1;
  for (const [index, node] of aside.entries()) {
    if (index > 0 && index % each === 0) y = bottom + gap;
    const x = (index % each) * (box + gap);
    const laid = { key: node.key, ...layoutTextBox(node, { x, y, width: box }) };
    boxes.push(laid);
    bottom = Math.max(bottom, y + laid.height + 1);
  }
  return { boxes, bottom };
}
