import type { Difference, TableChange } from '../difference/difference.ts';
import { severityOf } from '../difference/severity.ts';
import { changedPlaces, type DifferingPlace } from './changed-places.ts';

/** The places that make a difference as grave as it is. */
export function gravestPlaces(difference: Difference): DifferingPlace[] {
  const severity = severityOf(difference);
  return piecesOf(difference)
    .filter((piece) => severityOf(piece) === severity)
    .flatMap(changedPlaces)
    .filter(({ mustBeNoted }) => mustBeNoted);
}

/** The difference taken apart: each piece tells one thing alone. */
function piecesOf(difference: Difference): Difference[] {
  const { report: _report, before: _before, after: _after, goals, ...lists } = difference;
  const nothing = Object.fromEntries(Object.keys(lists).map((name) => [name, []]));
  const none = { added: [], removed: [] };
  const piece = (part: Partial<Difference>) => ({
    ...difference,
    ...nothing,
    goals: none,
    ...part,
  });
  const { values, targets, ...others } = lists;
  return [
    ...values.flatMap(piecesOfTable).map((table) => piece({ values: [table] })),
    ...targets.flatMap(piecesOfTable).map((table) => piece({ targets: [table] })),
    ...Object.entries(others).flatMap(([name, list]) =>
      list.map((item) => piece({ [name]: [item] })),
    ),
    ...goals.removed.map((goal) => piece({ goals: { ...none, removed: [goal] } })),
    ...goals.added.map((goal) => piece({ goals: { ...none, added: [goal] } })),
  ];
}

/** Each cell alone, and then the rest of the table. */
function piecesOfTable(table: TableChange): TableChange[] {
  const bare: TableChange = {
    ...table,
    ...{ fields: [], values: [], bases: [], reordered: { rows: [], columns: [] } },
    rows: { added: [], removed: [] },
    columns: { added: [], removed: [], renamed: [], changed: [] },
  };
  return [...table.values.map((value) => ({ ...bare, values: [value] })), { ...table, values: [] }];
}
