import type { Drawing } from '../drawing.ts';
import type { Box } from '../geometry.ts';
import { boxMark, groupMark, labelMarks, pathMark, type Mark } from '../marks.ts';
import { d } from '../svg-path.ts';
import type { FlowLayout, NodeLayout } from './layout.ts';
import { ribbonMiddle, ribbonOutline, type Ribbon } from './ribbons.ts';

/**
 * The least that is seen of a ribbon or a bar. A thinner one is drawn as a line of this width about its true
 * middle. The line takes no room from its neighbours, which keep their true widths and positions, so that only
 * the thin one itself looks broader than it is.
 */
export const leastSeen = 1.5;

export function drawFlow({ width, height, nodes, ribbons, arrivals, keys }: FlowLayout): Drawing {
  return {
    width,
    height,
    keys,
    marks: [...ribbons.map(drawRibbon), ...nodes.map(drawNode)],
    stops: { axis: 'x', at: arrivals.map(({ x, links }) => ({ position: x, rows: links })) },
  };
}

function drawRibbon(ribbon: Ribbon): Mark {
  const line = ribbonMiddle(ribbon);
  if (ribbon.form === 'unknown') return pathMark('absent', line);
  if (ribbon.form === 'zero') return pathMark('rule', line);
  const name = ribbon.isLoss ? ' aside' : '';
  return ribbon.thickness < leastSeen
    ? pathMark(`thread${name}`, line)
    : pathMark(`ribbon${name}`, ribbonOutline(ribbon));
}

function drawNode({ form, isLoss, bars, through, labels }: NodeLayout): Mark {
  const drawn = bars.map((bar) => (form === 'unknown' ? drawOpenBar(bar) : drawBar(bar, form)));
  return groupMark(
    [through && boxMark('through', through), ...drawn, ...labelMarks(labels)],
    isLoss ? 'aside' : '',
  );
}

function drawBar(bar: Box, form: 'counted' | 'zero'): Mark {
  return boxMark(form === 'zero' ? 'zero' : 'bar', seen(bar));
}

/** A bar as high as the links that are known; dotted, since there are others. */
function drawOpenBar({ x, y, width, height }: Box): Mark {
  return pathMark('absent', d`M${x + width / 2} ${y}v${height}`);
}

function seen(bar: Box): Box {
  const height = Math.max(bar.height, leastSeen);
  return { ...bar, y: bar.y - (height - bar.height) / 2, height };
}
