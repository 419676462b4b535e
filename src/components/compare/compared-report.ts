import type { Language } from '../../domain/language.ts';
import { inLanguage } from '../../domain/translated.ts';
import {
  comparisonBasis,
  type Basis,
  type GoalCase,
  type MeasuredGoal,
} from '../../domain/comparability.ts';
import { isConclusive, type AssessmentRule } from '../../domain/goal.ts';
import type { Organisation, Project, ReportMetadata } from '../../domain/metadata.ts';
import { siteLanguage } from '../../words/words.ts';

/** A report as comparisons need it: its goals, and what its project says of them all. */
export interface ComparedReport {
  /** The key of the version in the store: a hash of all that it was made from. */
  key: string;
  report: string;
  version: string;
  title: string;
  language: Language;
  kind: ReportMetadata['kind'];
  date: string;
  /** What places are called, by their ids. */
  organisations: Readonly<Record<string, Organisation>>;
  project: Project;
  rule: AssessmentRule | undefined;
  /** The edition of the rules of judging. */
  judging: number;
  goals: readonly MeasuredGoal[];
  /** Shares among the key figures, where there are no goals. */
  shares: readonly MeasuredGoal[];
}

/** One result, and its basis. */
export interface Candidate {
  of: ComparedReport;
  goal: MeasuredGoal;
  at: GoalCase;
  basis: Basis;
}

/** The results of a report that there is something to compare of. */
function candidatesOf(of: ComparedReport): Candidate[] {
  const { project, rule, judging } = of;
  const around = {
    targetGroup: inLanguage(project.targetGroup, siteLanguage()),
    places: project.places.length,
    end: project.period.end,
    rule,
    judging,
  };
  return [...of.goals, ...of.shares].flatMap((goal) =>
    goal.cases
      .filter((at) => hasAnswer(goal, at))
      .map((at) => ({ of, goal, at, basis: comparisonBasis(goal, at, around) })),
  );
}

/** A number, or of a judged goal the evaluator's word. */
function hasAnswer({ direction }: MeasuredGoal, { result, verdict }: GoalCase): boolean {
  return result?.value !== undefined || (direction === 'judged' && isConclusive(verdict));
}

/** Where the results of all reports are looked up, so that nobody compares each with each. */
export interface ComparisonIndex {
  byReport: ReadonlyMap<string, readonly Candidate[]>;
  byBasis: ReadonlyMap<string, readonly Candidate[]>;
  byDefinition: ReadonlyMap<string, readonly Candidate[]>;
  byUnit: ReadonlyMap<string, readonly Candidate[]>;
  /** What each report measures, by its id. */
  definitions: ReadonlyMap<string, ReadonlySet<string>>;
}

export function comparisonIndex(reports: readonly ComparedReport[]): ComparisonIndex {
  const all = reports.flatMap(candidatesOf);
  const byReport = Map.groupBy(all, ({ of }) => of.report);
  return {
    byReport,
    definitions: new Map(
      [...byReport].map(([report, own]) => [
        report,
        new Set(own.map(({ basis }) => basis.definition)),
      ]),
    ),
    byBasis: Map.groupBy(all, basisKey),
    byDefinition: Map.groupBy(all, ({ basis }) => basis.definition),
    byUnit: Map.groupBy(all, unitKey),
  };
}

export function basisKey({ basis }: Candidate): string {
  return Object.values(basis).join('\n');
}

/** Goals that may look alike; of judged goals nobody can tell. */
export function unitKey({ goal: { unit, direction } }: Candidate): string {
  return `${unit} ${direction}`;
}
