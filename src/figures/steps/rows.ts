import type { PublicReport } from '../../domain/public-report.ts';
import type { CellReference } from '../../domain/reference.ts';
import type { Row, Absent } from '../../domain/table.ts';
import type { Unit } from '../../domain/unit.ts';
import type { DeclarationOf } from '../figure-kind.ts';
import type { FigureWords } from '../words.ts';
import type { Ends } from '../open-ends.ts';
import { readTable, type TableReader } from '../table-reader.ts';
import { certainPeriods } from './certain.ts';

export type StepsDeclaration = DeclarationOf<'steps'>;

/** A level from one period to another, both among those that it holds in. */
export interface Step extends Ends<number> {
  key: string;
  label: string;
  value: number | Absent;
  startAt: CellReference;
  endAt: CellReference;
  valueAt: CellReference;
}

export interface Steps {
  titles: { label: string; start: string; end: string; value: string };
  /** What the periods are: months, weeks. */
  period: Unit;
  unit: Unit;
  /** In the order of their periods; those with no known period last. */
  steps: Step[];
}

/** The rows of the table as steps. Throws where one ends before it starts, and where two overlap. */
export function readSteps(
  report: PublicReport,
  declaration: StepsDeclaration,
  words: FigureWords,
): Steps {
  const table = readTable(report, declaration.table, words);
  const { label, from, to, value } = declaration;
  const title = (column: string): string => table.title(column);
  const steps = table.rows.map((row) => readStep(table, row, declaration));
  return {
    titles: { label: title(label), start: title(from), end: title(to), value: title(value) },
    period: table.commonUnit(from, to),
    unit: table.commonUnit(value),
    steps: inOrder(steps),
  };
}

function readStep(
  table: TableReader,
  row: Row,
  { label, from, to, value }: StepsDeclaration,
): Step {
  return {
    key: row.key,
    label: table.text(row, label),
    start: table.number(row, from),
    end: table.number(row, to),
    value: table.number(row, value),
    startAt: table.reference(row, from),
    endAt: table.reference(row, to),
    valueAt: table.reference(row, value),
  };
}

function inOrder(steps: readonly Step[]): Step[] {
  const firstPeriod = (step: Step): number => certainPeriods(step)?.from ?? Infinity;
  const sorted = steps.toSorted((a, b) =>
    firstPeriod(a) < firstPeriod(b) ? -1 : Number(firstPeriod(a) > firstPeriod(b)),
  );
  sorted.forEach((step, index) => {
    const certain = certainPeriods(step);
    const next = sorted[index + 1];
    const following = next && certainPeriods(next);
    if (certain && certain.to <= certain.from)
      throw new TypeError(`${step.key} ends before it starts`);
    if (certain && following && following.from < certain.to)
      throw new TypeError(`${step.key} and ${next.key} overlap`);
  });
  return sorted;
}
