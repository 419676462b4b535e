import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Assessment, PublicGoal } from '../../src/domain/goal.ts';
import type { PublicReport } from '../../src/domain/public-report.ts';
import { groupPaths } from '../../src/reading/group-paths.ts';
import { readSite } from '../../src/reading/read-site.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { casesOf } from '../checks/cases.ts';
import { filesBelow, type Files } from '../checks/project.ts';

/**
 * The order of the rows says nothing but the order in which readers see them: whatever it is, a report that is made of
 * them says the same, and has the same problems. Of every report of the repository, and of every good fixture, of
 * which one stands for those that have the same tables and metadata.
 */
const root = path.join(import.meta.dirname, '../..');

const repository: Files = new Map(
  ['content', 'data'].flatMap((folder) =>
    [...filesBelow(path.join(root, folder))].map(([file, bytes]) => [`${folder}/${file}`, bytes]),
  ),
);

/** Every report of a project's files with the problems of reading and checking it, by where they are. */
function madeOf(files: Files) {
  const { site, versions } = groupPaths([...files.keys()]);
  const take = (paths: string[]) =>
    paths.map((file) => ({ path: file, bytes: files.get(file) ?? new Uint8Array() }));
  const shared = readSite(take(site), versions).value;
  return versions.map(({ report, version, paths }) => {
    const made = makeReport({ report, version, read: () => take(paths) }, shared);
    const problems = made.problems.map(({ code, position }) => `${code} ${position.file}`).sort();
    return {
      name: `${report} ${version}`,
      report: made.report && unordered(made.report),
      problems,
    };
  });
}

/** A report with its rows, its goals and their places in an order of their own. */
function unordered(report: PublicReport): PublicReport {
  return {
    ...report,
    tables: report.tables.map((table) => ({
      ...table,
      rows: sorted(table.rows, ({ key }) => key),
    })),
    goals: sorted(report.goals, ({ id }) => id).map(unorderedGoal),
  };
}

function unorderedGoal(goal: PublicGoal): PublicGoal {
  const scope = ({ place = '', group = '' }: Assessment) => `${place}/${group}`;
  return {
    ...goal,
    overall: goal.assessments.length === 0 ? goal.overall : unorderedReceipt(goal.overall),
    assessments: sorted(goal.assessments, scope),
  };
}

/** What a goal owes to its places, it says in their order. */
function unorderedReceipt({ receipt, ...assessment }: Assessment): Assessment {
  const steps = receipt.steps.map((step) =>
    step.step === 'across-places' ? { ...step, verdicts: step.verdicts.toSorted() } : step,
  );
  return {
    ...assessment,
    receipt: { ...receipt, steps, inputs: sorted(receipt.inputs, ({ row }) => row) },
  };
}

function sorted<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The files with the rows of every table in another order: reversed, or drawn from a seed. */
function reordered(files: Files, order: Order): Files {
  return new Map(
    [...files].map(([file, bytes]) => [
      file,
      file.endsWith('.csv') && isText(bytes) ? withRows(bytes, order) : bytes,
    ]),
  );
}

/** UTF-8 without line ends of other systems: what those tables say, others say too. */
function isText(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte === 0 || byte === 13) && isUtf8(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes).includes('\uFFFD');
}

/** A quoted cell may hold a line end. Rows without content, as Excel leaves them, stay last. */
const record = /(?:"[^"]*"|[^"\n])+/g;

function withRows(bytes: Uint8Array, order: Order): Uint8Array {
  const [header = '', ...rows] = new TextDecoder().decode(bytes).match(record) ?? [];
  const isEmpty = (row: string) => /^[;,]*$/.test(row);
  const filled = order(rows.filter((row) => !isEmpty(row)));
  return new TextEncoder().encode(`${[header, ...filled, ...rows.filter(isEmpty)].join('\n')}\n`);
}

type Order = (rows: string[]) => string[];

const orders = {
  reversed: (rows: string[]) => rows.toReversed(),
  drawn: (rows: string[]) => {
    const random = sequence(rows.length);
    return rows
      .map((row) => ({ row, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row);
  },
};

/** Numbers without order, the same for the same seed (Numerical Recipes, section 7.1). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state;
  };
}

/** Where rows that are no rows stand around the others, their order says which they are. */
const ordered = casesOf('good').filter(({ name }) => name !== 'table-as-it-came');

const fixtures = [
  ...Map.groupBy(ordered, ({ files }) =>
    [...files].map(([file, bytes]) => (/[.](?:csv|yaml)$/.test(file) ? digest(bytes) : '')).join(),
  ).values(),
].flatMap(([first]) => first ?? []);

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test.each(fixtures)('$name', ({ files }) => {
  expect(madeOf(reordered(files, orders.reversed))).toEqual(madeOf(files));
});

test('the reports of the repository', () => {
  const made = madeOf(repository);
  expect(made.map(({ report }) => report !== undefined)).not.toContain(false);
  for (const order of Object.values(orders))
    expect(madeOf(reordered(repository, order))).toEqual(made);
});
