/** A label that wants to be centred on `wanted`, and its height. */
export interface Wish {
  wanted: number;
  height: number;
}

/**
 * Middles for labels in one column, in the order of the wishes given: none overlaps another, each as
 * near its wish as its neighbours let it, all between `top` and `bottom` where there is room for that.
 */
export function spreadLabels(wishes: readonly Wish[], top: number, bottom: number): number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index }));
  order.sort((a, b) => a.wanted - b.wanted || a.index - b.index);
  const groups: Group[] = [];
  for (const wish of order) {
    groups.push(makeGroup([wish], top, bottom));
    while (collides(groups))
      groups.splice(-2, 2, makeGroup(allMembers(groups.slice(-2)), top, bottom));
  }
  return memberMiddles(groups, wishes.length);
}

interface Member extends Wish {
  index: number;
}

/** Labels that touch each other and move as one. */
interface Group {
  members: Member[];
  start: number;
  height: number;
}

/** Moves touching labels together to the best position for all of them. */
function makeGroup(members: Member[], top: number, bottom: number): Group {
  let above = 0;
  let sum = 0;
  for (const { wanted, height } of members) {
    sum += wanted - above - height / 2;
    above += height;
  }
  const start = Math.max(top, Math.min(bottom - above, sum / members.length));
  return { members, start, height: above };
}

function collides(groups: readonly Group[]): boolean {
  const [upper, lower] = groups.slice(-2);
  return upper !== undefined && lower !== undefined && upper.start + upper.height > lower.start;
}

function allMembers(groups: readonly Group[]): Member[] {
  return groups.flatMap(({ members }) => members);
}

function memberMiddles(groups: readonly Group[], length: number): number[] {
  const middles = Array.from({ length }, () => 0);
  for (const { members, start } of groups) {
    let y = start;
    for (const { index, height } of members) {
      middles[index] = y + height / 2;
      y += height;
    }
  }
  return middles;
}
