import { byDay } from '../../domain/calendar.ts';
import type { PastVerdict, Target } from '../../domain/goal.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { isAbsent, numberIn } from '../../domain/table.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Verdict } from '../../domain/codes.ts';
import { given } from '../../domain/given.ts';
import type { Declaration } from '../figure.ts';
import { boundWords, readReferences, type ReferenceSize } from '../references.ts';
import { readTable, seriesColour, type RowReader, type TableReader } from '../table-reader.ts';
import { findGoal } from '../target-against-result/model.ts';
import { timePosition, usualStep, type TimeType } from '../time-axis.ts';
import type { FigureWords, Quantity } from '../words.ts';

export type LineDeclaration = Declaration<'line'>;

/** One size of a series at one time. */
export interface TimedValue extends Quantity {
  time: string;
  /** The time as a number on its axis. */
  position: number;
  base?: Quantity;
  low?: number;
  high?: number;
  /** Not final yet, or written as approximate. */
  interim: boolean;
}

export interface LineSeries {
  key: string;
  label: string;
  colour: number;
  /** Another series is spoken of: this one is grey. */
  muted: boolean;
  /** In the order of time. */
  values: TimedValue[];
}

/** A target of a goal from the due date before it to its own, and how it went. */
export interface TargetStep extends Pick<Target, 'lower' | 'upper'> {
  from?: number;
  to: number;
  due: string;
  verdict?: Verdict;
}

/** What stands at a time or from one to another: an event, or a break in the series. */
export interface TimeNote {
  at: number;
  to?: number;
  text: string;
}

export interface Lines {
  type: TimeType;
  unit: Unit;
  titles: { time: string; series: string; base: string };
  values: string[];
  series: LineSeries[];
  /** Neighbours further apart than this have something missing between them. */
  step: number;
  targets: TargetStep[][];
  breaks: TimeNote[];
  annotations: TimeNote[];
  references: ReferenceSize[];
  axisFrom: number | undefined;
}

/** A line for each value of `series`, and of each of them for each column of `values`. */
export function readLines(
  report: PublicReport,
  declaration: LineDeclaration,
  words: FigureWords,
): Lines {
  const table = readTable(report, declaration.table, words);
  const type = table.field(declaration.time).type as TimeType;
  const series = readSeries(table, declaration, report, type);
  const positions = series.flatMap(({ values }) => values.map(({ position }) => position));
  const note = ({ at, to, text }: { at: string; to?: string | undefined; text: string }) => ({
    at: timePosition(at, type),
    ...given({ to: to === undefined ? undefined : timePosition(to, type) }),
    text: boundWords(text, report),
  });
  const title = (column: string | undefined) => (column ? table.title(column) : '');
  return {
    type,
    unit: table.commonUnit(...declaration.values),
    titles: {
      time: table.title(declaration.time),
      series: title(declaration.series),
      base: title(declaration.base),
    },
    values: declaration.values.map((column) => table.title(column)),
    series,
    step: usualStep(positions, type),
    targets: (declaration.targets ?? []).map((id) => readTargets(report, id, type)),
    breaks: (declaration.breaks ?? []).map(note),
    annotations: (declaration.annotations ?? []).map(note),
    references: readReferences(declaration.references, report),
    axisFrom: declaration.axisFrom,
  };
}

function readSeries(
  table: TableReader,
  declaration: LineDeclaration,
  { metadata }: PublicReport,
  type: TimeType,
): LineSeries[] {
  const { series: column, values, highlight } = declaration;
  const groups = Map.groupBy(table.rows, (row) => (column ? row.code(column) : ''));
  const isPlace = column !== undefined && table.field(column).target === 'organisations';
  const all = [...groups].flatMap(([code, rows]) =>
    values.map((value) => {
      const [first] = rows;
      const names = column && first ? [first.text(column)] : [];
      const label = [...names, ...(values.length > 1 || !column ? [table.title(value)] : [])];
      return { code, key: column ? code : value, value, label: label.join(', '), rows };
    }),
  );
  return all.map(({ code, key, value, label, rows }, order) => ({
    key: values.length > 1 && column ? `${code}/${value}` : key,
    label,
    colour: seriesColour(metadata.places, { label: code, isPlace, order }),
    muted: highlight !== undefined && !highlight.includes(key) && !highlight.includes(value),
    values: rows
      .map((row) => readValue(row, value, declaration, type))
      .sort((a, b) => a.position - b.position),
  }));
}

function readValue(
  row: RowReader,
  column: string,
  { time, base, low, high, interim }: LineDeclaration,
  type: TimeType,
): TimedValue {
  const quantity = row.quantity(column);
  const end = (name: string | undefined) =>
    name === undefined || isAbsent(quantity.value) ? undefined : numberIn(row.number(name));
  const written = row.code(time);
  return {
    ...quantity,
    time: written,
    position: timePosition(written, type),
    interim:
      quantity.qualifier !== undefined || (interim !== undefined && row.cell(interim) === true),
    ...given({ base: base ? row.quantity(base) : undefined, low: end(low), high: end(high) }),
  };
}

/** The targets of a goal for the whole project by their due dates, each with the verdict that it was judged by. */
function readTargets(report: PublicReport, id: string, type: TimeType): TargetStep[] {
  const { overall } = findGoal(report, id);
  const history: PastVerdict[] = overall.history ?? [overall];
  const judged = history.flatMap(({ target, verdict }) => (target ? [{ target, verdict }] : []));
  const byTarget = new Map(judged.map((one) => [one.target.id, one]));
  const ordered = [...byTarget.values()].sort((a, b) => byDay(a.target.due, b.target.due));
  return ordered.map(({ target, verdict }, index) => {
    const before = ordered[index - 1]?.target.due;
    return {
      ...given({ lower: target.lower, upper: target.upper }),
      ...given({ from: before === undefined ? undefined : duePosition(before, type) }),
      to: duePosition(target.due, type),
      due: target.due,
      verdict,
    };
  });
}

/** A due date on an axis of years, months or others: the period that it lies in. */
function duePosition(due: string, type: TimeType): number {
  const month = Number(due.slice(5, 7) || '12');
  if (type === 'quarter') return timePosition(`${due.slice(0, 4)}-Q${Math.ceil(month / 3)}`, type);
  if (type === 'month')
    return timePosition(`${due.slice(0, 4)}-${String(month).padStart(2, '0')}`, type);
  // A school year ends in the summer of its second year.
  if (type === 'school-year') return Number(due.slice(0, 4)) - (month < 8 ? 1 : 0);
  return timePosition(type === 'week' ? `${due.slice(0, 4)}-W52` : due, type);
}

/** Runs of values that lie side by side: none is missing or unknown between them, and no break parts them. */
export function runsIn(values: readonly TimedValue[], { step, breaks }: Lines): TimedValue[][] {
  const runs: TimedValue[][] = [];
  let last: TimedValue | undefined;
  for (const value of values) {
    if (isAbsent(value.value)) {
      last = undefined;
      continue;
    }
    const parted = last === undefined || isParted(last.position, value.position, step, breaks);
    if (parted) runs.push([value]);
    else runs.at(-1)?.push(value);
    last = value;
  }
  return runs;
}

function isParted(from: number, to: number, step: number, breaks: readonly TimeNote[]): boolean {
  return to - from > step * 1.001 || breaks.some(({ at }) => from < at && at <= to);
}

/** The last size that is known. */
export function lastKnown({ values }: LineSeries): (TimedValue & { value: number }) | undefined {
  return values.findLast((one): one is TimedValue & { value: number } => !isAbsent(one.value));
}
