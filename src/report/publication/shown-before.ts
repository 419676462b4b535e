import { isAbsent, isSuppressed } from '../../domain/cell.ts';
import { findCell } from '../../domain/find-cell.ts';
import type { Problem } from '../../domain/problem.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { at } from '../../reading/message.ts';
import type { ReportSource, TableSource } from '../../reading/sources.ts';
import { suppressedShown } from './publication-messages.ts';

/** Cells that are suppressed, while a version that stands tells what is in them: hiding them hides nothing. */
export function shownBefore(
  before: PublicReport,
  { tables }: ReportSource,
  severity: Problem['severity'],
): Problem[] {
  return [...tables.values()].flatMap((source) =>
    suppressedIn(source)
      .filter(({ row, column }) => isShown(before, { table: source.table.name, row, column }))
      .map(({ index, column }) =>
        at(source.place(index, column), { ...suppressedShown(before.version), severity }),
      ),
  );
}

function suppressedIn({
  table: { rows, fields },
}: TableSource): { row: string; index: number; column: string }[] {
  return rows.flatMap(({ key, cells }, index) =>
    fields.flatMap(({ name }, position) =>
      isSuppressed(cells[position]) ? [{ row: key, index, column: name }] : [],
    ),
  );
}

function isShown(
  before: PublicReport,
  address: { table: string; row: string; column: string },
): boolean {
  const found = findCell(before, address);
  return found !== undefined && !isAbsent(found.cell);
}
