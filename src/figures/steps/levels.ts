import { certainPeriods, type Certain } from './certain.ts';
import type { Step } from './rows.ts';
import { isAbsent } from '../../domain/table.ts';

/** A step whose periods and level are known as far as its line goes. */
export interface Level extends Certain {
  step: Step;
  /** Absent where the level is not known. */
  value?: number;
  /** The periods that its words may use: half the way to a neighbour where the change is unknown. */
  room: Certain;
}

/** The change from one level to the next. Of an uncertain change only the periods around it are known. */
export interface Change {
  from: { period: number; value: number };
  to: { period: number; value: number };
  certain: boolean;
}

/** A level with an unknown end: at most up to a neighbour, or else to the edge. */
export interface OpenEnd extends Partial<Certain> {
  value: number;
}

/** The steps with a known position, each between its neighbours. */
export function findLevels(steps: readonly Step[]): Level[] {
  const placed = steps.flatMap((step) => {
    const certain = certainPeriods(step);
    return certain ? [{ step, ...certain }] : [];
  });
  return placed.map((level, index) => {
    const [before, after] = [placed[index - 1], placed[index + 1]];
    const { value } = level.step;
    return {
      ...level,
      ...(isAbsent(value) ? {} : { value }),
      room: {
        from: isAbsent(level.step.start) && before ? (before.to + level.from) / 2 : level.from,
        to: isAbsent(level.step.end) && after ? (level.to + after.from) / 2 : level.to,
      },
    };
  });
}

/** The changes from each level to the next. A gap between two levels is not a change. */
export function findChanges(levels: readonly Level[]): Change[] {
  return levels.flatMap((level, index) => {
    const next = levels[index + 1];
    if (level.value === undefined || next?.value === undefined) return [];
    const meet = level.to === next.from;
    if (!meet && !isOpenBetween(level, next)) return [];
    return {
      from: { period: level.to, value: level.value },
      to: { period: next.from, value: next.value },
      certain: meet,
    };
  });
}

/** Ends that are not known, and that no change to a neighbour explains. */
export function findOpenEnds(levels: readonly Level[]): OpenEnd[] {
  return levels.flatMap(({ step, from, to, value }, index) => {
    if (value === undefined) return [];
    const [before, after] = [levels[index - 1], levels[index + 1]];
    const starts = isAbsent(step.start) && before?.value === undefined;
    const ends = isAbsent(step.end) && after?.value === undefined;
    return [
      ...(starts ? [{ ...(before ? { from: before.to } : {}), to: from, value }] : []),
      ...(ends ? [{ from: to, ...(after ? { to: after.from } : {}), value }] : []),
    ];
  });
}

function isOpenBetween({ step }: Level, next: Level): boolean {
  return isAbsent(step.end) || isAbsent(next.step.start);
}
