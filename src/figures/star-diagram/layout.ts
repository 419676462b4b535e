import { stackedBelow, lineHeight } from '../geometry.ts';
import { layoutRays, type ArmLayout, type StarLayout } from './rays.ts';
import type { Star } from './rows.ts';
import { layoutText } from '../wrap-text.ts';

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
