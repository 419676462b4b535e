import { given } from './given.ts';
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
  'footnote',
  'metadata',
] as const;
export type PartKind = (typeof partKinds)[number];

/** Parts that a report has one of: the rule of assessment, and the text before the first heading. */
const soleParts = ['rule', 'opening'] as const;
type SolePart = (typeof soleParts)[number];

/**
 * A place that differs between two versions, as a change note names it: a part such as `goal:i-job` or `rule`,
 * a cell `table/row/column`, a row `table/row`, or a table. `*` stands for every row or every column.
 */
export type ChangedPlace =
  | { part: PartKind; id: string }
  | { part: SolePart }
  | { part: 'table'; table: string; row?: string; column?: string };

const name = /^(?:\*|[A-Za-z0-9_-]+(?:[.+][A-Za-z0-9_-]+)*)$/;
const field = /^[A-Za-z][A-Za-z0-9.-]*$/;

/** Reads a place; undefined where the text is none. */
export function parseChangedPlace(text: string): ChangedPlace | undefined {
  const sole = soleParts.find((part) => part === text);
  if (sole) return { part: sole };
  const [kind = '', id = '', ...more] = text.split(':');
  if (text.includes(':')) return more.length > 0 ? undefined : partOf(kind, id);
  const [table = '', row, column, ...rest] = text.split('/');
  const names = [row, column].filter((part) => part !== undefined);
  if (rest.length > 0 || !isIdentifier(table) || !names.every((part) => name.test(part)))
    return undefined;
  return { part: 'table', table, ...given({ row, column }) };
}

function partOf(kind: string, id: string): ChangedPlace | undefined {
  const part = partKinds.find((known) => known === kind);
  return part && isNameOf(part, id) ? { part, id } : undefined;
}

function isNameOf(part: PartKind, id: string): boolean {
  if (part === 'metadata') return field.test(id);
  return part === 'footnote' ? name.test(id) : isIdentifier(id);
}

export function formatChangedPlace(place: ChangedPlace): string {
  if ('id' in place) return `${place.part}:${place.id}`;
  if (place.part !== 'table') return place.part;
  return [place.table, place.row, place.column].filter((part) => part !== undefined).join('/');
}

/** Where a change of the narrative stands, by the id of its section: `''` before all headings, `[^x]` in a footnote. */
export function narrativePlace(section: string): ChangedPlace {
  if (section === '') return { part: 'opening' };
  const [, footnote] = /^\[\^(.+)\]$/.exec(section) ?? [];
  return footnote === undefined
    ? { part: 'section', id: section }
    : { part: 'footnote', id: footnote };
}

/** Whether a place that a note names holds another: a table holds its rows, a row its cells, a field its parts. */
export function coversPlace(named: ChangedPlace, changed: ChangedPlace): boolean {
  if (named.part === 'table' && changed.part === 'table')
    return (
      named.table === changed.table &&
      coversName(named.row, changed.row) &&
      coversName(named.column, changed.column)
    );
  const [outer, inner] = [formatChangedPlace(named), formatChangedPlace(changed)];
  return inner === outer || (named.part === 'metadata' && inner.startsWith(`${outer}.`));
}

function coversName(named: string | undefined, changed: string | undefined): boolean {
  return named === undefined || named === '*' || named === changed;
}
