import { verdicts } from '../domain/goal.ts';
import type { KeySign } from './figure-key.ts';
import type { Box } from './geometry.ts';
import { boxMark, pathMark, signMark, type Mark } from './marks.ts';

/** The room that a sign takes beside its words. */
export const signBox = { width: 24, height: 16 } as const;

const bar: Box = { x: 0, y: 3, width: 24, height: 10 };
const tick = boxMark('target', { x: 11, y: 0, width: 2, height: 16 });
const line = pathMark('line', 'M0 8h24');
const dashes = pathMark('line approximate', 'M0 8h24');
const point = pathMark('points', 'M12 8h.01');
const hole = pathMark('holes', 'M12 8h.01');

const signs: Readonly<Record<Exclude<KeySign, (typeof verdicts)[number]>, Mark[]>> = {
  dot: [pathMark('dots', 'M12 8h.01')],
  bar: [boxMark('bar', bar)],
  excess: [boxMark('excess', bar)],
  band: [boxMark('band', { x: 4, y: 0, width: 16, height: 16 })],
  target: [tick],
  limit: [tick, pathMark('cap', 'M11 1h-5')],
  interval: [pathMark('interval', 'M2 5v6m0-3h20m0-3v6')],
  absent: [pathMark('absent', 'M0 8h24')],
  exact: [line, point],
  approximate: [dashes, point, hole],
  end: [pathMark('line', 'M0 8h14m0-4v8')],
};

/** A sign of the key, drawn in its box as it stands in the figure. */
export function drawKeySign(sign: KeySign): Mark[] {
  return isVerdict(sign) ? [signMark(sign, { x: 12, y: 8 })] : signs[sign];
}

function isVerdict(sign: KeySign): sign is (typeof verdicts)[number] {
  return verdicts.some((verdict) => verdict === sign);
}
