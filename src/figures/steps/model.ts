import { type Absent, isAbsent, numberIn, type CellReference } from '../../domain/table.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { Unit } from '../../domain/unit.ts';
import { given } from '../../domain/given.ts';
import type { Declaration } from '../figure.ts';
import type { FigureWords, Ends, Nearness, Quantity } from '../words.ts';
import { readTable, type RowReader } from '../table-reader.ts';

export type StepsDeclaration = Declaration<'steps'>;

/** A level from one period to another, both among those that it holds in. */
export interface Step extends Ends<number>, Nearness {
  key: string;
  label: string;
  value: number | Absent;
  startAt: CellReference;
  endAt: CellReference;
  valueAt: CellReference;
}

export interface Steps {
  titles: { label: string; start: string; end: string; value: string };
  /** What the periods are: months, weeks. */
  period: Unit;
  unit: Unit;
  /** In the order of their periods; those with no known period last. */
  steps: Step[];
}

/** The rows of the table as steps. Throws where one ends before it starts, and where two overlap. */
export function readSteps(
  report: PublicReport,
  declaration: StepsDeclaration,
  words: FigureWords,
): Steps {
  const table = readTable(report, declaration.table, words);
  const { label, from, to, value } = declaration;
  const title = (column: string): string => table.title(column);
  const steps = table.rows.map((row) => readStep(row, declaration));
  return {
    titles: { label: title(label), start: title(from), end: title(to), value: title(value) },
    period: table.commonUnit(from, to),
    unit: table.commonUnit(value),
    steps: inOrder(steps),
  };
}

function readStep(row: RowReader, { label, from, to, value }: StepsDeclaration): Step {
  const { reference: _reference, unit: _unit, ...level } = row.quantity(value);
  return {
    key: row.key,
    label: row.text(label),
    start: row.number(from),
    end: row.number(to),
    ...level,
    startAt: row.reference(from),
    endAt: row.reference(to),
    valueAt: row.reference(value),
  };
}

function inOrder(steps: readonly Step[]): Step[] {
  const firstPeriod = (step: Step): number => certainPeriods(step)?.from ?? Infinity;
  const sorted = steps.toSorted((a, b) =>
    firstPeriod(a) < firstPeriod(b) ? -1 : Number(firstPeriod(a) > firstPeriod(b)),
  );
  sorted.forEach((step, index) => {
    const certain = certainPeriods(step);
    const next = sorted[index + 1];
    const following = next && certainPeriods(next);
    if (certain && certain.to <= certain.from)
      throw new TypeError(`${step.key} ends before it starts`);
    if (certain && following && following.from < certain.to)
      throw new TypeError(`${step.key} and ${next.key} overlap`);
  });
  return sorted;
}

/** The periods that a step holds in for certain: from the first to before `to`. */
interface Certain {
  from: number;
  to: number;
}

/** Of a step with one end that is known only that period is certain; of one with none, nothing. */
function certainPeriods({ start, end }: Ends<number>): Certain | undefined {
  const first = isAbsent(start) ? end : start;
  const last = isAbsent(end) ? start : end;
  return isAbsent(first) || isAbsent(last) ? undefined : { from: first, to: last + 1 };
}

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
interface OpenEnd extends Partial<Certain> {
  value: number;
}

/** The level of a step, and how near it is. */
export function levelOf({ value, qualifier, decimals }: Step): Omit<Quantity, 'unit'> {
  return { value, qualifier, decimals };
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
      ...given({ value: numberIn(value) }),
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
      ...(starts ? [{ ...given({ from: before?.to }), to: from, value }] : []),
      ...(ends ? [{ from: to, ...given({ to: after?.from }), value }] : []),
    ];
  });
}

function isOpenBetween({ step }: Level, next: Level): boolean {
  return isAbsent(step.end) || isAbsent(next.step.start);
}
