import type { Numbers, NumberRow } from './readout.ts';

/** The numbers of a figure, from its own table; none where it has no such table. */
export function readTable(table: HTMLTableElement | null): Numbers | undefined {
  const [head] = table?.tHead?.rows ?? [];
  const [body] = table?.tBodies ?? [];
  if (!head || !body) return undefined;
  const columns = [...head.cells].map((cell) => {
    const numeric = cell.classList.contains('numeric');
    return { title: textOf(cell), numeric, series: seriesOf(cell) };
  });
  return { columns, rows: [...body.rows].map(readRow) };
}

function readRow(row: HTMLTableRowElement): NumberRow {
  const depth = /depth-(\d)/.exec(row.cells[0]?.className ?? '')?.[1];
  return { cells: [...row.cells].map(textOf), depth: Number(depth ?? 0), series: seriesOf(row) };
}

function seriesOf({ dataset }: HTMLElement): number {
  return Number(dataset['series'] ?? -1);
}

function textOf(cell: HTMLElement): string {
  return (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
