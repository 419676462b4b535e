import type { DeclaredCheck } from '../domain/descriptor.ts';
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
  /** Which of its numbers other reports have too. */
  sameAs: readonly SameAs[];
}

/** What a version published, under its number. What it checked is not recorded. */
export function publishedVersion(report: PublicReport): Published {
  return {
    ...{ version: report.version, report: report.id, tables: tablesOf(report), checks: [] },
    figures: report.figures.map(({ declaration }) => declaration),
    sameAs: report.metadata.disclosure?.sameAs ?? [],
  };
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
  | { kind: 'verdict'; cell: Place; verdict: string; least?: number; most?: number };
