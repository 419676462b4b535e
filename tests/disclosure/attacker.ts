/** A table of counts whose last row and last column are the sums of the others, and which of its cells are hidden. */
export interface AttackedTable {
  grid: readonly (readonly number[])[];
  isHidden: readonly (readonly boolean[])[];
}

type Cell = readonly [row: number, column: number];
type Range = readonly [least: number, most: number];

/** How many numbers are tried before it is given up. */
const mostTrials = 300_000;

/**
 * An attacker who knows nothing of the checker: tries whole numbers for the hidden cells of a table, one cell after
 * the other, and asks whether one of them can lie in a range. Undefined where that takes too many trials.
 */
function canBe(table: AttackedTable, cell: Cell, range: Range): boolean | undefined {
  return new Trial(table, cell, range).run();
}

/** The numbers below a minimum that a hidden cell can be, and the minimum itself where it can be that or more. */
export function possible(
  table: AttackedTable,
  cell: Cell,
  minimum: number,
): Set<number> | undefined {
  const found = new Set<number>();
  for (let number = 0; number <= minimum; number += 1) {
    const answer = canBe(table, cell, [number, number === minimum ? Infinity : number]);
    if (answer === undefined) return undefined;
    if (answer) found.add(number);
  }
  return found;
}

/** Every hidden cell of a table, margins among them. */
export function hiddenCells({ isHidden }: AttackedTable): Cell[] {
  return isHidden.flatMap((row, r) =>
    row.flatMap((hidden, c) => (hidden ? [[r, c] as const] : [])),
  );
}

class Trial {
  readonly #height: number;
  readonly #width: number;
  readonly #open: Cell[];
  readonly #rows: number[];
  readonly #columns: number[];
  readonly #rangeOf: (row: number, column: number) => Range;
  readonly #most: number;
  #trials = 0;

  constructor({ grid, isHidden }: AttackedTable, [row, column]: Cell, range: Range) {
    this.#height = grid.length - 1;
    this.#width = (grid[0]?.length ?? 1) - 1;
    this.#most = Math.max(...grid.flat()) + 5;
    this.#rangeOf = (r, c) => {
      if (r === row && c === column) return range;
      const number = grid[r]?.[c] ?? 0;
      return isHidden[r]?.[c] ? [0, Infinity] : [number, number];
    };
    const inner = hiddenCells({ grid, isHidden }).filter(
      ([r, c]) => r < this.#height && c < this.#width,
    );
    // What is asked about comes first, and then what stands in its row and column.
    const distance = ([r, c]: Cell) =>
      Number(r !== row) + Number(c !== column) + (r === row ? 0 : r);
    this.#open = inner.toSorted((one, other) => distance(one) - distance(other));
    const shown = grid.map((line, r) => line.map((number, c) => (isHidden[r]?.[c] ? 0 : number)));
    this.#rows = shown.slice(0, -1).map((line) => sum(line.slice(0, -1)));
    this.#columns = Array.from({ length: this.#width }, (_, c) =>
      sum(shown.slice(0, -1).map((line) => line[c] ?? 0)),
    );
  }

  run(): boolean | undefined {
    const found = this.#place(0);
    return this.#trials > mostTrials ? undefined : found;
  }

  #place(index: number): boolean {
    const next = this.#open[index];
    if (!next) return this.#fits();
    const [row, column] = next;
    const rest = this.#open.slice(index + 1);
    const own = this.#rangeOf(row, column);
    const [inRow, inColumn] = [
      this.#left(this.#rangeOf(row, this.#width), this.#rows[row], !rest.some(([r]) => r === row)),
      this.#left(
        this.#rangeOf(this.#height, column),
        this.#columns[column],
        !rest.some(([, c]) => c === column),
      ),
    ];
    const least = Math.max(own[0], inRow[0], inColumn[0]);
    const most = Math.min(own[1], inRow[1], inColumn[1], this.#most);
    for (let number = least; number <= most; number += 1) {
      this.#trials += 1;
      if (this.#trials > mostTrials) return false;
      this.#add(row, column, number);
      const isFound = this.#place(index + 1);
      this.#add(row, column, -number);
      if (isFound) return true;
    }
    return false;
  }

  /** What a total leaves for one more cell; for the last of its line exactly that. */
  #left([least, most]: Range, placed = 0, isLast: boolean): Range {
    return [isLast ? least - placed : 0, most - placed];
  }

  #add(row: number, column: number, number: number): void {
    this.#rows[row] = (this.#rows[row] ?? 0) + number;
    this.#columns[column] = (this.#columns[column] ?? 0) + number;
  }

  /** Whether all totals are what is shown, also of lines that hide nothing. */
  #fits(): boolean {
    const isIn = (number: number, [least, most]: Range) => number >= least && number <= most;
    return (
      this.#rows.every((number, row) => isIn(number, this.#rangeOf(row, this.#width))) &&
      this.#columns.every((number, column) => isIn(number, this.#rangeOf(this.#height, column))) &&
      isIn(sum(this.#rows), this.#rangeOf(this.#height, this.#width))
    );
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
