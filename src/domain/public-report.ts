import type { FigureDeclaration } from './figure.ts';
import type { AssessmentRule, PublicGoal } from './goal.ts';
import type { Reference, ReportMetadata } from './metadata.ts';
import type { Narrative } from './narrative.ts';
import type { CellReference, LocalisedTemplate, Template } from './reference.ts';
import type { PublicTable } from './table.ts';

/** A figure whose texts are bound; its number follows the order of the narrative. */
export interface PublicFigure {
  declaration: FigureDeclaration;
  headline: Template;
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
    'abstract' | 'references' | 'assessment' | 'question' | 'subtitle' | 'noGoals'
  >;
  question: Template;
  subtitle?: Template;
  abstract: LocalisedTemplate;
  /** Absent where the project set no goals; then `noGoals` says why. */
  rule?: AssessmentRule & { statement: LocalisedTemplate };
  noGoals?: LocalisedTemplate;
  narrative: Narrative;
  /** Every CSV of the version, the standard tables among them, in the order of the descriptor. */
  tables: PublicTable[];
  goals: PublicGoal[];
  figures: PublicFigure[];
  notes: DataNote[];
  /** In the order in which the narrative first refers to them. */
  references: (Reference & { id: string; number: number })[];
}
