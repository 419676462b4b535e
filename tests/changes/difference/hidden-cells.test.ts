import { describe, expect, it } from 'vitest';
import { earlierVersion } from '../../../src/changes/earlier-version.ts';
import type { PublicReport } from '../../../src/domain/public-report.ts';
import { compareReports } from '../../../src/changes/difference/difference-of.ts';
import type { Tie } from '../../../src/domain/facts.ts';
import { changed, editedVersion, first, tableOf } from './versions.ts';
import { textIn, type Cell } from '../../../src/domain/table.ts';
import { hiddenCells, tiedCells } from '../../../src/changes/difference/hidden-cells.ts';

describe('a suppressed cell', () => {
  const status = 'status';
  const secret = 31337;

  /** The fixture's status table with one number set; the sum follows it. */
  function withCell(cell: Cell, sum: Cell): PublicReport {
    return changed(({ tables }) => {
      const rows = tables.find(({ name }) => name === status)?.rows ?? [];
      rows.find(({ key }) => key === 'andet')?.cells.splice(2, 1, cell);
      rows.find(({ key }) => key === 'i-alt')?.cells.splice(2, 1, sum);
    });
  }

  const open = withCell(secret, 68 + secret);
  const closed = withCell({ absent: 'suppressed' }, 68);

  it.each([
    ['hidden', open, closed],
    ['laid open', closed, open],
  ])('is told as changed when it is %s, without any value or sum', (_name, before, after) => {
    const difference = compareReports(before, after, []);
    const text = JSON.stringify(difference);
    expect(difference.values[0]?.values.map(({ row }) => row.id)).toEqual(['andet', 'i-alt']);
    for (const number of [secret, 68 + secret, 68]) expect(text).not.toContain(String(number));
    expect(text).toContain('suppressed');
  });

  it.each([
    ['comes', 0, 1],
    ['goes', 1, 0],
  ] as const)('in a row that %s hides the sums of its column', (_name, from, to) => {
    const hidden: Cell = { absent: 'suppressed' };
    const versions = [
      withCell(12, secret),
      changed(({ tables }) => {
        const rows = tables.find(({ name }) => name === status)?.rows ?? [];
        const [row] = rows;
        if (row) rows.unshift({ key: 'nye', cells: ['nye', 'Nye', hidden, hidden] });
        rows.find(({ key }) => key === 'i-alt')?.cells.splice(2, 1, secret + 3);
      }),
    ];
    const [before = first, after = first] = [versions[from], versions[to]];
    const text = JSON.stringify(compareReports(before, after, []));
    for (const number of [secret, secret + 3]) expect(text).not.toContain(String(number));
  });

  it('is not told by a column that changes its name', () => {
    const after = structuredClone(closed);
    const { fields } = tableOf(after, status);
    Object.assign(fields[2] ?? {}, { name: 'unge' });
    const text = JSON.stringify(compareReports(open, after, []));
    for (const number of [secret, 68 + secret]) expect(text).not.toContain(String(number));
  });

  it('is not told by a table that changes its name', () => {
    const after = changed(({ tables }) => {
      const table = tables.find(({ name }) => name === status);
      table?.rows.find(({ key }) => key === 'andet')?.cells.splice(2, 1, { absent: 'suppressed' });
      Object.assign(table ?? {}, { name: 'hvor-nu' });
    });
    const difference = compareReports(withCell(secret, 68 + secret), after, []);
    expect(difference.values.map(({ change }) => change)).toEqual(['added', 'removed']);
    expect(JSON.stringify(difference)).not.toContain(String(secret));
  });

  describe('that a declared check ties to other tables', () => {
    const started = { table: 'facts', row: 'startede', column: 'value' };

    /** The number of young people stands in three tables; the fixture's checks say so of two. */
    function withStarted(report: PublicReport, started: number): PublicReport {
      const copy = structuredClone(report);
      tableOf(copy, 'facts').rows[0]?.cells.splice(2, 1, started);
      for (const { cells } of tableOf(copy, 'opfoelgning').rows) cells.splice(4, 1, started);
      return copy;
    }

    const before = withStarted(open, 68 + secret);
    const after = withStarted(closed, 68);
    const declared = tiedCells(editedVersion({}).source);
    const followed: Tie = [started, { table: 'opfoelgning', row: '*', column: 'deltagere' }];

    it('would be told by the difference of a number that is its sum', () => {
      const { values } = compareReports(before, after, []);
      const told = values.find(({ id }) => id === 'facts')?.values[0];
      expect(told).toMatchObject({ before: { cell: 68 + secret }, after: { cell: 68 } });
    });

    it.each([
      ['hidden', before, after],
      ['laid open', after, before],
    ])('is not told when it is %s, nor by a check that leads further', (_name, old, now) => {
      const text = JSON.stringify(compareReports(old, now, [followed, ...declared]));
      for (const number of [secret, 68 + secret]) expect(text).not.toContain(String(number));
      expect(text).not.toMatch(/"cell":68\b/);
    });

    it('leaves what no check ties to it', () => {
      const other = structuredClone(after);
      tableOf(other, 'goals').rows[2]?.cells.splice(6, 1, 4711);
      const text = JSON.stringify(compareReports(before, other, declared));
      expect(text).toContain('4711');
    });

    it('is not told beside the number in the new version', () => {
      expect(earlierVersion(before, after, []).mayShow(started)).toBe(true);
      expect(earlierVersion(before, after, declared).mayShow(started)).toBe(false);
    });

    it('ties nothing where nothing is suppressed in one version alone', () => {
      const moved = withStarted(first, 81);
      expect(JSON.stringify(compareReports(first, moved, declared))).toContain('81');
    });
  });
});

/** By hand: what stands in the row or in the column of a cell that one version hides is not told, and all else is. */
describe('the numbers that a difference hides', () => {
  const table = (name: string, rows: Cell[][], columns = ['id', 'a', 'b']) => ({
    name,
    title: name,
    keyColumn: 'id',
    fields: columns.map((one) => ({ name: one, type: 'integer' as const })),
    rows: rows.map((cells) => ({ key: String(textIn(cells[0])), cells })),
  });
  const secret: Cell = { absent: 'suppressed' };
  const open = table('t', [['x', 1, 2], ['y', 3, 4], ['z', 5, 6]]); // prettier-ignore
  const closed = table('t', [['x', 1, 2], ['y', 3, secret], ['z', 5, 6]]); // prettier-ignore
  const cells = ['x', 'y', 'z'].flatMap((row) => ['a', 'b'].map((column) => `${row}/${column}`));

  function hiddenOf(before: object, after: object, ties: Tie[] = [], name = 't') {
    const isHidden = hiddenCells([before as never], [after as never], ties);
    return cells.filter((cell) => {
      const [row = '', column = ''] = cell.split('/');
      return isHidden({ table: name, row, column });
    });
  }

  const rowAndColumn = ['x/b', 'y/a', 'y/b', 'z/b'];

  it.each([
    ['hides it', open, closed],
    ['shows it', closed, open],
  ])('are those of its row and its column, where the later version %s', (_what, before, after) => {
    expect(hiddenOf(before, after)).toEqual(rowAndColumn);
  });

  it('are none where both hide it, or none does', () => {
    expect(hiddenOf(closed, closed)).toEqual([]);
    expect(hiddenOf(open, open)).toEqual([]);
  });

  it('are those of a check that ties one of them to another table, with their rows and columns', () => {
    const other = table('u', [['x', 1, 2], ['y', 3, 4]]); // prettier-ignore
    const tie: Tie = [
      { table: 't', row: 'y', column: 'a' },
      { table: 'u', row: 'x', column: 'a' },
    ];
    const far: Tie = [{ table: 't', row: 'x', column: 'a' }];
    const isHidden = hiddenCells([open, other] as never, [closed, other] as never, [tie, far]);
    const told = (row: string, column: string) => !isHidden({ table: 'u', row, column });
    expect([told('x', 'a'), told('x', 'b'), told('y', 'a'), told('y', 'b')]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    // The check over t/y/a hides its own row and column, and not the rest of the table.
    expect(isHidden({ table: 't', row: 'x', column: 'a' })).toBe(true);
  });

  it('are all of tables that may be one under two names', () => {
    const isHidden = hiddenCells([open] as never, [{ ...closed, name: 'u' }] as never, []);
    expect(isHidden({ table: 't', row: 'x', column: 'a' })).toBe(true);
    expect(isHidden({ table: 'u', row: 'z', column: 'a' })).toBe(true);
    const gone = hiddenCells([closed] as never, [], []);
    expect(gone({ table: 't', row: 'x', column: 'a' })).toBe(false);
  });

  it('are known of every row at once', () => {
    const isHidden = hiddenCells([open] as never, [closed] as never, []);
    expect(isHidden({ table: 't', row: '*', column: 'b' })).toBe(true);
    expect(isHidden({ table: 't', row: '*', column: 'a' })).toBe(true);
    expect(isHidden({ table: 'other', row: '*', column: 'a' })).toBe(false);
  });
});
