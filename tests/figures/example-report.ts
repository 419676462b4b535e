import { textIn, type Cell, type Field, type PublicTable } from '../../src/domain/table.ts';
import type { FigureDeclaration } from '../../src/domain/figure.ts';
import type { Assessment, PublicGoal } from '../../src/domain/goal.ts';
import type { DataNote, PublicFigure, PublicReport } from '../../src/domain/public-report.ts';

/** A figure and the report that it is in, under a name that says what is tried. */
export interface FigureExample {
  name: string;
  report: PublicReport;
  figure: PublicFigure;
}

const words = {
  id: 'eksempel',
  headline: 'Hvad figuren viser',
  subtitle: 'Hvad der er målt',
  reading: 'Sådan læses den',
  description: 'Figuren i ord',
  source: 'Tabel 1',
};

type Encodings = FigureDeclaration extends infer One
  ? One extends FigureDeclaration
    ? Omit<One, keyof typeof words>
    : never
  : never;

export function exampleFigure(encodings: Encodings): PublicFigure {
  return {
    declaration: { ...words, ...encodings },
    headline: [words.headline],
    subtitle: [words.subtitle],
    reading: [words.reading],
    description: [words.description],
    number: 1,
  };
}

interface Contents {
  tables?: PublicTable[];
  goals?: PublicGoal[];
  notes?: DataNote[];
}

export function exampleReport({ tables = [], goals = [], notes = [] }: Contents): PublicReport {
  return {
    id: 'eksempel',
    version: '1.0',
    metadata: {
      project: 'eksempel',
      title: 'Eksempel',
      kind: 'final',
      language: 'da',
      authors: [{ name: 'Ingen' }],
      evaluator: 'ingen',
      commissioner: 'ingen',
      publisher: 'ingen',
      date: '2021',
      period: { start: '2020', end: '2021' },
      places: ['egedal', 'ikast-brande', 'odder'],
      status: 'draft',
      changeNote: { kind: 'first', reason: { da: 'Første', en: 'First' }, date: '2021' },
      licence: 'CC0-1.0',
      keyFigures: ['et'],
    },
    question: [],
    abstract: { da: [] },
    narrative: { blocks: [], footnotes: [], sections: [] },
    tables,
    goals,
    figures: [],
    notes,
    references: [],
  };
}

/** A table from its columns and rows; the first cell of a row is its key. */
export function exampleTable(name: string, fields: Field[], rows: Cell[][]): PublicTable {
  return {
    name,
    title: name,
    path: `${name}.csv`,
    keyColumn: fields[0]?.name ?? 'id',
    fields,
    rows: rows.map((cells) => ({ key: textIn(cells[0]) ?? '', cells })),
  };
}

/** A goal with its assessments: one is for the whole project, several for places. */
export function exampleGoal(
  goal: Pick<PublicGoal, 'id' | 'goal' | 'unit' | 'direction'>,
  first: Partial<Assessment>,
  ...others: Partial<Assessment>[]
): PublicGoal {
  const assessments = [first, ...others].map(exampleAssessment);
  return {
    ...goal,
    overall: others.length === 0 ? exampleAssessment(first) : exampleAssessment({}),
    assessments: others.length === 0 ? [] : assessments,
  };
}

function exampleAssessment(part: Partial<Assessment>): Assessment {
  return {
    verdict: 'not-assessable',
    interim: false,
    exceeded: false,
    receipt: { rule: 'regel', inputs: [], steps: [] },
    ...part,
  };
}

export function result(value: number | undefined, more: object = {}): Pick<Assessment, 'result'> {
  return { result: { id: 'r', date: '2021', ...(value === undefined ? {} : { value }), ...more } };
}

export function target(lower: number | undefined, upper?: number): Pick<Assessment, 'target'> {
  const bounds = {
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
  };
  return { target: { id: 't', due: '2021', revision: 0, ...bounds } };
}

/** Why there is no result. */
export function none(
  why: 'unknown' | 'not-yet-due' | 'suppressed' | 'missing',
): Partial<Assessment> {
  return {
    result: { id: 'r', date: '2021' },
    receipt: { rule: 'regel', inputs: [], steps: [{ step: 'no-result', why }] },
  };
}

export const longLabel = 'Overgået til ressourceforløb uden beskæftigelsesrettet indsats';

/** Gives the maker of examples for a kind of figure that shows goals. */
export function goalFigures(
  kind: 'milestone-matrix' | 'target-against-result',
): (name: string, ...goals: PublicGoal[]) => FigureExample {
  return (name, ...goals) => ({
    name,
    report: exampleReport({ goals }),
    figure: exampleFigure({ kind, goals: goals.map(({ id }) => id) }),
  });
}
