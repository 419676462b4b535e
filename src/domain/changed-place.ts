import { isIdentifier } from './identifier.ts';

/** Parts of a report that have ids of their own, as a change note names them: `goal:i-job`. */
export const partKinds = [
  'goal',
  'finding',
  'recommendation',
  'figure',
  'note',
  'reference',
  'section',
  'metadata',
] as const;
export type PartKind = (typeof partKinds)[number];

/**
 * A place that differs between two versions, as a change note names it: a part such as `goal:i-job` or `rule`,
 * a cell `table/row/column`, a row `table/row`, or a table. `*` stands for every row or every column.
 */
export type ChangedPlace =
  | { part: PartKind; id: string }
  | { part: 'rule' }
  | { part: 'table'; table: string; row?: string; column?: string };

const name = /^(?:\*|[A-Za-z0-9_-]+(?:[.][A-Za-z0-9_-]+)*)$/;
const field = /^[A-Za-z][A-Za-z0-9.-]*$/;

/** Reads a place; undefined where the text is none. */
export function parseChangedPlace(text: string): ChangedPlace | undefined {
  if (text === 'rule') return { part: 'rule' };
  const [kind = '', id = '', ...more] = text.split(':');
  if (text.includes(':')) return more.length > 0 ? undefined : partOf(kind, id);
  const [table = '', row, column, ...rest] = text.split('/');
  const names = [row, column].filter((part) => part !== undefined);
  if (rest.length > 0 || !isIdentifier(table) || !names.every((part) => name.test(part)))
    return undefined;
  return { part: 'table', table, ...(row ? { row } : {}), ...(column ? { column } : {}) };
}

function partOf(kind: string, id: string): ChangedPlace | undefined {
  const part = partKinds.find((known) => known === kind);
  const isKnown = part === 'metadata' ? field.test(id) : isIdentifier(id);
  return part && isKnown ? { part, id } : undefined;
}

export function formatChangedPlace(place: ChangedPlace): string {
  if (place.part === 'rule') return 'rule';
  if (place.part !== 'table') return `${place.part}:${place.id}`;
  return [place.table, place.row, place.column].filter((part) => part !== undefined).join('/');
}

/** Whether a place that a note names holds another: a table holds its rows, a row its cells. */
export function coversPlace(named: ChangedPlace, changed: ChangedPlace): boolean {
  if (named.part === 'table' && changed.part === 'table')
    return (
      named.table === changed.table &&
      coversName(named.row, changed.row) &&
      coversName(named.column, changed.column)
    );
  return formatChangedPlace(named) === formatChangedPlace(changed);
}

function coversName(named: string | undefined, changed: string | undefined): boolean {
  return named === undefined || named === '*' || named === changed;
}
