/** A table of counts whose last row and last column are the sums of the others. */
export type Grid = readonly (readonly number[])[];

/** The numbers that each hidden cell can be, found by trying all that fit both margins. */
export function possible(grid: Grid, pattern: readonly (readonly boolean[])[]): Set<number>[][] {
  const left = grid.map((row) => row.map(() => new Set<number>()));
  const [rows, columns] = [grid.length - 1, (grid[0]?.length ?? 1) - 1];
  const most = Math.max(...grid.flat()) + 5;
  const isHidden = (row: number, column: number): boolean => pattern[row]?.[column] ?? false;
  const at = (row: number, column: number): number => grid[row]?.[column] ?? 0;
  const inner = grid.map((row) => [...row]);
  const order = Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
  }));

  const sumOfRow = (row: number): number =>
    (inner[row] ?? []).slice(0, columns).reduce((sum, one) => sum + one, 0);
  const sumOfColumn = (column: number, until: number): number =>
    inner.slice(0, until + 1).reduce((sum, row) => sum + (row[column] ?? 0), 0);

  const isRight = (row: number, column: number): boolean => {
    const rowTotal = isHidden(row, columns) ? Infinity : at(row, columns);
    const columnTotal = isHidden(rows, column) ? Infinity : at(rows, column);
    const placed = (inner[row] ?? []).slice(0, column + 1).reduce((sum, one) => sum + one, 0);
    if (placed > rowTotal || sumOfColumn(column, row) > columnTotal) return false;
    if (column === columns - 1 && !isHidden(row, columns) && sumOfRow(row) !== rowTotal)
      return false;
    return row < rows - 1 || isHidden(rows, column) || sumOfColumn(column, row) === columnTotal;
  };

  const note = (): void => {
    const all = inner
      .slice(0, rows)
      .map((row, index) => [...row.slice(0, columns), sumOfRow(index)]);
    const last = Array.from({ length: columns + 1 }, (_, column) =>
      all.reduce((sum, row) => sum + (row[column] ?? 0), 0),
    );
    if (!isHidden(rows, columns) && last[columns] !== at(rows, columns)) return;
    [...all, last].forEach((row, r) => row.forEach((number, c) => left[r]?.[c]?.add(number)));
  };

  const place = (index: number): void => {
    const next = order[index];
    if (!next) return note();
    const { row, column } = next;
    const known = at(row, column);
    const own = inner[row] ?? [];
    const tried = isHidden(row, column)
      ? Array.from({ length: most + 1 }, (_, one) => one)
      : [known];
    for (const number of tried) {
      own[column] = number;
      if (isRight(row, column)) place(index + 1);
    }
    own[column] = known;
  };
  // The inner numbers are tried again from none.
  inner.slice(0, rows).forEach((row) => row.fill(0, 0, columns));
  place(0);
  return left;
}
