import * as z from 'zod';
import type { Facts } from '../domain/facts.ts';
import { countedGoals } from '../domain/goal-counts.ts';
import type { Assessment, AssessmentRule, PublicGoal } from '../domain/goal.ts';
import { given } from '../domain/given.ts';
import { type PublicReport, cellAt } from '../domain/public-report.ts';
import { listConclusions, type Conclusions } from '../domain/conclusions.ts';
import { compareVersions } from '../domain/identifier.ts';
import { ruleAsUsed } from '../domain/across-places.ts';
import type { GoalCase, MeasuredGoal } from '../domain/comparability.ts';
import { numberIn, textIn } from '../domain/table.ts';
import { hasInterval, wilsonInterval } from '../domain/statistics.ts';
import { populationOf } from '../domain/tables.ts';
import type { Content } from '../store/made-store.ts';
import type { Level, Verdict } from '../domain/codes.ts';

/** A version, and where in the store each part of it is kept (`version-store.ts`). */
export interface WrittenVersion {
  report: string;
  version: string;
  /** A hash of all that it was made from. */
  key: string;
  parts: Readonly<Record<string, Content>>;
}

/**
 * An entry of the `reports` collection: what lists of reports need, and where the whole `PublicReport` lies.
 * What an entry holds itself, Astro walks, serialises, bundles and keeps in memory all at once; a file is
 * opened when its page is made (measured in src/decisions/0016).
 */
export interface ReportEntry extends WrittenVersion, Conclusions {
  /**
   * Whether this is the version that its report is known by: the newest published one, or the newest draft
   * where none is published.
   */
  newest: boolean;
  /** The sizes in bytes of the PDFs that were printed of it, by their addresses. */
  printed?: Record<string, number>;
  /** The published version before this one, where there is one. */
  predecessor?: WrittenVersion;
  metadata: PublicReport['metadata'];
  /** The edition of the rules of judging that its verdicts were made by. */
  judging: number;
  /** Ids of its figures, each of which has a page of its own. */
  figures: string[];
  /** Those that are counted. */
  goals: { id: string; goal: string; level?: Level; verdict: Verdict; interim: boolean }[];
}

/** Gives the collection its type; what it holds was checked before it came here. */
export const reportEntrySchema = z.custom<ReportEntry>();

/** The entry of a version, before it is known where it is kept, and which others there are. */
export function reportEntry({ report, judging }: Facts): Omit<ReportEntry, 'key' | 'parts'> {
  return {
    report: report.id,
    version: report.version,
    newest: false,
    metadata: report.metadata,
    judging,
    figures: report.figures.map(({ declaration }) => declaration.id),
    goals: countedGoals(report.goals).map(({ id, goal, level, overall }) => ({
      id,
      goal,
      ...given({ level }),
      verdict: overall.verdict,
      interim: overall.interim,
    })),
    ...listConclusions(report),
  };
}

/** The entries with what each is among the others of its report. They come sorted by report, then version. */
export function withPlaces(entries: readonly ReportEntry[]): ReportEntry[] {
  const byReport = Map.groupBy(entries, ({ report }) => report);
  return entries.map((entry) => {
    const others = byReport.get(entry.report) ?? [];
    const published = others.filter(({ metadata }) => metadata.status === 'published');
    const predecessor = published.findLast(
      ({ version }) => compareVersions(version, entry.version) < 0,
    );
    const newest = (published.at(-1) ?? others.at(-1)) === entry;
    return { ...entry, newest, ...(predecessor ? { predecessor: written(predecessor) } : {}) };
  });
}

function written({ report, version, key, parts }: ReportEntry): WrittenVersion {
  return { report, version, key, parts };
}

/** The goals of a version with their results, and the rule that they are judged by. */
export interface ReportGoals {
  goals: MeasuredGoal[];
  /** Of a report without goals: the shares among its key figures. */
  shares?: MeasuredGoal[];
  rule?: AssessmentRule;
}

/** The goals of a version, as comparisons need them. */
export function reportGoals({ report, judging }: Pick<Facts, 'report' | 'judging'>): ReportGoals {
  const { goals, rule, metadata } = report;
  if (goals.length === 0) {
    const shares = metadata.keyFigures.flatMap((id) => shareOf(report, id, judging) ?? []);
    return { goals: [], shares };
  }
  return {
    goals: countedGoals(goals).map(measuredGoal),
    ...(rule ? { rule: ruleAsUsed(withoutWords(rule), goals) } : {}),
  };
}

/** A fact that is some of so many, as a share of them that nobody set a target for. */
function shareOf(report: PublicReport, id: string, judging: number): MeasuredGoal | undefined {
  const found = cellAt(report, { table: 'facts', row: id, column: 'value' });
  const number = (column: string) => numberIn(found.beside(column));
  const numerator = number('numerator') ?? numberIn(found.cell);
  const denominator = number('denominator') ?? number('base');
  const date = textIn(found.beside('date'));
  if (numerator === undefined || !denominator || numerator > denominator || !date) return undefined;
  const value = Math.round((100 * numerator) / denominator);
  return {
    ...{ id, goal: textIn(found.beside('label')) ?? id },
    ...{ unit: 'percent', direction: 'at-least' },
    cases: [
      {
        ...{ verdict: 'not-applicable', interim: false },
        result: { date, value, numerator, denominator },
        ...(hasInterval({ population: populationOf(found), judging })
          ? { interval: wilsonInterval(numerator, denominator) }
          : {}),
      },
    ],
  };
}

function withoutWords(rule: NonNullable<PublicReport['rule']>): AssessmentRule {
  const { statement: _statement, reason: _reason, ...rest } = rule;
  return rest;
}

function measuredGoal(whole: PublicGoal): MeasuredGoal {
  const { id, goal, indicator, level, unit, ownUnit, direction, baseline } = whole;
  return {
    ...{ id, goal, unit, direction },
    ...given({ indicator, level, baseline, ownUnit }),
    cases: assessmentsOf(whole).map(goalCase),
  };
}

/** A goal as a whole is there where it has a result of its own, or stands alone. */
function assessmentsOf({ overall, assessments }: PublicGoal): Assessment[] {
  const rest = assessments.filter((one) => one !== overall);
  return overall.result || rest.length === 0 ? [overall, ...rest] : rest;
}

function goalCase(assessment: Assessment): GoalCase {
  const { place, group, verdict, interim, target, result, interval } = assessment;
  return {
    ...given({ place, group }),
    ...{ verdict, interim },
    ...(target ? { target: targetOf(target) } : {}),
    ...(result ? { result: resultOf(result) } : {}),
    ...given({ interval }),
  };
}

function targetOf({
  due,
  lower,
  upper,
}: NonNullable<Assessment['target']>): NonNullable<GoalCase['target']> {
  return {
    due,
    ...given({ lower, upper }),
  };
}

function resultOf(result: NonNullable<Assessment['result']>): NonNullable<GoalCase['result']> {
  const { id: _id, source: _source, ...rest } = result;
  return rest;
}
