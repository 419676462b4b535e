import type { AssessmentRule } from '../domain/goal.ts';
import type { CellReference, Row } from '../domain/table.ts';
import type { TableModel, Tables } from '../domain/tables.ts';
import { isCounted } from '../domain/unit.ts';
import { shownIn } from './grid.ts';
import type { Place, Statement } from './statement.ts';
import { verdictStatements } from './verdict-statements.ts';

type At = (cell: CellReference) => Place;

/** What verdicts, dates and goals that are the same tell of hidden results. */
export function resultStatements(
  tables: Tables,
  rule: AssessmentRule | undefined,
  at: At,
): Statement[] {
  const results = tables.table('results');
  if (!results) return [];
  const rows = results.table.rows.filter(
    (row) => shownIn(results.cell(row, 'value')) !== undefined,
  );
  if (!rows.some((row) => shownIn(results.cell(row, 'value')) === 'hidden')) return [];
  const value = ({ key }: Row): Place => at({ table: 'results', row: key, column: 'value' });
  return [
    ...verdictStatements(tables, rule, at),
    ...growing(results, rows, tables).map(([smaller, larger]) => ({
      kind: 'at-most' as const,
      smaller: value(smaller),
      larger: value(larger),
    })),
    ...sameGoals(results, rows, tables).map(([one, other]) => ({
      kind: 'equal' as const,
      one: value(one),
      other: value(other),
    })),
  ];
}

/** Results of one goal, place and group that are counted on from date to date, each with the next. */
function growing(results: TableModel, rows: readonly Row[], tables: Tables): [Row, Row][] {
  const goals = tables.table('goals');
  const series = Map.groupBy(rows, (row) =>
    ['goal', 'place', 'group'].map((column) => results.text(row, column) ?? '').join('\n'),
  );
  return [...series.values()].flatMap((group) => {
    const [first] = group;
    const goal = first && goals?.row(results.text(first, 'goal') ?? '');
    const unit = first && results.unit(first, 'value');
    if (!goal || goals?.text(goal, 'accumulate') || unit === undefined || !isCounted(unit))
      return [];
    const byDate = group.toSorted((a, b) => (date(results, a) < date(results, b) ? -1 : 1));
    return byDate.flatMap((row, index): [Row, Row][] => {
      const next = byDate[index + 1];
      return next && date(results, row) < date(results, next) ? [[row, next]] : [];
    });
  });
}

function date(results: TableModel, row: Row): string {
  return results.text(row, 'date') ?? '';
}

/** Results of two goals of which one is the other, for the same place, group and date. */
function sameGoals(results: TableModel, rows: readonly Row[], tables: Tables): [Row, Row][] {
  const goals = tables.table('goals');
  const named = (row: Row): string => {
    const id = results.text(row, 'goal') ?? '';
    const goal = goals?.row(id);
    return (goal && goals?.text(goal, 'same_as')) ?? id;
  };
  const groups = Map.groupBy(rows, (row) =>
    [named(row), ...['place', 'group', 'date'].map((column) => results.text(row, column))].join(
      '\n',
    ),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? others.map((other): [Row, Row] => [first, other]) : [],
  );
}
