import type { ReportSource } from '../reading/sources.ts';
import { oncePer } from './rule.ts';
import { parsePattern, type CellReference } from '../domain/table.ts';

/** Tells whether a data note stands beside a cell. What the source has wrong may stand, where readers are told. */
export const isNoted = oncePer((report: ReportSource): ((cell: CellReference) => boolean) => {
  const notes = Object.values(report.descriptor?.value.notes ?? {});
  const patterns = notes.flatMap(({ cells = [] }) =>
    cells.flatMap((cell) => parsePattern(cell) ?? []),
  );
  const marked = [...report.tables].flatMap(([table, source]) =>
    source.marked.map((cell) => ({ table, ...cell })),
  );
  const noted = new Set(
    [...patterns, ...marked].map(({ table, row, column }) => `${table}/${row}/${column}`),
  );
  return ({ table, row, column }) =>
    noted.has(`${table}/${row}/${column}`) ||
    noted.has(`${table}/*/${column}`) ||
    noted.has(`${table}/*/*`);
});
