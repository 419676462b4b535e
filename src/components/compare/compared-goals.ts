import { inLanguage } from '../../domain/translated.ts';
import { comparability, type MeasuredGoal, type Reason } from '../../domain/comparability.ts';
import {
  basisKey,
  unitKey,
  type Candidate,
  type ComparedReport,
  type ComparisonIndex,
} from './compared-report.ts';
import { siteLanguage } from '../../words/words.ts';

/** A result that is compared only if the reader asks for it, and why. */
export interface Refused extends Candidate {
  reasons: Reason[];
}

/** A goal of a report with what it can be compared with, and what it looks like but cannot. */
export interface ComparedGoal {
  goal: MeasuredGoal;
  /** Results on one ground, this report's own first. */
  rows: Candidate[];
  /** How many more results there are on that ground. */
  more: number;
  refused: Refused[];
}

/** So many rows can be taken in; pages must not grow with the number of reports. */
const mostRows = 12;
const mostRefused = 5;
/** So many of what looks alike are held against a goal before the nearest are shown. */
const mostTried = 60;

/** Every goal of a report that has a result. */
export function comparedGoals({ report }: ComparedReport, index: ComparisonIndex): ComparedGoal[] {
  const own = Map.groupBy(index.byReport.get(report) ?? [], ({ goal }) => goal);
  return [...own].map(([goal, cases]) => comparedGoal(goal, cases, index));
}

/** Whether there is anything that the goal can be compared with. */
export function isComparable({ rows }: ComparedGoal): boolean {
  return rows.length > 1;
}

function comparedGoal(
  goal: MeasuredGoal,
  own: readonly Candidate[],
  index: ComparisonIndex,
): ComparedGoal {
  const grounds = [...Map.groupBy(own, basisKey)].map(([key, cases]) => ({
    cases,
    all: index.byBasis.get(key) ?? cases,
  }));
  const [{ cases, all } = { cases: [], all: [] }] = grounds.toSorted(
    (a, b) => b.all.length - a.all.length,
  );
  const near = all.slice(0, mostRows + cases.length).filter((one) => !cases.includes(one));
  const rows = [...cases, ...near].slice(0, Math.max(mostRows, cases.length));
  return {
    ...{ goal, rows, more: all.length - rows.length },
    refused: cases[0] ? nearestRefused(cases[0], own, index) : [],
  };
}

/** What looks most like a result without standing on the same ground. */
function nearestRefused(
  anchor: Candidate,
  own: readonly Candidate[],
  index: ComparisonIndex,
): Refused[] {
  const isElsewhere = ({ of, at }: Candidate): boolean =>
    of !== anchor.of && at.place === undefined;
  const alike = anchor.goal.direction === 'judged' ? [] : (index.byUnit.get(unitKey(anchor)) ?? []);
  const tried = new Set([
    ...own,
    ...(index.byDefinition.get(anchor.basis.definition) ?? []).slice(0, mostTried),
    ...alike.slice(0, mostTried).filter(isElsewhere),
  ]);
  return [...tried]
    .map((one) => ({ ...one, reasons: comparability(anchor.basis, one.basis) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => a.reasons.length - b.reasons.length)
    .slice(0, mostRefused);
}

/** What holds for all goals of two reports. */
export interface Against {
  other: ComparedReport;
  /** How many goals are the same in both. */
  same: number;
  hasOtherGroup: boolean;
  hasOtherRule: boolean;
}

const mostReports = 12;

/** The reports that share most with one: the same goals first, then the same themes, then the newest. */
export function againstOthers(
  one: ComparedReport,
  reports: readonly ComparedReport[],
  { definitions }: ComparisonIndex,
): Against[] {
  const none: ReadonlySet<string> = new Set();
  const [own, themes] = [definitions.get(one.report) ?? none, themesOf(one)];
  return reports
    .filter((other) => other !== one)
    .map((other) => ({
      other,
      same: shared(own, definitions.get(other.report) ?? none),
      near: shared(themes, themesOf(other)),
    }))
    .sort((a, b) => b.same - a.same || b.near - a.near)
    .slice(0, mostReports)
    .map(({ other, same }) => against(one, other, same));
}

function against(one: ComparedReport, other: ComparedReport, same: number): Against {
  const rules = [one, other].map(({ rule }) => JSON.stringify({ ...rule, name: '' }));
  return {
    ...{ other, same },
    hasOtherGroup:
      inLanguage(one.project.targetGroup, siteLanguage()) !==
      inLanguage(other.project.targetGroup, siteLanguage()),
    hasOtherRule: rules[0] !== rules[1],
  };
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((item) => other.has(item)).length;
}

function themesOf({ project }: ComparedReport): Set<string> {
  return new Set(project.themes.map((theme) => inLanguage(theme, siteLanguage())));
}

/** What the comparison of a report shows, by the keys of the versions that it is taken from. */
export function comparisonKeys(
  one: ComparedReport,
  goals: readonly ComparedGoal[],
  others: readonly Against[],
): unknown {
  const caseKey = ({ of, goal, at }: Candidate): unknown => [
    of.key,
    goal.id,
    of.goals.indexOf(goal),
    goal.cases.indexOf(at),
  ];
  return [
    one.key,
    goals.map(({ rows, more, refused }) => [
      ...[rows.map(caseKey), more],
      refused.map((other) => [caseKey(other), other.reasons]),
    ]),
    others.map(({ other, ...rest }) => [other.key, rest]),
  ];
}

/** A goal that has results of more than one project. */
export interface SharedGoal {
  first: Candidate;
  reports: number;
}

const mostShared = 40;

/** Goals that more than one project has, those of most reports first. */
export function sharedGoals({ byDefinition }: ComparisonIndex): SharedGoal[] {
  return [...byDefinition.values()]
    .filter((cases) => new Set(cases.map(({ of }) => of.project)).size > 1)
    .flatMap((cases) => {
      const [first] = cases;
      return first ? [{ first, reports: new Set(cases.map(({ of }) => of.report)).size }] : [];
    })
    .sort((a, b) => b.reports - a.reports)
    .slice(0, mostShared);
}
