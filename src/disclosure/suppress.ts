import {
  formatReference,
  type Cell,
  type CellReference,
  type PublicTable,
} from '../domain/table.ts';
import { Tables } from '../domain/tables.ts';
import type { Policy } from './policy.ts';
import { revealed, type Revealed } from './protection.ts';
import { placesIn } from './said-statement.ts';
import { smallNumbers } from './small-numbers.ts';
import type { Published } from './statement.ts';

/** The cells of a version to hide, in the order of its tables, and what stays in danger whatever is hidden. */
export interface Suppression {
  cells: CellReference[];
  unsafe: Revealed[];
}

/**
 * Which cells of a version must be hidden so that nothing its policy protects can be worked out from what is shown:
 * those that are too small themselves and those that are named in `sensitive`, and then as few others as a search
 * from cell to cell finds. Which others does not follow from what the hidden numbers are, but from what is shown.
 */
export function cellsToHide(
  published: Published,
  policy: Policy,
  { sensitive = [], earlier = [] }: { sensitive?: CellReference[]; earlier?: Published[] } = {},
): Suppression {
  const first = withPrimary(hiding(published, sensitive), policy, sensitive);
  const search = new Search(first.published, policy, earlier);
  const unsafe = search.hideMore();
  search.showAgain();
  const all = new Set([...first.cells, ...search.cells].map(formatReference));
  return { cells: inOrder(published, all), unsafe };
}

/** Hides what is too small, until nothing is: a share may be seen to be too small only without another. */
function withPrimary(
  published: Published,
  policy: Policy,
  hidden: readonly CellReference[],
): { published: Published; cells: readonly CellReference[] } {
  const small = smallNumbers(published.tables, policy).filter(({ why }) => why !== 'not-rounded');
  if (small.length === 0) return { published, cells: hidden };
  const cells = small.map(({ cell }) => cell);
  return withPrimary(hiding(published, cells), policy, [...hidden, ...cells]);
}

/** Hides one shown number after the other, each the one that leaves the fewest in danger. */
class Search {
  cells: CellReference[] = [];
  readonly #published: Published;
  readonly #policy: Policy;
  readonly #earlier: readonly Published[];

  constructor(published: Published, policy: Policy, earlier: readonly Published[]) {
    this.#published = published;
    this.#policy = policy;
    this.#earlier = earlier;
  }

  /** Gives what nothing more can be done for. */
  hideMore(): Revealed[] {
    for (let found = this.#revealedWith(this.cells); ;) {
      const best = this.#best(found);
      if (!best) return found;
      this.cells = [...this.cells, best.cell];
      found = best.left;
    }
  }

  /** A number that was hidden before a better one was found may not need to be. */
  showAgain(): void {
    const most = this.#revealedWith(this.cells).length;
    for (const cell of this.cells) {
      const without = this.cells.filter((one) => one !== cell);
      if (this.#revealedWith(without).length <= most) this.cells = without;
    }
  }

  #best(found: readonly Revealed[]): { cell: CellReference; left: Revealed[] } | undefined {
    const [first] = found;
    if (!first) return undefined;
    const candidates = shownIn(first, this.#published, this.#policy, this.cells);
    const tried = candidates.map((cell) => ({
      cell,
      left: this.#revealedWith([...this.cells, cell]),
    }));
    return tried.toSorted((one, other) => one.left.length - other.left.length)[0];
  }

  #revealedWith(cells: readonly CellReference[]): Revealed[] {
    const all = [hiding(this.#published, cells), ...this.#earlier];
    return revealed(all, this.#policy).filter(
      ({ place }) => place.version === this.#published.version,
    );
  }
}

/**
 * The shown numbers of this version that a hidden one follows from, totals last: a reader misses them most. Hiding what
 * is published elsewhere hides nothing.
 */
function shownIn(
  { statements }: Revealed,
  { tables, version }: Published,
  policy: Policy,
  hidden: readonly CellReference[],
): CellReference[] {
  const known = new Set(hidden.map(formatReference));
  const totals = statements.flatMap((one) => (one.kind === 'sum' ? one.total : []));
  const all = [
    ...statements.flatMap(placesIn).filter((place) => !totals.includes(place)),
    ...totals,
  ];
  const places = all.filter((place) => place.version === version);
  const byName = new Map(places.map((place) => [formatReference(place), place]));
  return [...byName].flatMap(([name, { table, row, column }]) => {
    const cell = { table, row, column };
    const isShown = typeof tables.find(cell)?.cell === 'number' && !known.has(name);
    return isShown && !policy.isPublished(cell) ? [cell] : [];
  });
}

/** A version without some of its numbers, and without them where a fact repeats them. */
function hiding(published: Published, cells: readonly CellReference[]): Published {
  if (cells.length === 0) return published;
  const names = new Set(cells.map(formatReference));
  const tables = published.tables.all().map(({ table }) => hidingIn(table, names));
  return { ...published, tables: new Tables(tables) };
}

function hidingIn(table: PublicTable, names: ReadonlySet<string>): PublicTable {
  const isHidden = (row: PublicTable['rows'][number], column: string): boolean =>
    names.has(formatReference({ table: table.name, row: row.key, column })) ||
    (column === 'value' && row.from !== undefined && names.has(formatReference(row.from)));
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index): Cell =>
      isHidden(row, table.fields[index]?.name ?? '') ? { absent: 'suppressed' } : cell,
    ),
  }));
  return { ...table, rows };
}

function inOrder({ tables }: Published, names: ReadonlySet<string>): CellReference[] {
  return tables
    .all()
    .flatMap(({ table }) =>
      table.rows.flatMap(({ key, from }) =>
        table.fields
          .map(({ name }) => ({ table: table.name, row: key, column: name }))
          .filter((cell) => !from && names.has(formatReference(cell))),
      ),
    );
}
