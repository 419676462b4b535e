import type { Numbers, NumberRow } from './readout.ts';

/** The numbers of a figure, from its own table; undefined where it has none. */
export function readTable(table: HTMLTableElement | null): Numbers | undefined {
  const [head] = table?.tHead?.rows ?? [];
  const [body] = table?.tBodies ?? [];
  if (!head || !body) return undefined;
  const columns = [...head.cells].map((cell) => {
    const numeric = cell.classList.contains('numeric');
    return { title: cellText(cell), numeric, series: seriesIndex(cell) };
  });
  return { columns, rows: [...body.rows].map(readRow) };
}

function readRow(row: HTMLTableRowElement): NumberRow {
  const depth = /depth-(\d)/.exec(row.cells[0]?.className ?? '')?.[1];
  return {
    cells: [...row.cells].map(cellText),
    depth: Number(depth ?? 0),
    series: seriesIndex(row),
  };
}

function seriesIndex({ dataset }: HTMLElement): number {
  return Number(dataset['series'] ?? -1);
}

function cellText(cell: HTMLElement): string {
  return (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
