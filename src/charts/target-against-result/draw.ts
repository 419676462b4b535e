import { stopsDown, type Drawing } from '../drawing.ts';
import { boxMark, groupMark, labelMarks, pathMark, signMark, type Mark } from '../marks.ts';
import { d } from '../svg-path.ts';
import { drawPanel } from '../unit-panel.ts';
import type { Bullet, TargetSign } from './bullet.ts';
import type { BulletsLayout } from './layout.ts';
import type { BulletRow } from './row.ts';

export function drawBullets({ heads, panels, width, height, keys }: BulletsLayout): Drawing {
  const rows = panels.flatMap((panel) => panel.rows);
  return {
    width,
    height,
    keys,
    marks: [
      ...labelMarks(heads),
      ...panels.map((panel) => drawPanel(panel, panel.rows.map(drawRow), width)),
    ],
    stops: stopsDown(rows.map(({ mark }) => mark.y)),
  };
}

function drawRow({ mark, labels, bullet }: BulletRow): Mark {
  return groupMark([
    signMark(mark.verdict, mark),
    ...labelMarks(labels),
    ...(bullet ? drawBullet(bullet) : []),
  ]);
}

/** A band is under its bar, a target's tick on top of it. */
function drawBullet({ zero, bar, excess, target, interval, absent }: Bullet): Mark[] {
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

function drawInterval({ x, y, width, height }: NonNullable<Bullet['interval']>): Mark[] {
  const half = height / 2;
  const whisker = d`M${x} ${y}v${height}m0 ${-half}h${width}m0 ${-half}v${height}`;
  return [pathMark('halo', whisker), pathMark('interval', whisker)];
}
