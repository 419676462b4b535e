import type { EntryChange, FieldChange, Plain } from './difference.ts';
import { turn } from './turn.ts';
import { matchBy } from './common-subsequence.ts';

/** The fields of two plain objects that are not the same, in the order of the later one. */
export function fieldChanges(before: object, after: object): FieldChange[] {
  const [earlier, later] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .filter((field) => earlier.get(field) !== later.get(field))
    .map((field) => ({ field, ...turn(earlier.get(field), later.get(field)) }));
}

/** An entry with what it is called and the fields that it is compared by. */
export interface Entry {
  id: string;
  name: string;
  fields: object;
}

/** Entries that were added, removed or changed, by their ids. */
export function entryChanges(before: readonly Entry[], after: readonly Entry[]): EntryChange[] {
  const { both, added, removed } = matchBy(before, after, ({ id }) => id);
  const changed = both.flatMap(({ before: old, after: { id, name, fields } }) => {
    const found = fieldChanges(old.fields, fields);
    return found.length > 0 ? [{ id, name, change: 'changed' as const, fields: found }] : [];
  });
  return [...changed, ...added.map(whole('added')), ...removed.map(whole('removed'))];
}

function whole(change: 'added' | 'removed'): (entry: Entry) => EntryChange {
  return ({ id, name, fields }) => ({
    ...{ id, name, change },
    fields: change === 'added' ? fieldChanges({}, fields) : fieldChanges(fields, {}),
  });
}

/** Every value in an object by its path; a list of plain values is one value. */
function leavesOf(value: unknown, path = ''): Map<string, Plain> {
  if (value === undefined) return new Map();
  if (isPlain(value)) return new Map([[path, value]]);
  if (Array.isArray(value) && value.every(isPlain)) return new Map([[path, listed(value)]]);
  return new Map(
    Object.entries(value as object).flatMap(([name, part]) => [
      ...leavesOf(part, path === '' ? name : `${path}.${name}`),
    ]),
  );
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A part that holds the comma itself is quoted, so that no two lists read the same. */
function listed(parts: Plain[]): string {
  return parts
    .map(String)
    .map((part) => (/[,"]/.test(part) ? JSON.stringify(part) : part))
    .join(', ');
}
