import { allAssessments, type PublicGoal, type Assessment } from '../../domain/goal.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { isOfGoals } from '../../domain/standard-tables.ts';
import { ownUnitsIn } from '../../domain/tables.ts';
import { conclusionChanges } from './conclusion-changes.ts';
import type {
  Difference,
  FieldChange,
  GoalChange,
  RowChange,
  TableChange,
  Turn,
  VerdictChange,
} from './difference.ts';
import { entryChanges, fieldChanges, type Entry } from './field-changes.ts';
import { hiddenCells } from './hidden-cells.ts';
import { sectionChanges } from './section-changes.ts';
import { hasChanged, tableChanges } from './table-changes.ts';
import type { Tie } from '../../domain/facts.ts';
import { matchBy } from './common-subsequence.ts';
import { formatReference, type Template } from '../../domain/table.ts';
import type { Versions } from './column-changes.ts';
import { given } from '../../domain/given.ts';
import { turn } from './turn.ts';
import type { Verdict } from '../../domain/codes.ts';

/** What changed in the later of two versions of a report; `ties` are the declared checks of both. */
export function compareReports(
  before: PublicReport,
  after: PublicReport,
  ties: readonly Tie[],
  lacks: readonly string[] = [],
): Difference {
  const goals = matchBy(before.goals, after.goals, ({ id }) => id);
  return {
    report: after.id,
    before: before.version,
    after: after.version,
    verdicts: goals.both.flatMap((goal) => verdictChanges(goal.before, goal.after)),
    conclusions: conclusionChanges(before.narrative, after.narrative),
    ...changesOfTables(
      { before, after, isHidden: hiddenCells(before.tables, after.tables, ties) },
      goals,
    ),
    rule: fieldChanges(ruleOf(before), ruleOf(after)).filter(isHeldByBoth('rule', lacks)),
    figures: entryChanges(figuresOf(before), figuresOf(after)),
    notes: entryChanges(notesOf(before), notesOf(after)),
    references: entryChanges(referencesOf(before), referencesOf(after)),
    metadata: fieldChanges(metadataOf(before), metadataOf(after)).filter(
      isHeldByBoth('metadata', lacks),
    ),
    narrative: sectionChanges(before.narrative, after.narrative),
  };
}

/** Whether a field, or what it is part of, is one that records of both formats can hold. */
function isHeldByBoth(part: string, lacks: readonly string[]): (change: FieldChange) => boolean {
  return ({ field }) =>
    !lacks.some((name) => `${part}.${field}` === name || `${part}.${field}`.startsWith(`${name}.`));
}

/** A goal that is added or removed is told as a goal, and not again as a row. */
function changesOfTables(
  versions: Versions,
  goals: { added: PublicGoal[]; removed: PublicGoal[] },
): Pick<Difference, 'values' | 'targets' | 'goals'> {
  const changes = tableChanges(versions);
  const rows = changes.find(({ id }) => id === 'goals')?.rows ?? { added: [], removed: [] };
  const [added, removed] = [
    goalChanges(goals.added, rows.added),
    goalChanges(goals.removed, rows.removed),
  ];
  const told = new Set([...added, ...removed].map(({ id }) => id));
  return {
    goals: { added, removed },
    values: changes.filter(({ id }) => !isOfGoals(id)),
    targets: changes
      .filter(({ id }) => isOfGoals(id))
      .map((table) => (table.id === 'goals' ? withoutRows(table, told) : table))
      .filter(hasChanged),
  };
}

function goalChanges(goals: PublicGoal[], rows: RowChange[]): GoalChange[] {
  return goals.map(({ id, goal, overall }) => ({
    ...(rows.find((row) => row.id === id) ?? { cells: [] }),
    ...{ id, name: goal, verdict: overall.verdict },
  }));
}

function withoutRows(table: TableChange, ids: ReadonlySet<string>): TableChange {
  const left = (rows: RowChange[]) => rows.filter(({ id }) => !ids.has(id));
  const { added, removed } = table.rows;
  return { ...table, rows: { added: left(added), removed: left(removed) } };
}

function ruleOf({ rule }: PublicReport): object {
  if (!rule?.statement) return rule ?? {};
  return { ...rule, statement: templateTexts(rule.statement) };
}

function figuresOf({ figures }: PublicReport): Entry[] {
  return figures.map(({ declaration, headline, subtitle, reading, description, note }) => ({
    id: declaration.id,
    name: templateText(headline),
    fields: {
      ...declaration,
      ...templateTexts({ headline, subtitle, reading, description, note }),
    },
  }));
}

function notesOf({ notes }: PublicReport): Entry[] {
  return notes.map(({ id, text, cells }) => ({
    id,
    name: templateText(text),
    fields: { text: templateText(text), cells: cells.map(formatReference) },
  }));
}

function referencesOf({ references }: PublicReport): Entry[] {
  return references.map(({ id, number: _number, ...fields }) => ({
    id,
    name: fields.title,
    fields,
  }));
}

/**
 * `report.yaml`, but for the rule and the references, which are told on their own; with the units that the version uses,
 * also where the site declares them.
 */
function metadataOf(report: PublicReport): object {
  const { metadata, question, subtitle, abstract, noGoals } = report;
  const units = ownUnitsIn(new Map(report.tables.map((table) => [table.name, table])));
  return {
    ...metadata,
    units: Object.fromEntries(
      Object.entries(units).map(([id, { id: _id, ...declared }]) => [id, declared]),
    ),
    ...templateTexts({ question, subtitle }),
    abstract: templateTexts(abstract),
    ...(noGoals ? { noGoals: templateTexts(noGoals) } : {}),
  };
}

/** A template as editors write it: `{facts/startede} unge`. A number is compared in its table alone. */
function templateText(template: Template): string {
  return template
    .map((run) => (typeof run === 'string' ? run : `{${formatReference(run)}}`))
    .join('');
}

/** The same in each language that is there. */
function templateTexts(
  templates: Readonly<Record<string, Template | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(templates).flatMap(([language, template]) =>
      template ? [[language, templateText(template)]] : [],
    ),
  );
}

/** The verdicts of a goal in both versions that are not the same: the whole project's first, then by place. */
function verdictChanges(before: PublicGoal, after: PublicGoal): VerdictChange[] {
  const [earlier, later] = [assessmentsOf(before), assessmentsOf(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((scope) => {
    const [old, now] = [earlier.get(scope), later.get(scope)];
    const verdict = moved(old?.verdict, now?.verdict);
    const evaluator = moved(old?.evaluator?.verdict, now?.evaluator?.verdict);
    if (!verdict && !evaluator) return [];
    return [
      {
        ...{ goal: after.id, text: after.goal },
        ...scopeOf(now ?? old),
        ...given({ verdict, evaluator }),
      },
    ];
  });
}

function assessmentsOf(goal: PublicGoal): Map<string, Assessment> {
  return new Map(allAssessments(goal).map((item) => [JSON.stringify(scopeOf(item)), item]));
}

function scopeOf(assessment?: Assessment): Pick<VerdictChange, 'place' | 'group'> {
  const { place, group } = assessment ?? {};
  return given({ place, group });
}

function moved(before?: Verdict, after?: Verdict): Turn<Verdict> | undefined {
  return before === after ? undefined : turn(before, after);
}
