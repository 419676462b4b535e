import type { Drawing } from '../drawing.ts';
import type { Box } from '../geometry.ts';
import { boxMark, groupMark, labelMarks, pathMark, type Mark } from '../marks.ts';
import { d } from '../svg-path.ts';
import { leastSeen } from './draw.ts';
import type { BranchLayout, TreeLayout } from './tree-layout.ts';

export function drawTree({ width, height, branches, keys }: TreeLayout): Drawing {
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
