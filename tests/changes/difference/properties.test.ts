import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicReport } from '../../../src/domain/public-report.ts';
import { compareReports } from '../../../src/changes/difference/difference-of.ts';
import { isEmpty, rateSeverity } from '../../../src/changes/difference/severity.ts';
import { leafPaths, withChanges } from './leaves.ts';
import { mirrored } from './mirror.ts';
import { pairs } from './pairs.ts';
import { changed, first, tableOf } from './versions.ts';
import type { Cell } from '../../../src/domain/table.ts';

const leaves = leafPaths(first);

describe('a version beside itself', () => {
  it('has no difference', () => {
    const difference = compareReports(first, structuredClone(first), []);
    expect(isEmpty(difference)).toBe(true);
    expect(rateSeverity(difference)).toBe('none');
  });

  it('has none after any changes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...leaves), { maxLength: 6 }), (paths) => {
        const report = withChanges(first, paths);
        expect(isEmpty(compareReports(report, structuredClone(report), []))).toBe(true);
      }),
    );
  });

  it('has none where tables, figures and notes stand in another order in their files', () => {
    const report = changed(({ tables, figures, notes }) => {
      for (const list of [tables, figures, notes]) list.reverse();
    });
    expect(isEmpty(compareReports(first, report, []))).toBe(true);
  });

  it('has the order of rows and columns alone where these stand in another order', () => {
    const report = changed(({ tables }) => {
      for (const { fields, rows } of tables) {
        rows.reverse();
        fields.reverse();
        for (const { cells } of rows) cells.reverse();
      }
    });
    const { values, targets, ...rest } = compareReports(first, report, []);
    const told = [...values, ...targets];
    for (const { id, reordered, ...table } of told) {
      const { fields, rows } = tableOf(report, id);
      expect(reordered.columns).toEqual(fields.map(({ name }) => name));
      expect(reordered.rows).toEqual(rows.length > 1 ? rows.map(({ key }) => key) : []);
      expect([table.values, table.rows.added, table.columns.added]).toEqual([[], [], []]);
    }
    expect(told).toHaveLength(first.tables.length);
    expect(rateSeverity({ values, targets, ...rest })).toBe('editorial');
  });
});

/** More than a thousand differences, on a machine that may be busy. */
const timeout = 60_000;

describe('every single change', { timeout }, () => {
  it('of a value that somebody wrote is found', () => {
    expect(leaves.length).toBeGreaterThan(500);
    const missed = leaves.filter((path) =>
      isEmpty(compareReports(first, withChanges(first, [path]), [])),
    );
    expect(missed.map((path) => path.join('/'))).toEqual([]);
  });

  it('of a cell is told as that cell, and as no other', () => {
    const cells = first.tables.flatMap(({ fields, rows }, table) =>
      rows.flatMap((_row, row) => fields.map((_field, column) => ({ table, row, column }))),
    );
    expect(cells.length).toBeGreaterThan(150);
    for (const { table, row, column } of cells) {
      const after = changed((report) => setCell(report, table, row, column));
      const { values, targets } = compareReports(first, after, []);
      const told = [...values, ...targets].flatMap((change) =>
        change.values.map((value) => [change.id, value.row.id, value.column.id]),
      );
      const { name, fields, rows } = after.tables[table] ?? { fields: [], rows: [] };
      expect(told).toEqual([[name, rows[row]?.key, fields[column]?.name]]);
    }
  });
});

function setCell({ tables }: PublicReport, table: number, row: number, column: number): void {
  const cells = tables[table]?.rows[row]?.cells ?? [];
  cells[column] = other(cells[column]);
}

function other(cell: Cell | undefined): Cell {
  if (typeof cell === 'number') return cell + 1;
  if (typeof cell === 'string') return `${cell}-x`;
  return 'x';
}

describe('the other way round', () => {
  it.each(pairs)('$name: what is added one way is removed the other', ({ before, after }) => {
    expect(mirrored(compareReports(after, before, []))).toEqual(
      mirrored(compareReports(before, after, []), true),
    );
  });
});

it('a field that the format of one version could not hold is no difference', () => {
  const after = changed((report) => {
    report.metadata.numberedNames = ['Route 66'];
  });
  expect(compareReports(first, after, []).metadata.map(({ field }) => field)).toEqual([
    'numberedNames',
  ]);
  expect(compareReports(first, after, [], ['metadata.numberedNames']).metadata).toEqual([]);
  expect(compareReports(first, after, [], ['metadata.number']).metadata).toHaveLength(1);
});
