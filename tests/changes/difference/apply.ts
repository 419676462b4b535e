import type {
  ConclusionChange,
  Difference,
  EntryChange,
  FieldChange,
  ShownCell,
  TableChange,
  Turn,
} from '../../../src/changes/difference/difference.ts';
import type { Leaves, TableState, ToldState } from './told-state.ts';
import type { Cell } from '../../../src/domain/table.ts';

/** The later version as it follows from the earlier and their difference. Throws where the two do not fit. */
export function applied(state: ToldState, difference: Difference): ToldState {
  const { values, targets, goals } = difference;
  const tables = structuredClone(state.tables);
  for (const change of [...values, ...withGoals(targets, goals)]) applyTable(tables, change);
  return {
    tables,
    verdicts: verdictsAfter(state.verdicts, difference),
    conclusions: withFields(state.conclusions, difference.conclusions.flatMap(fieldsOf)),
    rule: withFields(state.rule, difference.rule),
    figures: withEntries(state.figures, difference.figures),
    notes: withEntries(state.notes, difference.notes),
    references: withEntries(state.references, difference.references),
    metadata: withFields(state.metadata, difference.metadata),
    sentences: sentencesAfter(state.sentences, difference),
  };
}

/** A goal's row is told with the goal, so it is put back into its table. */
function withGoals(targets: TableChange[], { added, removed }: Difference['goals']): TableChange[] {
  if (added.length + removed.length === 0) return targets;
  const nothing: TableChange = {
    ...{ id: 'goals', name: 'goals', change: 'changed', fields: [], values: [], bases: [] },
    columns: { added: [], removed: [], renamed: [], changed: [] },
    rows: { added: [], removed: [] },
    reordered: { rows: [], columns: [] },
  };
  const known = targets.find(({ id }) => id === 'goals') ?? nothing;
  const rows = {
    added: [...known.rows.added, ...added],
    removed: [...known.rows.removed, ...removed],
  };
  return [...targets.filter(({ id }) => id !== 'goals'), { ...known, rows }];
}

function applyTable(tables: ToldState['tables'], change: TableChange): void {
  if (change.change === 'removed') delete tables[change.id];
  else tables[change.id] = tableAfter(tables[change.id], change);
}

function tableAfter(before: TableState | undefined, change: TableChange): TableState {
  const { head, columns, rows } = before ?? { head: {}, columns: [], rows: [] };
  const renamed = new Map(
    change.columns.renamed.map((pair) => [pair.before.id, pair.after.id] as const),
  );
  const left = columns
    .filter(({ name }) => !change.columns.removed.some(({ id }) => id === name))
    .map(({ name, meaning }) => ({ name: renamed.get(name) ?? name, meaning }))
    .map(({ name, meaning }) => ({
      name,
      meaning: withFields(
        meaning,
        change.columns.changed.find(({ id }) => id === name)?.fields ?? [],
      ),
    }));
  const state: TableState = {
    head: withFields(head, change.fields),
    columns: placed(
      inOrder(left, change.reordered.columns, ({ name }) => name),
      change.columns.added.map(({ id, follows, fields }) => ({
        ...{ name: id, follows },
        item: { name: id, meaning: withFields({}, fields) },
      })),
      ({ name }) => name,
    ),
    rows: placed(
      inOrder(
        rows.filter(({ key }) => !change.rows.removed.some(({ id }) => id === key)),
        change.reordered.rows,
        ({ key }) => key,
      ),
      change.rows.added.map(({ id, follows, cells }) => ({
        ...{ name: id, follows },
        item: {
          key: id,
          cells: Object.fromEntries(cells.map(({ column, cell }) => [column.id, shown(cell)])),
        },
      })),
      ({ key }) => key,
    ),
  };
  const added = new Set(change.rows.added.map(({ id }) => id));
  for (const row of state.rows) if (!added.has(row.key)) changeCells(row, change, renamed);
  return state;
}

function changeCells(
  row: TableState['rows'][number],
  { columns, values }: TableChange,
  renamed: ReadonlyMap<string, string>,
): void {
  for (const { id } of columns.removed) delete row.cells[id];
  const cells = Object.entries(row.cells).map(([name, cell]) => [renamed.get(name) ?? name, cell]);
  row.cells = Object.fromEntries(cells) as Record<string, Cell>;
  for (const { id, cells: told } of columns.added) {
    const cell = told.find((one) => one.row.id === row.key)?.cell;
    if (cell) row.cells[id] = shown(cell);
  }
  for (const value of values.filter((one) => one.row.id === row.key)) {
    expectSame(row.cells[value.column.id], shown(value.before));
    row.cells[value.column.id] = shown(value.after);
  }
}

function shown(cell: ShownCell): Cell {
  if ('hidden' in cell) throw new Error('a hidden cell cannot be applied');
  return cell.cell;
}

function inOrder<Item>(list: Item[], order: string[], nameOf: (item: Item) => string): Item[] {
  if (order.length === 0) return list;
  return [...list].sort((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)));
}

interface Arrival<Item> {
  name: string;
  follows: string | undefined;
  item: Item;
}

/** Puts each below the one that it follows, which may itself have come. */
function placed<Item>(
  list: Item[],
  arrivals: Arrival<Item>[],
  nameOf: (item: Item) => string,
): Item[] {
  const result = [...list];
  let left = arrivals;
  while (left.length > 0) {
    const next = left.find(
      ({ follows }) => follows === undefined || result.some((item) => nameOf(item) === follows),
    );
    if (!next) throw new Error(`nothing to follow for ${left.map(({ name }) => name).join(', ')}`);
    const index = result.findIndex((item) => nameOf(item) === next.follows);
    result.splice(index + 1, 0, next.item);
    left = left.filter((one) => one !== next);
  }
  return result;
}

function withFields(before: Leaves, changes: FieldChange[]): Leaves {
  const result = { ...before };
  for (const { field, before: old, after } of changes) {
    expectSame(result[field], old);
    if (after === undefined) delete result[field];
    else result[field] = after;
  }
  return result;
}

function fieldsOf({ kind, id, before, after }: ConclusionChange): FieldChange[] {
  return (['title', 'holds', 'to', 'state', 'text'] as const).flatMap((name) => {
    const [old, now] = [before?.[name], after?.[name]];
    if (old === now) return [];
    return [{ field: `${kind}:${id}.${name}`, ...turned(old, now) }];
  });
}

function turned<Item>(before: Item | undefined, after: Item | undefined): Turn<Item> {
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function withEntries(
  before: Record<string, Leaves>,
  changes: EntryChange[],
): Record<string, Leaves> {
  const result = { ...before };
  for (const { id, change, fields } of changes) {
    const left = withFields(result[id] ?? {}, fields);
    if (change === 'removed') delete result[id];
    else result[id] = left;
    if (change === 'removed') expectSame(left, {});
  }
  return result;
}

function verdictsAfter(
  before: Record<string, string>,
  { verdicts, goals }: Difference,
): Record<string, string> {
  const changes = verdicts.flatMap(({ goal, place = '', group = '', verdict, evaluator }) => {
    const field = [goal, place, group].join('|');
    return [
      ...(verdict ? [{ field, ...verdict }] : []),
      ...(evaluator ? [{ field: `${field}|evaluator`, ...evaluator }] : []),
    ];
  });
  const added = goals.added.map(({ id, verdict }) => ({ field: `${id}||`, after: verdict }));
  const removed = goals.removed.map(({ id, verdict }) => ({ field: `${id}||`, before: verdict }));
  return withFields(before, [...changes, ...added, ...removed]) as Record<string, string>;
}

function sentencesAfter(before: string[], { narrative }: Difference): string[] {
  const left = [...before];
  for (const sentence of narrative.flatMap(({ removed }) => removed)) {
    const index = left.indexOf(sentence);
    if (index < 0) throw new Error(`no sentence ${sentence}`);
    left.splice(index, 1);
  }
  return [...left, ...narrative.flatMap(({ added }) => added)].sort();
}

function expectSame(found: unknown, told: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(told)];
  if (a !== b) throw new Error(`there stood ${a}, and the difference says ${b}`);
}
