import { isStandard } from '../../domain/standard-tables.ts';
import type { TableModel } from '../../domain/tables.ts';
import { unitId } from '../../domain/unit.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { locateCells } from '../addresses.ts';
import { isNoted } from '../noted-cells.ts';
import { oncePer, tablesIn, type Rule } from '../rule.ts';
import { formatReference, type CellReference, parsePattern } from '../../domain/table.ts';

/** A number under the names that readers know it by. */
interface NamedNumber {
  cell: CellReference;
  names: string[];
  number: number;
  /** Its unit, and how near it is: numbers that differ in these are not the same number. */
  kind: string;
  /** When it was counted, as far as it is written. */
  date: string;
}

/**
 * A fact, a result and a row of the report's own tables that have one name and one unit, and no different dates,
 * are the same number, and say so. A difference may stand where a declared check compares the two, or a data
 * note tells readers of it.
 */
export const sameNumber: Rule<'same-number'> = {
  code: 'same-number',
  severity: 'error',
  check: (report) => {
    const numbers = namedNumbers(report);
    const byName = Map.groupBy(
      numbers.flatMap((one) => one.names.map((name) => ({ name, one }))),
      ({ name, one }) => `${name}\n${one.kind}`,
    );
    const pairs = [...byName.values()].flatMap((group) => pairsOf(group.map(({ one }) => one)));
    return pairs.flatMap(([one, other]) => {
      if (one.number === other.number || isExplained(report, one.cell, other.cell)) return [];
      const [located, elsewhere] = [one, other].map(({ cell }) => locateCells(report, cell)[0]);
      if (!located || !elsewhere) return [];
      const said = ({ cell, number }: NamedNumber) => ({ address: formatReference(cell), number });
      return {
        position: located.position(),
        values: { one: said(one), other: said(other) },
        related: [elsewhere.position()],
      };
    });
  },
};

/** A fact with each other number of its name; where there is none among them, a result with those of other tables. */
function pairsOf(group: NamedNumber[]): [NamedNumber, NamedNumber][] {
  const rank = ({ cell }: NamedNumber) => ['facts', 'results'].indexOf(cell.table);
  const first = group.find((one) => rank(one) === 0) ?? group.find((one) => rank(one) === 1);
  if (!first) return [];
  // Of several results, none can be told to be the one that an undated number means.
  const isUnclear = first.date === '' && group.filter((one) => rank(one) === 1).length > 1;
  return group.flatMap((other): [NamedNumber, NamedNumber][] => {
    const isResult = rank(other) === 1;
    if (
      other === first ||
      (isResult && (isUnclear || rank(first) === 1)) ||
      !isSameTime(first, other)
    )
      return [];
    return [[first, other]];
  });
}

/** A year and a day within it are the same time, and so is one that nobody wrote. */
function isSameTime(a: NamedNumber, b: NamedNumber): boolean {
  return a.date.startsWith(b.date) || b.date.startsWith(a.date);
}

function namedNumbers(report: ReportSource): NamedNumber[] {
  const tables = tablesIn(report).all();
  return tables.flatMap((model) => {
    const { name } = model.table;
    if (name === 'facts') return standard(model, (row) => [nameIn(model, row)]);
    if (name === 'results') return standard(model, (row) => namesOfResult(report, model, row));
    return isStandard(name) ? [] : own(model);
  });
}

type Row = TableModel['table']['rows'][number];

function nameIn(model: TableModel, row: Row): string {
  return model.name(row, (id) => id) ?? '';
}

/** A result for the whole project is known by its goal and by what is measured; one for a place, with its place. */
function namesOfResult(report: ReportSource, model: TableModel, row: Row): string[] {
  if (model.text(row, 'place') ?? model.text(row, 'group')) return [nameIn(model, row)];
  const goals = tablesIn(report).table('goals');
  const goal = goals?.row(model.text(row, 'goal') ?? '');
  return [nameIn(model, row), (goal && goals?.text(goal, 'indicator')) ?? ''];
}

function standard(model: TableModel, names: (row: Row) => string[]): NamedNumber[] {
  return model.table.rows.flatMap((row) =>
    row.from ? [] : numberAt(model, row, 'value', names(row), model.text(row, 'date') ?? ''),
  );
}

/** In a table of the report's own a row's name says which number is meant only where its unit is there once. */
function own(model: TableModel): NamedNumber[] {
  return model.table.rows.flatMap((row) => {
    const numbers = model.table.fields.flatMap(({ name }) =>
      numberAt(model, row, name, [nameIn(model, row)], ''),
    );
    return numbers.filter(({ kind }) => numbers.filter((one) => one.kind === kind).length === 1);
  });
}

function numberAt(
  model: TableModel,
  row: Row,
  column: string,
  names: string[],
  date: string,
): NamedNumber[] {
  const found = model.find(row.key, column);
  const number = model.number(row, column);
  const unit = found?.unit;
  const known = [...new Set(names.map((name) => name.trim().toLowerCase()).filter(Boolean))];
  if (number === undefined || unit === undefined || known.length === 0) return [];
  const kind = `${unitId(unit)} ${found?.qualifier ?? ''}`;
  return [
    { cell: { table: model.table.name, row: row.key, column }, names: known, number, kind, date },
  ];
}

function isExplained(report: ReportSource, ...cells: CellReference[]): boolean {
  return cells.some(isNoted(report)) || areCompared(report)(cells);
}

/** Whether one declared check holds both cells: where they differ, it says so. */
const areCompared = oncePer((report: ReportSource): ((cells: CellReference[]) => boolean) => {
  const checks = (report.descriptor?.value.checks ?? []).flatMap((check) =>
    check.kind === 'equal' ? [check.cells] : [],
  );
  const compared = checks.map(
    (cells) =>
      new Set(
        cells.flatMap((cell) => {
          const pattern = parsePattern(cell);
          return pattern ? formatReference(pattern) : [];
        }),
      ),
  );
  return (cells) => compared.some((set) => cells.every((cell) => set.has(formatReference(cell))));
});
