import { given } from '../domain/given.ts';
import type { Problem } from '../domain/problem.ts';
import { isReservedName, nearestName } from '../domain/identifier.ts';
import { isVisible } from '../domain/visible-text.ts';
import type { Column } from './column.ts';
import { at, type Message, refusal } from './message.ts';
import type { Records } from './read-records.ts';
import type { Reading } from './sources.ts';

/** Where each column of the format stands in the file. Optional columns may be absent. */
export type Header = Map<string, number>;

/** Checks the first record: exactly the columns of the format, in any order. */
export function readHeader(records: Records, columns: Column[]): Reading<Header> {
  const names = headerNames(records, columns);
  const nameOf = new Map(columns.map((column) => [headerOf(column), column.field.name]));
  const known = [...nameOf.keys()];
  const titleRows = rowsAboveHeader(records.rows, known);
  if (titleRows > 0)
    return { problems: [at(records.position(0, 0), refusal('title-rows', { count: titleRows }))] };

  const header: Header = new Map();
  const seen: Header = new Map();
  const meant = new Set<string>();
  const used = withoutEmptyTail(names);
  const problems: Problem[] = [];
  if (used < names.length)
    problems.push(
      at(records.position(0, used), refusal('empty-columns', { count: names.length - used })),
    );
  names.slice(0, used).forEach((name, index) => {
    const wrong = wrongName(name, seen, known, names);
    const first = seen.get(name);
    const related = first === undefined ? undefined : [records.position(0, first)];
    if (wrong) problems.push(at(records.position(0, index), wrong, related));
    if (wrong?.suggestion !== undefined) meant.add(wrong.suggestion);
    else {
      seen.set(name, index);
      header.set(nameOf.get(name) ?? name, index);
    }
  });
  // One name that is not known where one is missing is that one, renamed.
  const missing = missingColumns(columns, header, meant);
  const strange = problems.filter(
    ({ code, suggestion }) => code === 'unknown-column' && !suggestion,
  );
  const [renamed, another] = strange;
  if (missing.length === 1 && missing[0] && renamed && !another)
    renamed.suggestion = headerOf(missing[0]);
  else problems.push(...missing.map((one) => at(records.position(0, 0), missingColumn(one))));
  return problems.length > 0 ? { problems } : { value: header, problems };
}

/** The names as the file has them; each in one line where the format maps names of the file's own. */
function headerNames({ rows: [names = []] }: Records, columns: Column[]): string[] {
  return columns.some(({ from }) => from !== undefined) ? names.map(inOneLine) : names;
}

function wrongName(
  name: string,
  header: Header,
  known: string[],
  names: string[],
): Message | undefined {
  if (!isVisible(name)) return refusal('blank-column-name');
  if (header.has(name)) return refusal('repeated-column', { name });
  if (isReservedName(name)) return refusal('reserved-name', { name, of: 'column' });
  if (known.includes(name)) return undefined;
  return refusal(
    'unknown-column',
    { name, known },
    nearestName(
      name,
      known.filter((other) => !names.includes(other)),
    ),
  );
}

/** The columns that are not there. One whose name is only misspelt is told where it stands. */
function missingColumns(
  columns: Column[],
  header: Header,
  misspelt: ReadonlySet<string>,
): Column[] {
  return columns
    .filter(({ field, optional }) => !optional && !header.has(field.name))
    .filter((column) => !misspelt.has(headerOf(column)));
}

function headerOf({ field, from = field.name }: Column): string {
  return inOneLine(from);
}

/** A name in a header may be broken over lines. */
function inOneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function missingColumn(column: Column): Message {
  const { title } = column.field;
  return refusal('missing-column', { name: headerOf(column), ...given({ title }) });
}

/** How many rows stand above the header, where the header is not the first row but one of the next. */
function rowsAboveHeader(rows: string[][], known: string[]): number {
  const fits = (row: string[]) =>
    row.filter((name) => known.includes(name)).length * 2 > known.length;
  if (rows[0] && rows[0].some((name) => known.includes(name))) return 0;
  return Math.max(0, rows.slice(0, 10).findIndex(fits));
}

function withoutEmptyTail(names: string[]): number {
  let used = names.length;
  while (used > 1 && !isVisible(names[used - 1] ?? '')) used -= 1;
  return used;
}
