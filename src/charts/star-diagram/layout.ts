import type { Label, Point } from '../geometry.ts';
import { stackedBelow } from '../geometry.ts';
import { layoutRays } from './rays.ts';
import type { Star } from './rows.ts';
import { layoutSpine } from './spine.ts';

export interface StarLayout {
  width: number;
  height: number;
  centre: Centre;
  arms: ArmLayout[];
  /** Names of groups. */
  heads: Label[];
  /** What the arms branch off from on a phone. */
  spine?: { x: number; from: number; to: number };
}

/** A circle around its text, or on a phone the text alone. */
export interface Centre {
  at: Point;
  radius: number;
  labels: Label[];
}

export interface ArmLayout {
  key: string;
  from: Point;
  to: Point;
  labels: Label[];
}

/** A star with its arms' names outside, or a list that branches off from a spine. */
export function layoutStar(star: Star, width: number): StarLayout {
  return width < stackedBelow ? layoutSpine(star, width) : layoutRays(star, width);
}
