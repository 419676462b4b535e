import { given } from '../../domain/given.ts';
import { narrativePlace, type ChangedPlace } from '../../domain/changed-place.ts';
import type {
  BaseChange,
  Difference,
  EntryChange,
  Plain,
  ShownCell,
  TableChange,
  Turn,
} from '../../changes/difference/difference.ts';
import { isOfTheVersion } from '../../changes/difference/severity.ts';

/** A place that differs from the version before, as a change note names it. */
export interface DifferingPlace {
  place: ChangedPlace;
  /**
   * Whether the note must name it: all that readers see, but for what every version has of its own. The earlier
   * name of a column may be named, and need not.
   */
  mustBeNoted: boolean;
  /** All within it came, went or is of another base, so that a note may also name a part of it. */
  isWhole: boolean;
  /** What of it, where the note's place is not as exact. */
  field?: string;
  /** What stood there and what stands there, where that can be told. */
  turn?: Turn<Plain | ShownCell>;
}

/** Every place that a difference tells of, the gravest first. */
export function changedPlaces(difference: Difference): DifferingPlace[] {
  const { verdicts, goals, conclusions, figures, notes, references } = difference;
  return [
    ...verdicts.map(({ goal, verdict, evaluator }) =>
      must({ part: 'goal', id: goal }, verdict ?? evaluator),
    ),
    ...goals.added.map(({ id, verdict }) => must({ part: 'goal', id }, { after: verdict })),
    ...goals.removed.map(({ id, verdict }) => must({ part: 'goal', id }, { before: verdict })),
    ...conclusions.map(({ kind, id }) => must({ part: kind, id })),
    ...[...difference.values, ...difference.targets].flatMap(placesInTable),
    ...difference.rule.map((change) => ({
      ...must({ part: 'rule' }, change),
      field: change.field,
    })),
    ...figures.map(placeOf('figure')),
    ...notes.map(placeOf('note')),
    ...references.map(placeOf('reference')),
    ...difference.metadata.map((field) => ({
      ...must({ part: 'metadata', id: field.field }, field),
      mustBeNoted: !isOfTheVersion(field.field),
    })),
    ...difference.narrative.map(({ id }) => must(narrativePlace(id))),
  ];
}

function must(place: ChangedPlace, turn?: DifferingPlace['turn']): DifferingPlace {
  return { place, mustBeNoted: true, isWhole: false, ...given({ turn }) };
}

function whole(place: ChangedPlace): DifferingPlace {
  return { ...must(place), isWhole: true };
}

function placeOf(part: 'figure' | 'note' | 'reference'): (entry: EntryChange) => DifferingPlace {
  return ({ id }) => must({ part, id });
}

function placesInTable(change: TableChange): DifferingPlace[] {
  const { id, fields, columns, rows, values, bases, reordered } = change;
  const table = { part: 'table', table: id } as const;
  if (change.change !== 'changed') return [whole(table)];
  const isItself = [fields, reordered.rows, reordered.columns].some((list) => list.length > 0);
  const column = (name: string) => ({ ...table, row: '*', column: name });
  return [
    ...values.map(({ row, column: { id: name }, before, after }) =>
      must({ ...table, row: row.id, column: name }, { before, after }),
    ),
    ...bases.map((base) => placeOfBase(table, base)),
    ...[...rows.added, ...rows.removed].map((row) => whole({ ...table, row: row.id })),
    ...[...columns.added, ...columns.removed].map(({ id: name }) => whole(column(name))),
    ...columns.renamed.flatMap(({ before, after }) => [
      must(column(after.id), { before: before.id, after: after.id }),
      { ...must(column(before.id)), mustBeNoted: false },
    ]),
    ...columns.changed.map(({ id: name }) => must(column(name))),
    ...(isItself ? [must(table)] : []),
  ];
}

/** Values of one base stand in one row, or are many, and then they are told by their column. */
function placeOfBase(
  table: { part: 'table'; table: string },
  { rows, column }: BaseChange,
): DifferingPlace {
  const [row = '*', ...others] = rows;
  if (others.length > 0) return whole({ ...table, row: '*', column: column.id });
  return must({ ...table, row, column: column.id });
}
