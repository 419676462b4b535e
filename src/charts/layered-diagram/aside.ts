import { layoutTextBox } from '../diagram/text-box.ts';
import type { Panel } from './arrange.ts';
import type { NodeBox } from './layout.ts';

const gap = 16;

/** Boxes without links in lines of their own, as many to a line as there is room for. */
export function layoutAside(
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
