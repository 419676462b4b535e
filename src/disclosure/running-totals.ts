import type { DeclaredCheck } from '../domain/descriptor.ts';
import type { CellReference } from '../domain/table.ts';
import type { TableModel, Tables } from '../domain/tables.ts';
import { additiveColumns, columnLines, rowLines, type GridCell, type Line } from './grid.ts';
import { isCalledTotal, type Sum } from './totals.ts';

/** Cells of a line in the order in which they are counted on, by their positions; one for each place, group … */
type Run = readonly number[];

/** What a table shows of numbers that are counted on. */
export interface RunningTotals {
  /** Each total is the one before it and a step; the first is its step alone. */
  sums: Sum[];
  /** Numbers of lines that are called running totals and have no steps, each with the next. */
  growing: (readonly [smaller: CellReference, larger: CellReference])[];
}

/**
 * The running totals that a reader of a table sees: a column that is in each row what it was in the row before and
 * what another column adds, over all rows or over those of each place, group and so on; and the same of rows, from
 * column to column. Seen where that holds twice, or where the line is called so, and is contradicted nowhere.
 */
export function runningTotals(model: TableModel): RunningTotals {
  const found = additiveColumns(model).flatMap((columns) => {
    const [rows, lines] = [rowLines(model, columns), columnLines(model, columns)];
    return [
      amongLines(lines, ordersOf(rows)),
      ...(columns.length > 2 ? [amongLines(rows, [[plainPositions(lines)]])] : []),
    ];
  });
  return {
    sums: found.flatMap(({ sums }) => sums),
    growing: found.flatMap(({ growing }) => growing),
  };
}

/** The sums that a declared running total says, over all rows or over those of each value of a column. */
export function runningSums(
  { table, totals, steps, by }: Extract<DeclaredCheck, { kind: 'running-total' }>,
  tables: Tables,
): Sum[] {
  const model = tables.table(table);
  const rows = model?.table.rows ?? [];
  const at = (position: number, column: string): CellReference => ({
    ...{ table, row: rows[position]?.key ?? '', column },
  });
  const runs = runsBy(rows.map((row) => (by === undefined ? undefined : model?.text(row, by))));
  return runs.flatMap((run) => [
    ...run.slice(0, 1).map((first) => ({ total: at(first, totals), parts: [at(first, steps)] })),
    ...pairsIn(run).map(([before, now]) => ({
      total: at(now, totals),
      parts: [at(before, totals), at(now, steps)],
    })),
  ]);
}

/** The positions of rows with the same value. */
function runsBy(values: readonly (string | undefined)[]): Run[] {
  return [...Map.groupBy(values.keys(), (position) => values[position]).values()];
}

/** The ways in which the rows of a table may be counted on: together or by a dimension, downwards or upwards. */
function ordersOf(rows: readonly Line[]): Run[][] {
  const plain = new Set(plainPositions(rows));
  const dimensions = rows[0]?.dimensions.length ?? 0;
  const parted = Array.from({ length: dimensions }, (_, at) =>
    runsBy(rows.map((row) => row.dimensions[at])),
  ).filter((runs) => runs.length > 1 && runs.length < rows.length);
  const orders = [[rows.map((_, position) => position)], ...parted].map((runs) =>
    runs.map((run) => run.filter((position) => plain.has(position))),
  );
  return orders.flatMap((runs) => [runs, runs.map((run) => run.toReversed())]);
}

function plainPositions(lines: readonly Line[]): number[] {
  return lines.flatMap((line, position) =>
    isCalledTotal(line) && !isCalledRunning(line) ? [] : [position],
  );
}

function amongLines(lines: readonly Line[], orders: readonly Run[][]): RunningTotals {
  const found: RunningTotals = { sums: [], growing: [] };
  for (const total of lines) {
    const added = lines.flatMap((step) => {
      if (step === total || !hides(total, step)) return [];
      const runs = orders.find((order) => isRunning(total, step, order));
      return runs ? sumsIn(total, step, runs) : [];
    });
    found.sums.push(...added);
    if (added.length === 0 && hides(total) && isCalledRunning(total))
      found.growing.push(...growingIn(total, orders));
  }
  return found;
}

/** What a row or column that is counted on is called, in Danish and English. */
const countedOn =
  /kumul|(?<!\p{L})(?:løbende|hidtil|(?:i[ _-]?alt|samlet|total) (?:indtil|siden|til dato|frem til)|running total|total so far|to date)(?!\p{L})|(?<!\p{L})cumul/iu;

function isCalledRunning({ names }: Line): boolean {
  return names.some((name) => countedOn.test(name.replaceAll('_', ' ')));
}

function hides(...lines: readonly Line[]): boolean {
  return lines.some(({ cells }) => cells.some(({ shown }) => shown === 'hidden'));
}

function isRunning(total: Line, step: Line, runs: readonly Run[]): boolean {
  let proofs = 0;
  for (const run of runs)
    for (const [before, now] of pairsIn(run)) {
      const [from, by, to] = [total.cells[before], step.cells[now], total.cells[now]].map(
        (cell) => cell?.shown,
      );
      if (typeof from !== 'number' || typeof by !== 'number' || typeof to !== 'number') continue;
      if (Math.abs(from + by - to) > 1e-6) return false;
      if (from !== 0 && by !== 0) proofs += 1;
    }
  return proofs > 1 || isCalledRunning(total);
}

function sumsIn(total: Line, step: Line, runs: readonly Run[]): Sum[] {
  const next = runs
    .flatMap(pairsIn)
    .flatMap(([before, now]) => sumOf(total.cells[now], [total.cells[before], step.cells[now]]));
  const firsts = runs.flatMap(([first]) => (first === undefined ? [] : [first]));
  const begins = firsts.every((first) => {
    const [whole, part] = [total.cells[first]?.shown, step.cells[first]?.shown];
    return typeof whole !== 'number' || typeof part !== 'number' || whole === part;
  });
  const begun = firsts.flatMap((first) => sumOf(total.cells[first], [step.cells[first]]));
  return [...(begins ? begun : []), ...next];
}

function sumOf(total: GridCell | undefined, parts: (GridCell | undefined)[]): Sum[] {
  const cells = parts.filter((part) => part !== undefined);
  const all = total ? [total, ...cells] : [];
  if (!total || cells.length < parts.length) return [];
  if (!all.some(({ shown }) => shown === 'hidden') || all.some(({ shown }) => shown === undefined))
    return [];
  return [{ total: total.address, parts: cells.map(({ address }) => address) }];
}

/** The numbers of a line without steps in the first order in which it never falls. */
function growingIn({ cells }: Line, orders: readonly Run[][]): RunningTotals['growing'] {
  const rises = (runs: Run[]): boolean =>
    runs.every((run) => {
      const shown = run.flatMap((at) => {
        const number = cells[at]?.shown;
        return typeof number === 'number' ? [number] : [];
      });
      return shown.every((number, index) => number >= (shown[index - 1] ?? number));
    });
  const pairs = orders.find(rises)?.flatMap(pairsIn) ?? [];
  return pairs.flatMap(([before, now]) => {
    const [smaller, larger] = [cells[before], cells[now]];
    if (smaller?.shown === undefined || larger?.shown === undefined) return [];
    return [[smaller.address, larger.address] as const];
  });
}

/** Each position of a run with the next. */
function pairsIn(run: Run): [number, number][] {
  return run.flatMap((position, index): [number, number][] => {
    const next = run[index + 1];
    return next === undefined ? [] : [[position, next]];
  });
}
