import type { ReportSource } from '../../reading/sources.ts';
import { personalDataIn } from '../../domain/persons/personal-data.ts';
import { type Finding, type Rule, viewIn, type TableView, oncePer } from '../rule.ts';
import { numberFinder } from './number-pattern.ts';
import { readerTexts, type ReaderText } from './reader-texts.ts';
import { formatReference } from '../../domain/table.ts';

/** A number in a text stands in a component or in braces, so that readers can follow it to its row. */
export const orphanNumber: Rule<'orphan-number'> = {
  code: 'orphan-number',
  severity: 'error',
  // Without report.yaml the names that hold digits are not known.
  check: (report) =>
    report.metadata ? readerTexts(report).flatMap((text) => orphansIn(text, report)) : [],
};

const findNumbers = oncePer(({ metadata }: ReportSource) =>
  numberFinder(metadata?.value.numberedNames ?? []),
);

function orphansIn(text: ReaderText, report: ReportSource): Finding<'orphan-number'>[] {
  const orphans = findNumbers(report)(text.text);
  const personal = orphans.length > 0 ? personalIn(text.text) : [];
  return orphans.flatMap(({ index, number }) =>
    personal.some((span) => index >= span.index && index < span.index + span.length)
      ? []
      : finding(text, index, number, report),
  );
}

/** What says something of a person has a message of its own, and is never quoted. */
function personalIn(text: string): { index: number; length: number }[] {
  return personalDataIn(text).filter(({ kind }) => kind !== 'telephone-like');
}

function finding(
  text: ReaderText,
  at: number,
  number: string,
  report: ReportSource,
): Finding<'orphan-number'> {
  const address = addressOfValue(report, valueOf(number));
  const suggestion = address && bound(text, address);
  return {
    position: text.position(at),
    values: { number, around: around(text.text, at), binding: text.binding },
    ...(suggestion ? { suggestion } : {}),
  };
}

function bound({ binding }: ReaderText, address: string): string | undefined {
  const fact = /^facts\/([^/]+)$/.exec(address)?.[1];
  if (binding === 'braces') return `{${address}}`;
  if (binding === 'none') return undefined;
  return fact === undefined ? `<Value of="${address}" />` : `<Fact id="${fact}" />`;
}

/** The number as Danish writes it: 1.234,5. What is read wrongly finds no cell, and so no suggestion. */
function valueOf(number: string): number {
  const digits = number.normalize('NFKC');
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits);
  return Number((grouped ? digits.replaceAll('.', '') : digits).replace(',', '.'));
}

/** The words around a number, so that it can be found in a long text. */
export function around(text: string, at: number): string {
  const before = text.slice(0, at).split(/\s+/).slice(-4);
  const after = text
    .slice(at, at + 60)
    .split(/\s+/)
    .slice(0, 4);
  return `${before.join(' ')}${after.join(' ')}`.trim();
}

/**
 * The address of the one cell that holds a number: the one fact's, else the one in all tables. Where there are
 * several, none: an editor who takes the wrong one gives the number a false source.
 */
function addressOfValue(report: ReportSource, value: number): string | undefined {
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
