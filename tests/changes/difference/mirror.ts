import type { Difference, Named, TableChange } from '../../../src/changes/difference/difference.ts';

/**
 * What a difference adds, removes and turns, by ids and in no order; `isBack` reads it from the other end.
 * Names are left out, since they are those of the later version.
 */
export function mirrored(difference: Difference, isBack = false): unknown {
  const turned = <Item>(item: { before?: Item; after?: Item }) =>
    isBack ? [item.after ?? null, item.before ?? null] : [item.before ?? null, item.after ?? null];
  const sides = <Item>({ added, removed }: { added: Item[]; removed: Item[] }) =>
    isBack ? [sorted(removed), sorted(added)] : [sorted(added), sorted(removed)];
  const swap = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  const state = (change: TableChange['change']) => (isBack ? swap[change] : change);
  const ids = ({ added, removed }: { added: Named[]; removed: Named[] }) =>
    sides({ added: added.map(({ id }) => id), removed: removed.map(({ id }) => id) });
  const fields = (list: Difference['rule']) =>
    sorted(list.map((field) => [field.field, ...turned(field)]));
  const entries = (list: Difference['figures']) =>
    sorted(list.map((entry) => [entry.id, state(entry.change), fields(entry.fields)]));
  const tables = (list: TableChange[]) =>
    sorted(
      list.map((table) => [
        ...[
          table.id,
          state(table.change),
          fields(table.fields),
          ids(table.columns),
          ids(table.rows),
        ],
        sorted(
          table.columns.renamed.map((pair) =>
            turned({ before: pair.before.id, after: pair.after.id }),
          ),
        ),
        sorted(table.values.map((value) => [value.row.id, turned(value)])),
        sorted(table.bases.map((base) => [...base.rows, turned(base)])),
      ]),
    );
  return {
    verdicts: sorted(
      difference.verdicts.map(({ goal, place, group, verdict = {}, evaluator = {} }) => [
        ...[goal, place, group, turned(verdict), turned(evaluator)],
      ]),
    ),
    goals: ids(difference.goals),
    conclusions: sorted(difference.conclusions.map((item) => [item.kind, item.id, turned(item)])),
    values: tables(difference.values),
    targets: tables(difference.targets),
    rule: fields(difference.rule),
    figures: entries(difference.figures),
    notes: entries(difference.notes),
    references: entries(difference.references),
    metadata: fields(difference.metadata),
    narrative: sorted(difference.narrative.map((section) => [section.id, sides(section)])),
  };
}

function sorted(list: unknown[]): string[] {
  return list.map((item) => JSON.stringify(item)).sort();
}
