import { formatReference } from '../../domain/reference.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { oncePer } from '../once-per.ts';
import { viewIn, type TableView } from '../rows.ts';

/**
 * The address of the one cell that holds a number: the one fact's, else the one in all tables. Where there are
 * several, none: an editor who takes the wrong one gives the number a false source.
 */
export function addressOfValue(report: ReportSource, value: number): string | undefined {
  return addresses(report).get(value);
}

/** Made the first time that a number stands alone, which a report without errors never asks for. */
const addresses = oncePer((report: ReportSource): Map<number, string> => {
  const tables = [...report.tables.keys()].flatMap((name) => viewIn(report, name) ?? []);
  const facts = tables.filter(({ source }) => source.table.name === 'facts');
  return new Map([
    ...onlyOnes(tables.flatMap((table) => numbersIn(table, [...table.columns.keys()]))),
    ...onlyOnes(facts.flatMap((table) => numbersIn(table, ['value']))),
  ]);
});

type Held = [value: number, address: string];

function numbersIn({ source, rows }: TableView, columns: string[]): Held[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): Held[] => {
      const value = row.number(column);
      const address = { table: source.table.name, row: row.key, column };
      return value === undefined ? [] : [[value, formatReference(address)]];
    }),
  );
}

function onlyOnes(held: Held[]): Held[] {
  return [...Map.groupBy(held, ([value]) => value).values()].flatMap(([first, ...others]) =>
    first && others.length === 0 ? [first] : [],
  );
}
