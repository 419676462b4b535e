import type { PartView, Said } from '../../changes/reader/change-view.ts';
import { makeComparison, type ChangeNote } from '../../changes/reader/comparison.ts';
import { differenceView } from '../../changes/reader/difference-view.ts';
import type { Tie } from '../../domain/facts.ts';
import type { Names, ReportContext } from '../report-context.ts';
import { inLanguage } from '../../domain/translated.ts';
import { anchorOf, pageParts } from '../../domain/anchors.ts';
import { type PublicFigure, findCell, findTable } from '../../domain/public-report.ts';
import { referencesIn, type CellReference, type Template } from '../../domain/reference.ts';
import { isOfGoals } from '../../domain/standard-tables.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import { words } from '../../words/dictionaries.ts';
import { textIn } from '../../domain/table.ts';

/**
 * What changed in the later of two versions, ready for display, with what the notes say of it; `ties` are
 * the declared checks of both.
 */
export function differenceParts(
  before: ReportContext,
  after: ReportContext,
  notes: readonly ChangeNote[],
  ties: readonly Tie[],
): PartView[] {
  const { locale } = after;
  // What was removed may have a name that only the earlier version recorded.
  const named = <Value>(find: (names: Names) => Value | undefined): Value | undefined =>
    find(after.names) ?? find(before.names);
  const comparison = makeComparison(before.report, after.report, {
    ...{ locale, notes, ties },
    organisation: (id) => named(({ organisations }) => organisations.get(id))?.name ?? id,
    project: (id) => named(({ projects }) => projects.get(id))?.title ?? id,
    uses: (report, address) => usesOfCell(address, report === before.report ? before : after),
  });
  return differenceView(comparison);
}

/** Where a version's page shows a cell: the abstract, the table, figures and sections, each as a link. */
function usesOfCell(address: CellReference, context: ReportContext): Said[] {
  return [
    ...glanceUse(address, context),
    ...goalUse(address, context),
    ...tableUse(address, context),
    ...figureUses(address, context),
    ...sectionUses(address, context),
  ];
}

function linkTo(id: string, text: string, { report, locale }: ReportContext): Said {
  return { text, href: `${versionAddress(report, locale)}#${id}` };
}

function glanceUse(address: CellReference, context: ReportContext): Said[] {
  const { metadata, abstract } = context.report;
  const isKeyFigure = address.table === 'facts' && metadata.keyFigures.includes(address.row);
  const isShown = isKeyFigure || names(inLanguage(abstract, context.locale), address);
  const { atAGlance } = words(context.locale).report;
  return isShown ? [linkTo(pageParts.atAGlance, atAGlance, context)] : [];
}

function names(template: Template, { table, row }: CellReference): boolean {
  return referencesIn(template).some((one) => one.table === table && one.row === row);
}

function goalUse(address: CellReference, context: ReportContext): Said[] {
  const goal = goalId(address, context);
  const { title } = words(context.locale).goals;
  return goal === undefined ? [] : [linkTo(anchorOf('goal', goal), title, context)];
}

/** A table that is on the data page only is left out: the row's own link leads there. */
function tableUse({ table }: CellReference, context: ReportContext): Said[] {
  const number = findTable(context.report, table)?.number;
  const say = words(context.locale).report;
  return number === undefined ? [] : [linkTo(anchorOf('table', table), say.table(number), context)];
}

function figureUses(address: CellReference, context: ReportContext): Said[] {
  const say = words(context.locale).report;
  return context.report.figures
    .filter((figure) => figure.number !== undefined && shows(figure, address, context))
    .map(({ declaration, number = 0 }) =>
      linkTo(anchorOf('figure', declaration.id), say.figure(number), context),
    );
}

/** A figure draws a table or goals, and its texts name rows. */
function shows(figure: PublicFigure, address: CellReference, context: ReportContext): boolean {
  const { declaration, headline, subtitle, reading, description, note = [] } = figure;
  const { goals = [], ...rest } = { ...declaration } as { goals?: readonly string[] };
  const tables = Object.entries(rest).filter(([name]) => name === 'table' || name === 'links');
  return (
    tables.some(([, table]) => table === address.table) ||
    goals.includes(goalId(address, context) ?? '') ||
    [headline, subtitle, reading, description, note].some((text) => names(text, address))
  );
}

/** The goal of a row of the tables of goals. */
function goalId(address: CellReference, { report }: ReportContext): string | undefined {
  if (address.table === 'goals') return address.row;
  if (!isOfGoals(address.table)) return undefined;
  const found = findCell(report, { ...address, column: 'goal' });
  return textIn(found?.beside('goal'));
}

function sectionUses({ table, row }: CellReference, context: ReportContext): Said[] {
  const sections = context.uses.sectionsOfRow.get(`${table}/${row}`) ?? [];
  return sections.flatMap((id) => {
    const section = context.report.narrative.sections.find((one) => one.id === id);
    return section ? [linkTo(id, sectionName(section, context), context)] : [];
  });
}

function sectionName(
  { number, title }: { number?: string; title: string },
  { locale }: ReportContext,
): string {
  const say = words(locale).report;
  return number === undefined ? say.sectionTitle(title) : say.sectionNumber(number);
}
