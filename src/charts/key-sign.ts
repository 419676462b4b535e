import type { KeySign } from './figure-key.ts';
import { isFigureSign, type FigureSign } from './figure-sign.ts';
import type { Box } from './geometry.ts';
import { boxMark, pathMark, signMark, type Mark } from './marks.ts';
import { pathOfPoints } from './point-shape.ts';

/** The room that a sign takes beside its words. */
export const signBox = { width: 24, height: 16 } as const;

const bar: Box = { x: 0, y: 3, width: 24, height: 10 };
const tick = boxMark('target', { x: 11, y: 0, width: 2, height: 16 });
const line = pathMark('line', 'M0 8h24');
const dashes = pathMark('line approximate', 'M0 8h24');
const middle = pathOfPoints(0, [{ x: 12, y: 8 }]);
const point = pathMark('points', middle);
const hole = pathMark('points open', middle);

const signs: Readonly<Record<Exclude<KeySign, FigureSign>, Mark[]>> = {
  dot: [pathMark('dots', 'M12 8h.01')],
  bar: [boxMark('bar', bar)],
  excess: [boxMark('excess', bar)],
  band: [boxMark('band', { x: 4, y: 0, width: 16, height: 16 })],
  target: [tick],
  limit: [tick, pathMark('cap', 'M11 1h-5')],
  interval: [pathMark('interval', 'M2 5v6m0-3h20m0-3v6')],
  absent: [pathMark('absent', 'M0 8h24')],
  exact: [line, point],
  approximate: [dashes, hole],
  end: [pathMark('line', 'M0 8h14m0-4v8')],
};

/** A sign of the key, drawn in its box as it stands in the figure. */
export function drawKeySign(sign: KeySign): Mark[] {
  return isFigureSign(sign) ? [signMark(sign, { x: 12, y: 8 })] : signs[sign];
}
