import type { KeySign } from './figure.ts';
import {
  isFigureSign,
  type FigureSign,
  ringAround,
  boxMark,
  groupMark,
  pathMark,
  signMark,
  type Mark,
  pointsPath,
} from './marks.ts';
import type { Box } from './geometry.ts';

/** The width of a sign before its words. */
export const signBox = { width: 24, height: 16 } as const;

const bar: Box = { x: 0, y: 3, width: 24, height: 10 };
const tick = boxMark('target', { x: 11, y: 0, width: 2, height: 16 });
const line = pathMark('line', 'M0 8h24');
const dashes = pathMark('line approximate', 'M0 8h24');
const middle = pointsPath(0, [{ x: 12, y: 8 }]);
const point = pathMark('points', middle);
const arrowHead = pathMark('arrow', 'M19 4l5 4l-5 4');
const hole = pathMark('points open', middle);

const signs: Readonly<Record<Exclude<KeySign, FigureSign>, Mark[]>> = {
  dot: [pathMark('dots', 'M12 8h.01')],
  bar: [boxMark('bar', bar)],
  excess: [boxMark('excess', bar)],
  band: [boxMark('band', { x: 4, y: 0, width: 16, height: 16 })],
  target: [tick],
  step: [pathMark('cap', 'M0 8h24')],
  limit: [tick, pathMark('cap', 'M11 1h-5')],
  interval: [pathMark('interval', 'M2 5v6m0-3h20m0-3v6')],
  uncertainty: [boxMark('uncertainty', { x: 0, y: 1, width: 24, height: 14 }), line],
  absent: [pathMark('absent', 'M0 8h24')],
  open: [groupMark([boxMark('piece open', bar)], 'pair')],
  loss: [groupMark([boxMark('bar', bar)], 'aside')],
  exact: [line, point],
  approximate: [dashes, hole],
  range: [
    pathMark('range', 'M12 10V1m-4 0h8'),
    pathMark('points open', pointsPath(0, [{ x: 12, y: 10 }])),
  ],
  end: [pathMark('line', 'M0 8h14m0-4v8')],
  before: [hole],
  after: [point],
  same: [pathMark('ring', ringAround({ x: 12, y: 8 })), point],
  few: [
    groupMark(
      [
        line,
        pathMark('points open', pointsPath(0, [{ x: 5, y: 8 }])),
        pathMark('points', pointsPath(0, [{ x: 19, y: 8 }])),
      ],
      'few',
    ),
  ],
  arrow: [pathMark('arrow', 'M0 8h24'), arrowHead],
  change: [pathMark('level approximate', 'M1 14L23 2')],
  'dashed-arrow': [pathMark('arrow secondary', 'M0 8h24'), arrowHead],
};

/** A sign of the key, drawn in its box as in the figure. */
export function drawKeySign(sign: KeySign): Mark[] {
  return isFigureSign(sign) ? [signMark(sign, { x: 12, y: 8 })] : signs[sign];
}
