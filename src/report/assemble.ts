import type { Translated } from '../domain/translated.ts';
import { tryOtherRules } from '../domain/alternatives.ts';
import { goalRecords } from '../domain/goal-records.ts';
import type { PublicGoal } from '../domain/goal.ts';
import { statusDateOf, type Reference, type ReportMetadata } from '../domain/metadata.ts';
import type { DataNote, PublicReport } from '../domain/public-report.ts';
import { readClaim } from '../domain/parse-claim.ts';
import {
  parseReference,
  parseTemplate,
  type LocalisedTemplate,
  type Template,
} from '../domain/table.ts';
import type { Limits } from '../domain/disclosure-policy.ts';
import type { Descriptor } from '../domain/descriptor.ts';
import type { FigureDeclaration } from '../domain/figure.ts';
import type { ReportSource } from '../reading/sources.ts';
import { assessedGoals } from '../checks/goals/assessed-goals.ts';
import { shownIds } from '../checks/narrative/components.ts';
import { given } from '../domain/given.ts';

/**
 * Makes the one public object of a report version from its checked sources.
 * `limits` are those that its numbers were checked by. Throws where a part is missing: a source with errors must not come here.
 */
export function assembleReport(source: ReportSource, limits?: Limits): PublicReport {
  const metadata = present(source.metadata, 'report.yaml').value;
  const descriptor = present(source.descriptor, 'datapackage.yaml').value;
  const narrative = present(source.narrative, 'report.mdx');
  const shown = (type: Parameters<typeof shownIds>[1]) => [...shownIds(narrative, type)];
  const tables = [...source.tables.values()].map(({ table }) =>
    numbered(table, shown('table'), table.name),
  );
  return {
    id: source.report,
    version: source.version,
    ...frontMatter(metadata),
    ...given({ limits }),
    narrative: narrative.narrative,
    tables,
    ...goalsOf(source, metadata),
    figures: (source.figures?.value ?? []).map((figure) =>
      numbered(figureOf(figure), shown('figure'), figure.id),
    ),
    notes: notesOf(descriptor, source.tables),
    references: referencesOf(metadata.references ?? {}, shown('cite')),
  };
}

function present<Part>(part: Part | undefined, name: string): Part {
  if (part === undefined) throw new TypeError(`assembled without ${name}`);
  return part;
}

function numbered<Item extends object>(
  item: Item,
  ids: readonly string[],
  id: string,
): Item & { number?: number } {
  const index = ids.indexOf(id);
  return { ...item, ...(index < 0 ? {} : { number: index + 1 }) };
}

/** The metadata, with the texts for readers bound to their cells. */
function frontMatter(
  metadata: ReportMetadata,
): Omit<
  PublicReport,
  | 'id'
  | 'version'
  | 'limits'
  | 'narrative'
  | 'tables'
  | 'goals'
  | 'triedRules'
  | 'figures'
  | 'notes'
  | 'references'
> {
  const {
    abstract,
    references: _references,
    assessment,
    question,
    subtitle,
    noGoals,
    units: _units,
    ...rest
  } = metadata;
  return {
    metadata: rest,
    question: bound(question),
    ...(subtitle ? { subtitle: bound(subtitle) } : {}),
    abstract: boundInEach(abstract),
    ...(assessment ? { rule: ruleOf(assessment) } : {}),
    ...(noGoals ? { noGoals: boundInEach(noGoals) } : {}),
  };
}

/** The rule without a sentence about it, which readers are given from the rule itself. */
function ruleOf({
  statement: _statement,
  ...rule
}: NonNullable<ReportMetadata['assessment']>): NonNullable<PublicReport['rule']> {
  return rule;
}

function bound(text: string): Template {
  return parseTemplate(text).template;
}

function boundInEach(texts: Translated): LocalisedTemplate {
  return Object.fromEntries(
    Object.entries<string>(texts).map(([language, text]) => [language, bound(text)]),
  );
}

function goalsOf(
  source: ReportSource,
  metadata: ReportMetadata,
): Pick<PublicReport, 'goals' | 'triedRules'> {
  const { assessment } = metadata;
  if (!assessment) return { goals: [] };
  const { goals, triedRules } = tryOtherRules(
    assessedGoals(source),
    goalRecords(new Map([...source.tables].map(([name, { table }]) => [name, table]))),
    assessment,
    statusDateOf(metadata),
  );
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  return {
    goals: goals.map((goal) => ({
      ...goal,
      ...judgedAs(goal, byId),
      ...evidenceOf(goal, metadata),
    })),
    triedRules,
  };
}

/** A goal that the source states twice is judged once, where it is stated first. */
function judgedAs(
  { sameAs }: PublicGoal,
  goals: ReadonlyMap<string, PublicGoal>,
): Partial<PublicGoal> {
  let first = goals.get(sameAs ?? '');
  while (first?.sameAs !== undefined) first = goals.get(first.sameAs);
  return first ? { overall: first.overall, assessments: first.assessments } : {};
}

/** What the report says of cause, it says of every outcome and impact that does not say otherwise. */
function evidenceOf(
  { evidence, level }: PublicGoal,
  metadata: ReportMetadata,
): Pick<PublicGoal, 'evidence'> {
  const isOfOutcome = level === 'outcome' || level === 'impact';
  return given({ evidence: evidence ?? (isOfOutcome ? metadata.evidence : undefined) });
}

function figureOf(declaration: FigureDeclaration): PublicReport['figures'][number] {
  const { headline, holds, subtitle, reading, description, note } = declaration;
  const claim = holds === undefined ? undefined : readClaim(holds);
  return {
    declaration,
    headline: bound(headline),
    ...given({ holds: claim }),
    subtitle: bound(subtitle),
    reading: bound(reading),
    description: bound(description),
    ...(note ? { note: bound(note) } : {}),
  };
}

function notesOf({ notes = {} }: Descriptor, tables: ReportSource['tables']): DataNote[] {
  return Object.entries(notes).map(([id, { cells = [], text }], index) => ({
    id,
    letter: noteLetter(index),
    text: bound(text),
    cells: [
      ...cells.map((cell) => parseReference(cell) ?? wholeTable(cell)),
      ...[...tables].flatMap(([table, { marked }]) =>
        marked.flatMap(({ note, row, column }) => (note === id ? { table, row, column } : [])),
      ),
    ],
  }));
}

/** `table/*` stands for every cell of the table. */
function wholeTable(cell: string): DataNote['cells'][number] {
  return { table: cell.split('/')[0] ?? '', row: '*', column: '*' };
}

function referencesOf(
  references: Record<string, Reference>,
  cited: readonly string[],
): PublicReport['references'] {
  return cited.flatMap((id, index) => {
    const reference = references[id];
    return reference ? [{ ...reference, id, number: index + 1 }] : [];
  });
}

/** The mark of the n-th note, from 0: a, b, … z, aa, ab … */
export function noteLetter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : noteLetter(Math.floor(index / 26) - 1) + last;
}
