import type { CodeList, Verdict } from '../../domain/codes.ts';
import type { RecommendationState } from '../../domain/recommendation.ts';
import type { FieldType, Cell } from '../../domain/table.ts';
import type { OwnUnits, Qualifier, Unit } from '../../domain/unit.ts';

/** Old and new; one of them is absent where there was nothing before, or is nothing any more. */
export interface Turn<Item> {
  before?: Item;
  after?: Item;
}

/** A changed verdict, for one place and group, or for the whole project where both are absent. */
export interface VerdictChange {
  goal: string;
  text: string;
  place?: string;
  group?: string;
  /** By the rule; for a judged goal the evaluator's. */
  verdict?: Turn<Verdict>;
  /** The evaluator's own, where it stands beside a computed one. */
  evaluator?: Turn<Verdict>;
}

/** Something with an id, and what it is called. */
export interface Named {
  id: string;
  name: string;
}

/** A finding or a recommendation as it is written, every number as its `{address}`. */
export interface ConclusionText {
  title: string;
  /** What the title of a finding claims of numbers. */
  holds?: string;
  /** Whom a recommendation is for. */
  to?: string;
  /** What became of a recommendation. */
  state?: RecommendationState;
  text: string;
}

export interface ConclusionChange extends Turn<ConclusionText> {
  kind: 'finding' | 'recommendation';
  id: string;
}

export type Plain = string | number | boolean;

/** One field of what editors write, by its path: `changeNote.reason.da`. */
export interface FieldChange extends Turn<Plain> {
  field: string;
}

/** A figure, a note or a reference. `fields` are those that changed, or all of an added or removed one. */
export interface EntryChange extends Named {
  change: 'added' | 'removed' | 'changed';
  fields: FieldChange[];
}

/** A cell and what is needed to write it in words; or that its value is not told. */
export type ShownCell =
  | {
      cell: Cell;
      type: FieldType;
      unit?: Unit;
      qualifier?: Qualifier;
      decimals?: number;
      codes?: CodeList;
      ownUnits?: OwnUnits;
      label?: string;
    }
  | { hidden: true };

/** A cell in both versions that holds something else. */
export interface ValueChange {
  row: Named;
  column: Named;
  before: ShownCell;
  after: ShownCell;
  /** Free text for readers, which no verdict or figure is reckoned from. */
  isProse: boolean;
}

/** Values that are the same as before, but of another base. */
export interface BaseChange {
  rows: string[];
  column: Named;
  /** The address of the base. */
  base: string;
  before: ShownCell;
  after: ShownCell;
}

/** A row of one version alone, with every cell of it. */
export interface RowChange extends Named {
  /** The key of the row that it stands below; absent where it is the first. */
  follows?: string;
  cells: { column: Named; cell: ShownCell }[];
}

/** A column of one version alone: what it means, and its cells in the rows of both versions. */
export interface ColumnChange extends Named {
  /** The name of the column that it stands beside; absent where it is the first. */
  follows?: string;
  fields: FieldChange[];
  cells: { row: Named; cell: ShownCell }[];
}

/** A goal of one version alone: its row in `goals.csv`, and the verdict on the whole project. */
export interface GoalChange extends RowChange {
  verdict: Verdict;
}

export interface ColumnChanges {
  added: ColumnChange[];
  removed: ColumnChange[];
  /** Another name above the same values. */
  renamed: { before: Named; after: Named }[];
  /** Columns with another title, unit, type or base. */
  changed: (Named & { fields: FieldChange[] })[];
}

/** The changes in one table. An added or removed table is reported completely, row by row. */
export interface TableChange extends Named {
  change: EntryChange['change'];
  fields: FieldChange[];
  columns: ColumnChanges;
  rows: { added: RowChange[]; removed: RowChange[] };
  /** Keys of rows and names of columns that both versions have, as they stand now; empty where they stood so before. */
  reordered: { rows: string[]; columns: string[] };
  values: ValueChange[];
  bases: BaseChange[];
}

/** Sentences of one section of the narrative, numbers as addresses, components as they are written. */
export interface SectionChange extends Named {
  removed: string[];
  added: string[];
}

/**
 * What changed in a later version of a report, the gravest first; plain and serialisable. A change is
 * told once: a number in its table, not again in the texts that are bound to it. What is reckoned from the
 * tables (receipts, intervals, numbers of figures) is not compared. Rows and columns in another order are
 * told; the order of tables, figures, notes and references in their files is no change, since readers meet
 * figures and references in the order of the narrative, where a move is told.
 */
export interface Difference {
  report: string;
  before: string;
  after: string;
  verdicts: VerdictChange[];
  goals: { added: GoalChange[]; removed: GoalChange[] };
  conclusions: ConclusionChange[];
  /** The report's own tables and its facts. */
  values: TableChange[];
  /** The three tables of goals, targets and results. */
  targets: TableChange[];
  rule: FieldChange[];
  figures: EntryChange[];
  notes: EntryChange[];
  references: EntryChange[];
  metadata: FieldChange[];
  narrative: SectionChange[];
}
