import type { Translated } from './translated.ts';
import type { Claim } from './claim.ts';
import type { Limits } from './disclosure-policy.ts';
import type { FigureDeclaration } from './figure.ts';
import type { AssessmentRule, PublicGoal, RuleChange } from './goal.ts';
import type { Reference, ReportMetadata } from './metadata.ts';
import type { Narrative } from './narrative.ts';
import {
  type PublicTable,
  type CellReference,
  type LocalisedTemplate,
  type Template,
  formatReference,
} from './table.ts';
import { Tables, type FoundCell } from './tables.ts';

/** A figure whose texts are bound; its number follows the order of the narrative. */
export interface PublicFigure {
  declaration: FigureDeclaration;
  headline: Template;
  /** What the headline claims of numbers. */
  holds?: Claim;
  subtitle: Template;
  reading: Template;
  description: Template;
  note?: Template;
  number?: number;
}

/** Words beside numbers. `letter` is its mark in tables: a, b, c … in the order of the file. */
export interface DataNote {
  id: string;
  letter: string;
  text: Template;
  /** The cells concerned; row and column are `*` where the whole table is meant. */
  cells: CellReference[];
}

/**
 * One version of a report, whole: the only thing that leaves the checks. Plain and serialisable.
 * Of organisations, projects and terms it holds the id alone.
 */
export interface PublicReport {
  id: string;
  version: string;
  metadata: Omit<
    ReportMetadata,
    'abstract' | 'references' | 'assessment' | 'question' | 'subtitle' | 'noGoals' | 'units'
  >;
  question: Template;
  subtitle?: Template;
  abstract: LocalisedTemplate;
  /** Absent where the project set no goals; then `noGoals` says why. */
  rule?: AssessmentRule & {
    /** The rule in the editor's words, which older versions were published with. */
    statement?: LocalisedTemplate;
    /** Where the rule comes from and why it is so. */
    reason?: Translated | undefined;
  };
  noGoals?: LocalisedTemplate;
  /** By which its numbers were checked; absent in versions that were published before that was recorded. */
  limits?: Limits;
  narrative: Narrative;
  /** Every CSV of the version, the standard tables among them, in the order of the descriptor. */
  tables: PublicTable[];
  goals: PublicGoal[];
  /** The changes of the rule that every goal was judged by as well; absent where that was not done. */
  triedRules?: RuleChange[];
  figures: PublicFigure[];
  notes: DataNote[];
  /** In the order in which the narrative first refers to them. */
  references: (Reference & { id: string; number: number })[];
}

const known = new WeakMap<PublicReport, Tables>();

/** The tables of a report. A report is indexed once. */
export function tablesOf(report: PublicReport): Tables {
  const tables = known.get(report) ?? new Tables(report.tables);
  known.set(report, tables);
  return tables;
}

/** The cell at an address, or undefined where there is none. */
export function findCell(report: PublicReport, address: CellReference): FoundCell | undefined {
  return tablesOf(report).find(address);
}

/** The cell at an address that the checks have accepted. Throws where there is none. */
export function cellAt(report: PublicReport, address: CellReference): FoundCell {
  const found = findCell(report, address);
  if (!found) throw new RangeError(`no cell at ${formatReference(address)}`);
  return found;
}

/** The table of a name, or undefined. */
export function findTable(report: PublicReport, name: string): PublicTable | undefined {
  return tablesOf(report).table(name)?.table;
}

/** What readers know a row by; undefined where the row is not there, or has no text of its own. */
export function rowName(
  report: PublicReport,
  address: Pick<CellReference, 'table' | 'row'>,
  organisation: (id: string) => string,
): string | undefined {
  const table = tablesOf(report).table(address.table);
  const row = table?.row(address.row);
  return row && table?.name(row, organisation);
}

const indexes = new WeakMap<PublicReport, Map<string, DataNote[]>>();
const none: DataNote[] = [];

/** The data notes on one cell, or on the one that a fact points at; those on whole tables last. */
export function notesBeside(report: PublicReport, address: CellReference): readonly DataNote[] {
  const from = report.notes.length > 0 ? findCell(report, address)?.from : undefined;
  if (!from) return notesOn(report, address);
  return [...new Set([...notesOn(report, address), ...notesOn(report, from)])];
}

/** A report is indexed once. */
function notesOn(report: PublicReport, address: CellReference): readonly DataNote[] {
  const index = indexOf(report);
  const own = index.get(`${address.table}/${address.row}/${address.column}`) ?? none;
  const whole = notesForTable(report, address.table);
  return whole.length === 0 ? own : [...own, ...whole];
}

/** Whether any note is about the table or a cell of it. */
export function hasNotes(report: PublicReport, table: string): boolean {
  return report.notes.some(({ cells }) => cells.some((cell) => cell.table === table));
}

/** The data notes that are about a whole table. */
export function notesForTable(report: PublicReport, table: string): readonly DataNote[] {
  return indexOf(report).get(`${table}/*/*`) ?? none;
}

function indexOf(report: PublicReport): Map<string, DataNote[]> {
  const known = indexes.get(report);
  if (known) return known;
  const index = new Map<string, DataNote[]>();
  for (const note of report.notes) {
    for (const { table, row, column } of note.cells) {
      const key = `${table}/${row}/${column}`;
      index.set(key, [...(index.get(key) ?? none), note]);
    }
  }
  indexes.set(report, index);
  return index;
}
