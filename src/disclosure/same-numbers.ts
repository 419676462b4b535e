import type { CellReference, Row } from '../domain/table.ts';
import type { TableModel, Tables } from '../domain/tables.ts';
import { unitId } from '../domain/unit.ts';
import { additiveColumns, columnLines, rowLines, shownIn, type Line, type Shown } from './grid.ts';
import { sharesIn } from './shares.ts';
import type { Place, Published, Statement } from './statement.ts';

/** A row or column of any table of any version, with its cells by what they are called. */
interface NamedLine {
  version: string;
  table: string;
  name: string;
  cells: Map<string, { place: Place; shown: Shown }>;
}

/**
 * Which hidden cells of a report are shown, or hidden too, in another place of it: in a row or column of another table or version
 * that shows the same numbers under the same names, at the same address of another version, or in a fact, a result
 * or a row of the same name.
 */
export function sameNumbers(versions: readonly Published[]): Statement[] {
  const lines = versions.flatMap((published) =>
    published.tables.all().flatMap(linesOf(published.version)),
  );
  const withHidden = lines.filter(({ cells }) =>
    [...cells.values()].some(({ shown }) => shown === 'hidden'),
  );
  const called = Map.groupBy(lines, ({ name }) => name);
  // Lines that have no two numbers to be known by are the same only by name.
  const candidates = (line: NamedLine) => (showsTwo(line) ? lines : (called.get(line.name) ?? []));
  return [
    ...withHidden.flatMap((line) => candidates(line).flatMap((other) => sameInLines(line, other))),
    ...byName(versions.flatMap(namedNumbers)),
    ...versions.flatMap(namedShares),
  ];
}

function showsTwo({ cells }: NamedLine): boolean {
  const places = [...cells.values()].filter(({ shown }) => typeof shown === 'number');
  return new Set(places.map(({ place }) => `${place.row}/${place.column}`)).size > 1;
}

function linesOf(version: string): (model: TableModel) => NamedLine[] {
  return (model) =>
    additiveColumns(model).flatMap((columns) => {
      const titles = new Map(
        columns.map((column) => [column, [column, model.field(column)?.title ?? '']]),
      );
      const names = new Map(
        model.table.rows.map((row) => [row.key, [row.key, nameOf(model, row)]]),
      );
      const named = (
        line: Line,
        called: ReadonlyMap<string, string[]>,
        by: 'row' | 'column',
      ): NamedLine => ({
        version,
        table: model.table.name,
        name: plain(line.names.at(0) ?? line.id),
        cells: new Map(
          line.cells.flatMap(({ address, shown }) =>
            (called.get(address[by]) ?? []).map((name) => [
              plain(name),
              { place: { ...address, version }, shown },
            ]),
          ),
        ),
      });
      return [
        ...rowLines(model, columns).map((line) => named(line, titles, 'column')),
        ...columnLines(model, columns).map((line) => named(line, names, 'row')),
      ];
    });
}

function nameOf(model: TableModel, row: Row): string {
  return model.name(row, (id) => id) ?? '';
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}

/** The cells that two lines share, where the numbers that both show are the same and there are enough of them. */
function sameInLines(line: NamedLine, other: NamedLine): Statement[] {
  const isOwn = line.table === other.table && line.version === other.version;
  if (line === other || isOwn) return [];
  const shared = [...line.cells].flatMap(([name, cell]) => {
    const found = other.cells.get(name);
    return found ? [{ one: cell, other: found }] : [];
  });
  const both = onceEach(shared).filter(
    (pair) => typeof pair.one.shown === 'number' && typeof pair.other.shown === 'number',
  );
  const equal = both.filter((pair) => pair.one.shown === pair.other.shown);
  const isSameName = line.name === other.name && (line.table === other.table || equal.length > 0);
  const isProven = equal.filter(({ one }) => one.shown !== 0).length > 1;
  // In another version some numbers were corrected: what is not different is the same.
  const mayDiffer = line.version !== other.version && isSameName;
  if (!isProven && !isSameName) return [];
  if (equal.length < both.length && !mayDiffer) return [];
  return onceEach(shared).flatMap((pair) =>
    pair.one.shown === 'hidden' && pair.other.shown !== undefined
      ? [{ kind: 'equal' as const, one: pair.one.place, other: pair.other.place }]
      : [],
  );
}

type Pair = Record<'one' | 'other', { place: Place; shown: Shown }>;

/** A cell that is called by two names is one pair. */
function onceEach(pairs: readonly Pair[]): Pair[] {
  return [
    ...new Map(
      pairs.map((pair) => [`${pair.one.place.row}/${pair.one.place.column}`, pair]),
    ).values(),
  ];
}

/** A number under the name that readers know it by. */
interface NamedNumber {
  place: Place;
  name: string;
  unit: string;
  /** When it was counted, as far as it is written. */
  date: string;
  shown: Shown;
  isFact: boolean;
}

/** Facts, results of the whole project, and rows with a single number of a unit. */
function namedNumbers({ tables, version }: Published): NamedNumber[] {
  return tables.all().flatMap((model) => {
    const { name: table } = model.table;
    if (table === 'goals' || table === 'targets' || table === 'baselines') return [];
    const isFact = table === 'facts' || table === 'results';
    return model.table.rows.flatMap((row) => {
      const columns = isFact ? ['value'] : model.table.fields.map(({ name }) => name);
      const date = isFact ? (model.text(row, 'date') ?? '') : '';
      const numbers = columns.flatMap((column): NamedNumber[] => {
        const shown = shownIn(model.cell(row, column));
        const unit = model.unit(row, column);
        if (shown === undefined || unit === undefined) return [];
        const place: CellReference & { version: string } = { table, row: row.key, column, version };
        return [
          { place, name: plain(nameOf(model, row)), unit: unitId(unit), date, shown, isFact },
        ];
      });
      return numbers.filter(
        ({ unit, name }) => name !== '' && numbers.filter((one) => one.unit === unit).length === 1,
      );
    });
  });
}

function byName(numbers: readonly NamedNumber[]): Statement[] {
  const groups = Map.groupBy(numbers, ({ name, unit }) => `${name}\n${unit}`);
  return [...groups.values()].flatMap((group) => {
    const hidden = group.filter(({ shown }) => shown === 'hidden');
    return hidden.flatMap((one) =>
      group
        .filter((other) => other !== one && (one.isFact || other.isFact) && isSameTime(one, other))
        .map((other) => ({ kind: 'equal' as const, one: one.place, other: other.place })),
    );
  });
}

/** A year and a day within it are the same time, and so is one that nobody wrote. */
function isSameTime(one: NamedNumber, other: NamedNumber): boolean {
  return one.date.startsWith(other.date) || other.date.startsWith(one.date);
}

/** The percentages among facts and results that have the name of a hidden row, and are of its column's total. */
function namedShares(published: Published): Statement[] {
  const numbers = namedNumbers(published);
  const { version, tables } = published;
  return sharesIn(tables).flatMap(({ percent, base, decimals, numerator }) => {
    const found = numbers.find(({ place }) => isSamePlace(place, percent));
    const whole = tables.find(base)?.cell;
    if (!found || numerator) return [];
    return numbers
      .filter(({ shown, name, isFact }) => shown === 'hidden' && name === found.name && !isFact)
      .filter(({ place }) => isInColumn(whole, place, tables))
      .map(({ place }) => ({
        ...{ kind: 'share' as const, percent: { ...percent, version }, base: { ...base, version } },
        ...{ decimals, numerator: place },
      }));
  });
}

function isSamePlace(one: CellReference, other: CellReference): boolean {
  return one.table === other.table && one.row === other.row && one.column === other.column;
}

function isInColumn(number: unknown, { table, column }: CellReference, tables: Tables): boolean {
  const model = tables.table(table);
  return model?.table.rows.some((row) => model.number(row, column) === number) ?? false;
}
