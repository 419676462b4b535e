import type { RoundedCounts } from '../disclosure/round-counts.ts';
import { formatReference, type CellReference } from '../domain/table.ts';
import type { ReportSource, SourceFile } from '../reading/sources.ts';

/** A cell that is written anew: with another number, or hidden where there is none. */
type Change = CellReference & { number?: number };

/** The cells to write anew: those to hide, and of the others those that are rounded. */
export function changesIn(
  cells: readonly CellReference[],
  numbers: RoundedCounts['numbers'],
): Change[] {
  const hidden = new Set(cells.map(formatReference));
  const shown = numbers.filter(({ cell }) => !hidden.has(formatReference(cell)));
  return [...cells, ...shown.map(({ cell, number }) => ({ ...cell, number }))];
}

/** A raw table as it is written to `data/`. */
interface RewrittenTable {
  name: string;
  file: SourceFile;
  /** Columns whose descriptor has no mark for a hidden number, as `table/column`. */
  unmarked: string[];
}

/** Each raw table with its cells hidden or rounded. */
export function rewrittenIn(
  { tables }: ReportSource,
  raw: readonly SourceFile[],
  cells: readonly Change[],
): RewrittenTable[] {
  return [...tables].flatMap(([name, table]) => {
    const file = raw.find(({ path: one }) => one === table.file);
    if (!file) return [];
    const { text, unmarked } = table.rewritten(cells.filter((cell) => cell.table === name));
    return {
      name,
      file: { ...file, bytes: new TextEncoder().encode(text) },
      unmarked: unmarked.map((column) => `${name}/${column}`),
    };
  });
}
