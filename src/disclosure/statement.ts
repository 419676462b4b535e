import type { DeclaredCheck } from '../domain/descriptor.ts';
import type { Claim } from '../domain/claim.ts';
import type { AssessmentRule } from '../domain/goal.ts';
import { isComponent, walk } from '../domain/narrative.ts';
import { propertiesIn } from '../domain/narrative-properties.ts';
import { policyFrom, type Policy } from './policy.ts';
import type { Unknown } from './solve.ts';
import type { SameAs } from '../domain/disclosure-policy.ts';
import type { FigureDeclaration } from '../domain/figure.ts';
import { tablesOf, type PublicReport } from '../domain/public-report.ts';
import type { CellReference } from '../domain/table.ts';
import type { Tables } from '../domain/tables.ts';

/** One version as it is published, with what it declares about its numbers. */
export interface Published {
  /** Names the version where several are looked at together; empty for the one that is checked. */
  version: string;
  /** The id of its report. */
  report: string;
  tables: Tables;
  checks: readonly DeclaredCheck[];
  figures: readonly FigureDeclaration[];
  /** What its words that compare say. */
  claims: readonly Claim[];
  /** How its goals are judged; absent where there are none. */
  rule?: AssessmentRule | undefined;
  /** Which of its numbers other reports have too. */
  sameAs: readonly SameAs[];
  /** What its policy says of its counts, where they are rounded. */
  rounding?: Rounding | undefined;
  /** Between what the numbers of rounded cells are, where they are looked at as hidden ones. */
  between?: (cell: CellReference) => Unknown | undefined;
  /** The largest that any of them can be. */
  largestRounded?: number;
}

/** What counts of people are rounded to, and which numbers are not. */
export interface Rounding {
  to: number;
  isExact: (cell: CellReference) => boolean;
}

/** The rounding of a policy; numbers that a source has printed, or that can harm nobody, are exact. */
export function roundingBy({ rounding, isPublished, isHarmless }: Policy): Rounding | undefined {
  if (rounding === undefined) return undefined;
  return { to: rounding, isExact: (cell) => isPublished(cell) || isHarmless(cell) };
}

/** What a version published, under its number. What it checked is not recorded. */
export function publishedVersion(report: PublicReport): Published {
  return {
    ...{ version: report.version, report: report.id, tables: tablesOf(report), checks: [] },
    figures: report.figures.map(({ declaration }) => declaration),
    claims: claimsOf(report),
    rule: report.rule,
    rounding: roundingBy(policyFrom(report.limits, report.metadata.disclosure)),
    sameAs: report.metadata.disclosure?.sameAs ?? [],
  };
}

/** The claims of its figures, and those of its narrative. */
function claimsOf({ figures, narrative }: PublicReport): Claim[] {
  const nodes = [...walk(narrative.blocks)].filter(isComponent);
  return [
    ...figures.flatMap(({ holds }) => (holds ? [holds] : [])),
    ...nodes.flatMap((node) =>
      propertiesIn(node.type, node).flatMap((one) => (one.kind === 'claim' ? [one.value] : [])),
    ),
  ];
}

/** A cell of one of several versions. */
export interface Place extends CellReference {
  version: string;
}

/** What a reader knows of how published numbers hang together. */
export type Statement =
  | { kind: 'sum'; total: Place; parts: Place[] }
  | { kind: 'flow'; into: Place[]; out: Place[] }
  | { kind: 'share'; percent: Place; base: Place; numerator?: Place; decimals: number }
  | { kind: 'equal'; one: Place; other: Place }
  | { kind: 'at-most'; smaller: Place; larger: Place }
  | { kind: 'verdict'; cells: Place[]; verdict: string; least?: number; most?: number }
  | { kind: 'claim'; claim: string; bounds: Between[] };

/** What some numbers, each times a factor, come to in their own unit: between two numbers. */
export interface Between {
  terms: { place: Place; factor: number }[];
  least: number;
  most: number;
  /** Whether it is more than the least. */
  isStrict?: boolean;
}
