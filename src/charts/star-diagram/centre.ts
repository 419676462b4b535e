import { ascent } from '../diagram/text-box.ts';
import { lineHeight, type Point } from '../geometry.ts';
import { textWidth } from '../text-width.ts';
import { layoutText } from '../wrap-text.ts';
import type { Centre } from './layout.ts';

const leastRadius = 40;
const mostRadius = 68;

/** The text in a circle around it; its labels are centred on the point 0. */
export function layoutCentre(text: string, x: number): Centre {
  const style = { anchor: 'middle', tone: 'strong' } as const;
  const lines = layoutText(text, { x, y: 0, width: 2 * mostRadius * 0.72, ...style });
  const wide = Math.max(0, ...lines.map((line) => textWidth(line.text, 'bold')));
  const high = lines.length * lineHeight;
  const radius = Math.max(leastRadius, Math.hypot(wide, high) / 2 + 6);
  const labels = lines.map((line) => ({ ...line, y: line.y - high / 2 + ascent }));
  return { at: { x, y: 0 }, radius, labels };
}

/** The same centre, `by` further down. */
export function lowerCentre({ at, radius, labels }: Centre, by: number): Centre {
  const lower = <Place extends Point>(one: Place): Place => ({ ...one, y: one.y + by });
  return { at: lower(at), radius, labels: labels.map(lower) };
}

/** Where a line from the middle leaves the circle. */
export function edgeTowards(tip: Point, centre: Point, radius: number): Point {
  const [x, y] = [tip.x - centre.x, tip.y - centre.y];
  const share = Math.min(1, radius / Math.hypot(x, y));
  return { x: centre.x + x * share, y: centre.y + y * share };
}
