/**
 * An attacker who knows nothing of the checker: tries all whole numbers for the hidden cells of a table with margins,
 * and keeps those that fit the margins. For each hidden cell he tells all numbers that it can be.
 */
export interface AttackedTable {
  /** The inner cells by row; undefined where hidden. */
  cells: (number | undefined)[][];
  rowTotals: (number | undefined)[];
  columnTotals: (number | undefined)[];
  total: number;
}

/** For each hidden cell `row/column`, in the order of rows, the numbers that it can be, up to `most`; undefined where that takes too many trials. */
export function possibleNumbers(
  table: AttackedTable,
  most: number,
): Map<string, Set<number>> | undefined {
  const found = new Map<string, Set<number>>();
  const hidden = table.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell === undefined ? [[r, c] as const] : [])),
  );
  for (const [r, c] of hidden) found.set(`${r}/${c}`, new Set());
  const trial = table.cells.map((row) => row.map((cell) => cell ?? 0));
  const lastInRow = (r: number, c: number) =>
    !hidden.some(([row, column]) => row === r && column > c);
  const lastInColumn = (r: number, c: number) =>
    !hidden.some(([row, column]) => column === c && row > r);
  const rowSum = (r: number) => (trial[r] ?? []).reduce((a, b) => a + b, 0);
  const columnSum = (c: number) => trial.reduce((sum, row) => sum + (row[c] ?? 0), 0);
  const fits = (sum: number, stated: number | undefined, isWhole: boolean) =>
    stated === undefined || (isWhole ? sum === stated : sum <= stated);
  let attempts = 0;
  const attempt = (index: number): boolean => {
    attempts += 1;
    if (attempts > 200_000) return false;
    const next = hidden[index];
    if (!next) {
      for (const [r, c] of hidden) found.get(`${r}/${c}`)?.add(trial[r]?.[c] ?? 0);
      return true;
    }
    const [r, c] = next;
    let any = false;
    for (let number = 0; number <= most; number += 1) {
      (trial[r] ?? [])[c] = number;
      const isRow = fits(rowSum(r), table.rowTotals[r], lastInRow(r, c));
      const isColumn = fits(columnSum(c), table.columnTotals[c], lastInColumn(r, c));
      if (isRow && isColumn && attempt(index + 1)) any = true;
      if (rowSum(r) > (table.rowTotals[r] ?? Infinity)) break;
    }
    (trial[r] ?? [])[c] = 0;
    return any;
  };
  attempt(0);
  return attempts > 200_000 ? undefined : found;
}
