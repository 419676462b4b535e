import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Assessment } from '../../domain/goal.ts';
import type { Box } from '../geometry.ts';
import { boxMark, pathMark, type Mark, d } from '../marks.ts';
import { type FigureKey, usedKeys } from '../figure.ts';
import { type Panel, type Phrasing, resultHead } from './model.ts';
import { given } from '../../domain/given.ts';
import type { Direction } from '../../domain/codes.ts';

/** One result against its target, on one line. */
export interface Bullet {
  /** The position of zero. */
  zero: Box;
  /** From zero to the result; to the target only where the result lies beyond it. */
  bar?: Box;
  /** From the target to a result beyond it. */
  excess?: Box;
  target?: TargetSign;
  /** A 95 % interval. */
  interval?: Box;
  /** There is no result: an empty line is drawn in place of the bar, never a bar of no length. */
  absent?: Box;
}

/** `limit` is a target that the result should stay below. */
export type TargetSign = Box & { sign: 'target' | 'band' | 'limit' };

/** How high a bullet is; its bar is half of that. */
export const bulletHeight = 20;

const barHeight = 10;

const tickWidth = 2;

/** The shortest bar, so that zero is seen as a result of zero. */
const leastBar = 2;

export function layoutBullet(
  { result, target, interval, exceeded }: Assessment,
  direction: Direction,
  x: ScaleLinear<number, number>,
  top: number,
): Bullet {
  const value = result?.value;
  const bound = target?.upper ?? target?.lower;
  const beyond = value !== undefined && bound !== undefined && exceeded && value > bound;
  const line = { y: top + barHeight / 2, height: barHeight };
  const end = x.range()[1] ?? 0;
  return {
    zero: { x: x(0) - 0.5, y: top, width: 1, height: bulletHeight },
    ...given({
      absent: value === undefined ? { ...line, ...between(x(0), end) } : undefined,
      bar:
        value === undefined ? undefined : { ...line, ...barWidth(x(0), x(beyond ? bound : value)) },
      excess: beyond ? { ...line, ...between(x(bound), x(value)) } : undefined,
      target: target && bound !== undefined ? layoutTarget(target, direction, x, top) : undefined,
      interval: interval && layoutInterval(interval, x, top),
    }),
  };
}

function layoutTarget(
  { lower, upper }: { lower?: number; upper?: number },
  direction: Direction,
  x: ScaleLinear<number, number>,
  y: number,
): TargetSign {
  const room = { y, height: bulletHeight };
  if (lower !== undefined && upper !== undefined && upper > lower)
    return { sign: 'band', ...between(x(lower), x(upper)), ...room };
  const at = x(upper ?? lower ?? 0);
  const sign = direction === 'at-most' ? 'limit' : 'target';
  return { sign, x: at - tickWidth / 2, width: tickWidth, ...room };
}

function layoutInterval(
  { low, high }: { low: number; high: number },
  x: ScaleLinear<number, number>,
  top: number,
): Box {
  return { ...between(x(low), x(high)), y: top + bulletHeight / 2 - 3, height: 6 };
}

function between(from: number, to: number): { x: number; width: number } {
  return { x: Math.min(from, to), width: Math.abs(to - from) };
}

function barWidth(zero: number, end: number): { x: number; width: number } {
  const bar = between(zero, end);
  return { ...bar, width: Math.max(leastBar, bar.width) };
}

/** A band is under its bar, a target's tick on top of it. */
export function drawBullet({ zero, bar, excess, target, interval, absent }: Bullet): Mark[] {
  const band = target?.sign === 'band' ? [boxMark('band', target)] : [];
  const tick = target && target.sign !== 'band' ? drawTick(target) : [];
  return [
    boxMark('zero', zero),
    ...band,
    ...(bar ? [boxMark('bar', bar)] : []),
    ...(excess ? [boxMark('excess', excess)] : []),
    ...(absent
      ? [pathMark('absent', d`M${absent.x} ${absent.y + absent.height / 2}h${absent.width}`)]
      : []),
    ...(interval ? drawInterval(interval) : []),
    ...tick,
  ];
}

function drawTick(target: TargetSign): Mark[] {
  const tick = boxMark('target', target);
  return target.sign === 'limit'
    ? [tick, pathMark('cap', d`M${target.x} ${target.y + 1}h-5`)]
    : [tick];
}

function drawInterval({ x, y, width, height }: Box): Mark[] {
  const half = height / 2;
  const whisker = d`M${x} ${y}v${height}m0 ${-half}h${width}m0 ${-half}v${height}`;
  return [pathMark('halo', whisker), pathMark('interval', whisker)];
}

/** The scale of one panel: from zero, or the least value, to the greatest; a percentage goes to 100. */
export function panelScale(
  { unit, goals }: Panel,
  range: readonly [left: number, right: number],
): ScaleLinear<number, number> {
  const numbers = goals.flatMap(({ rows }) => rows.flatMap(drawnNumbers));
  const least = Math.min(0, ...numbers);
  const greatest = Math.max(unit === 'percent' ? 100 : 0, ...numbers);
  return scaleLinear([least, greatest > least ? greatest : least + 1], range);
}

function drawnNumbers({ result, target, interval }: Assessment): number[] {
  const all = [result?.value, target?.lower, target?.upper, interval?.low, interval?.high];
  return all.filter((number) => number !== undefined);
}

/** The signs that bullets use, in words, each once. */
export function bulletKeys(bullets: readonly Bullet[], phrasing: Phrasing): FigureKey[] {
  const { words } = phrasing.words;
  const signs = new Set(bullets.map(({ target }) => target?.sign));
  return usedKeys([
    { sign: 'bar', text: resultHead(phrasing), used: bullets.some(({ bar }) => bar) },
    { sign: 'target', text: words.target, used: signs.has('target') },
    { sign: 'band', text: words.range, used: signs.has('band') },
    { sign: 'limit', text: words.limit, used: signs.has('limit') },
    { sign: 'excess', text: words.excess, used: bullets.some(({ excess }) => excess) },
    { sign: 'interval', text: words.interval, used: bullets.some(({ interval }) => interval) },
    { sign: 'absent', text: words.noResult, used: bullets.some(({ absent }) => absent) },
  ]);
}
