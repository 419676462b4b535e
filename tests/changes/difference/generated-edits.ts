import fc from 'fast-check';
import type { PublicReport } from '../../../src/domain/public-report.ts';
import { leafPaths, withChanges } from './leaves.ts';
import { first } from './versions.ts';
import { verdicts } from '../../../src/domain/codes.ts';

/** One thing that an editor may do to a report. */
type Edit = (report: PublicReport) => PublicReport;

const place = fc.nat({ max: 50 });

/** The item that a number stands for, in a list of any length. */
function at<Item>(list: readonly Item[], index: number): Item | undefined {
  return list[index % Math.max(1, list.length)];
}

function edit(change: (report: PublicReport) => void): Edit {
  return (report) => {
    const copy = structuredClone(report);
    change(copy);
    return copy;
  };
}

const another = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 6 });
const cell = fc.oneof(
  fc.nat(),
  fc.constantFrom('ord', 'andre ord', true, { absent: 'unknown' as const }),
);

const changedLeaf = fc.nat({ max: 10_000 }).map((index): Edit => (report) => {
  const path = at(leafPaths(report), index);
  return path ? withChanges(report, [path]) : report;
});

const removedRow = fc.tuple(place, place).map(([table, row]) =>
  edit(({ tables }) => {
    const { rows = [] } = at(tables, table) ?? {};
    rows.splice(row % Math.max(1, rows.length), 1);
  }),
);

const addedRow = fc.tuple(place, place, another, cell).map(([table, row, key, value]) =>
  edit(({ tables }) => {
    const { fields = [], rows = [] } = at(tables, table) ?? {};
    if (rows.some((known) => known.key === key)) return;
    rows.splice(row % (rows.length + 1), 0, { key, cells: fields.map(() => value) });
  }),
);

const movedRow = fc.tuple(place, place, place).map(([table, from, to]) =>
  edit(({ tables }) => {
    const { rows = [] } = at(tables, table) ?? {};
    const moved = rows.splice(from % Math.max(1, rows.length), 1);
    rows.splice(to % (rows.length + 1), 0, ...moved);
  }),
);

const removedColumn = fc.tuple(place, place).map(([table, column]) =>
  edit(({ tables }) => {
    const { fields = [], rows = [] } = at(tables, table) ?? {};
    const index = column % Math.max(1, fields.length);
    fields.splice(index, 1);
    for (const { cells } of rows) cells.splice(index, 1);
  }),
);

const addedColumn = fc.tuple(place, place, another, cell).map(([table, column, name, value]) =>
  edit(({ tables }) => {
    const { fields = [], rows = [] } = at(tables, table) ?? {};
    if (fields.some((known) => known.name === name)) return;
    const index = column % (fields.length + 1);
    fields.splice(index, 0, { name, title: `Om ${name}`, type: 'text' });
    for (const { cells } of rows) cells.splice(index, 0, value);
  }),
);

const renamedColumn = fc.tuple(place, place, another).map(([table, column, name]) =>
  edit(({ tables }) => {
    const { fields = [] } = at(tables, table) ?? {};
    if (!fields.some((known) => known.name === name)) {
      Object.assign(at(fields, column) ?? {}, { name });
    }
  }),
);

const removedItem = fc
  .tuple(fc.constantFrom('tables', 'figures', 'notes', 'references', 'goals'), place)
  .map(([list, index]) =>
    edit((report) => {
      const items: unknown[] = report[list];
      items.splice(index % Math.max(1, items.length), 1);
    }),
  );

const addedTable = fc.tuple(place, another).map(([table, name]) =>
  edit(({ tables }) => {
    const known = at(tables, table);
    if (known && tables.every((other) => other.name !== name)) {
      tables.push({ ...structuredClone(known), name });
    }
  }),
);

const addedGoal = fc.tuple(place, another).map(([goal, id]) =>
  edit(({ goals, tables }) => {
    const known = at(goals, goal);
    const table = tables.find(({ name }) => name === 'goals');
    const row = table?.rows.find(({ key }) => key === known?.id);
    if (!known || !row || goals.some((other) => other.id === id)) return;
    if (table?.rows.some(({ key }) => key === id)) return;
    goals.push({ ...structuredClone(known), id });
    table?.rows.push({ ...structuredClone(row), key: id });
  }),
);

const movedVerdict = fc
  .tuple(place, place, fc.constantFrom(...verdicts))
  .map(([goal, one, verdict]) =>
    edit(({ goals }) => {
      const { overall, assessments = [] } = at(goals, goal) ?? {};
      Object.assign(at([overall, ...assessments], one) ?? {}, { verdict });
    }),
  );

const addedNote = fc.tuple(place, another).map(([note, id]) =>
  edit(({ notes }) => {
    const known = at(notes, note);
    if (known && notes.every((other) => other.id !== id))
      notes.push({ ...structuredClone(known), id });
  }),
);

const removedBlock = place.map((index) =>
  edit(({ narrative: { blocks } }) => {
    blocks.splice(index % Math.max(1, blocks.length), 1);
  }),
);

const addedParagraph = fc.tuple(place, fc.array(another, { minLength: 1 })).map(([index, list]) =>
  edit(({ narrative: { blocks } }) => {
    const text = list.map((word) => `Om ${word}.`).join(' ');
    blocks.splice(index % (blocks.length + 1), 0, { type: 'paragraph', children: [text] });
  }),
);

const edits = fc.oneof(
  ...[changedLeaf, removedRow, addedRow, movedRow, removedColumn, addedColumn, renamedColumn],
  ...[removedItem, addedTable, addedGoal, movedVerdict, addedNote, removedBlock, addedParagraph],
);

/** A goal is its row: neither is there without the other. */
const withWholeGoals = edit((report) => {
  const table = report.tables.find(({ name }) => name === 'goals');
  const rows = new Set(table?.rows.map(({ key }) => key));
  report.goals = report.goals.filter(({ id }) => rows.has(id));
  const goals = new Set(report.goals.map(({ id }) => id));
  if (table) table.rows = table.rows.filter(({ key }) => goals.has(key));
});

/** A version of the fixture after some edits of all kinds. */
export const editedReports = fc
  .array(edits, { maxLength: 8 })
  .map((list) => withWholeGoals(list.reduce((report, change) => change(report), first)));
