import {
  stackedBelow,
  lineHeight,
  layoutText,
  type Label,
  type Point,
  textWidth,
} from '../geometry.ts';
import { ascent } from '../diagram.ts';
import { spreadLabels } from '../spread-labels.ts';
import type { Star, Arm } from './model.ts';

/** A star with its arms' names outside, or a list that branches off from a spine. */
export function layoutStar(star: Star, width: number): StarLayout {
  return width < stackedBelow ? layoutSpine(star, width) : layoutRays(star, width);
}

/** The positions of the spine, of group names, and of an arm's end. */
const spineAt = 6;
const groupAt = 20;
const tipAt = 28;
const nameAt = 36;

const groupGap = 10;

/** The centre above, and the arms below it group by group. */
function layoutSpine({ centre, arms }: Star, width: number): StarLayout {
  const labels = layoutText(centre, { x: 0, y: lineHeight - 3, width, tone: 'strong' });
  const from = labels.length * lineHeight + 4;
  const layout: StarLayout = {
    width,
    height: from,
    centre: { at: { x: spineAt, y: from }, radius: 0, labels },
    arms: [],
    heads: [],
  };
  for (const [index, arm] of arms.entries()) {
    if (arm.group !== '' && arm.group !== arms[index - 1]?.group) addHead(arm.group, layout);
    addArm(arm, layout);
  }
  const to = layout.arms.at(-1)?.to.y;
  return { ...layout, ...(to === undefined ? {} : { spine: { x: spineAt, from, to } }) };
}

function addHead(group: string, layout: StarLayout): void {
  const y = layout.height + groupGap + lineHeight - 5;
  const labels = layoutText(group, {
    x: groupAt,
    y,
    width: layout.width - groupAt,
    tone: 'strong',
  });
  layout.heads.push(...labels);
  layout.height += groupGap + labels.length * lineHeight;
}

function addArm({ key, name }: Star['arms'][number], layout: StarLayout): void {
  const y = layout.height + lineHeight - 3;
  const labels = layoutText(name, { x: nameAt, y, width: layout.width - nameAt });
  const from = { x: spineAt, y: y - 5 };
  const arm: ArmLayout = { key, from, to: { x: tipAt, y: y - 5 }, labels };
  layout.arms.push(arm);
  layout.height += Math.max(1, labels.length) * lineHeight + 4;
}

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
interface Centre {
  at: Point;
  radius: number;
  labels: Label[];
}

interface ArmLayout {
  key: string;
  from: Point;
  to: Point;
  labels: Label[];
}

/** How far the arms reach to the sides. */
const reach = 124;

/** From an arm's end to its name. */
const gap = 10;

/** Between names on one side. */
const between = 12;

/** The arms clockwise from the top, the first half of them to the right. */
function layoutRays({ arms, centre }: Star, width: number): StarLayout {
  const half = Math.ceil(arms.length / 2);
  const sides = [
    armsOnSide(arms.slice(0, half), 1, width),
    armsOnSide(arms.slice(half).toReversed(), -1, width),
  ];
  const middle = layoutCentre(centre, width / 2);
  const needed = sides.map(({ blocks }) => blocks.reduce((sum, { height }) => sum + height, 0));
  const height = Math.max(2 * middle.radius + 2, arms.length > 2 ? 2 * reach : 0, ...needed);
  const placed = sides.map((side) => layoutSide(side, { middle, height, width }));
  return {
    width,
    height,
    centre: lowerCentre(middle, height / 2),
    arms: placed.flatMap((one) => one.arms),
    heads: placed.flatMap((one) => one.heads),
  };
}

interface Side {
  /** To the right, or to the left. */
  sign: 1 | -1;
  /** From the top down. */
  blocks: Block[];
}

/** An arm's name in lines, under its group's name where it is the first of its group on its side. */
interface Block {
  arm: Arm;
  head: string[];
  lines: string[];
  height: number;
}

function armsOnSide(arms: readonly Arm[], sign: Side['sign'], width: number): Side {
  const room = width / 2 - reach - gap;
  const blocks = arms.map((arm, index) => {
    const isFirst = arm.group !== arms[index - 1]?.group;
    const head = isFirst ? wrapLines(arm.group, room, 'strong') : [];
    const lines = wrapLines(arm.name, room);
    return { arm, head, lines, height: (head.length + lines.length) * lineHeight + between };
  });
  return { sign, blocks };
}

function wrapLines(text: string, width: number, tone?: Label['tone']): string[] {
  const style = tone ? { tone } : {};
  return layoutText(text, { x: 0, y: 0, width, ...style }).map((line) => line.text);
}

function layoutSide(
  { sign, blocks }: Side,
  { middle, height, width }: { middle: Centre; height: number; width: number },
): { arms: ArmLayout[]; heads: Label[] } {
  const wishes = blocks.map((block, index) => ({
    wanted: height / 2 - Math.cos(((index + 0.5) / blocks.length) * Math.PI) * (height / 2),
    height: block.height,
  }));
  const middles = spreadLabels(wishes, 0, height);
  const laid = blocks.map((block, index) => {
    const top = (middles[index] ?? 0) - block.height / 2 + between / 2;
    return layoutBlock(block, top, { sign, middle, height, width });
  });
  return { arms: laid.map(({ arm }) => arm), heads: laid.flatMap(({ head }) => head) };
}

interface Frame {
  sign: Side['sign'];
  middle: Centre;
  height: number;
  width: number;
}

function layoutBlock({ arm, head, lines }: Block, top: number, frame: Frame) {
  const { sign, middle, height, width } = frame;
  const under = top + head.length * lineHeight;
  const y = under + (lines.length * lineHeight) / 2;
  const tip = { x: width / 2 + sign * reachAt(y - height / 2, height / 2, middle.radius), y };
  const style = { x: tip.x + sign * gap, ...(sign < 0 ? { anchor: 'end' as const } : {}) };
  const label =
    (from: number) =>
    (text: string, index: number): Label => ({
      ...style,
      y: from + index * lineHeight + ascent,
      text,
    });
  return {
    arm: {
      key: arm.key,
      from: edgeTowards(tip, { x: width / 2, y: height / 2 }, middle.radius),
      to: tip,
      labels: lines.map(label(under)),
    },
    head: head.map(label(top)).map((one): Label => ({ ...one, tone: 'strong' })),
  };
}

/** How far to the side an arm reaches that ends `y` above or below the middle: the ends are on an ellipse. */
function reachAt(y: number, half: number, radius: number): number {
  const share = Math.min(1, Math.abs(y) / half);
  return Math.max(radius * 0.6, reach * Math.sqrt(1 - share * share));
}

const leastRadius = 40;
const mostRadius = 68;

/** The text in a circle around it; its labels are centred on the point 0. */
function layoutCentre(text: string, x: number): Centre {
  const style = { anchor: 'middle', tone: 'strong' } as const;
  const lines = layoutText(text, { x, y: 0, width: 2 * mostRadius * 0.72, ...style });
  const wide = Math.max(0, ...lines.map((line) => textWidth(line.text, 'bold')));
  const high = lines.length * lineHeight;
  const radius = Math.max(leastRadius, Math.hypot(wide, high) / 2 + 6);
  const labels = lines.map((line) => ({ ...line, y: line.y - high / 2 + ascent }));
  return { at: { x, y: 0 }, radius, labels };
}

/** The same centre, `by` further down. */
function lowerCentre({ at, radius, labels }: Centre, by: number): Centre {
  const lower = <Place extends Point>(one: Place): Place => ({ ...one, y: one.y + by });
  return { at: lower(at), radius, labels: labels.map(lower) };
}

/** Where a line from the middle leaves the circle. */
function edgeTowards(tip: Point, centre: Point, radius: number): Point {
  const [x, y] = [tip.x - centre.x, tip.y - centre.y];
  const share = Math.min(1, radius / Math.hypot(x, y));
  return { x: centre.x + x * share, y: centre.y + y * share };
}
