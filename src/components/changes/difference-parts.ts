import type { Language } from '../../domain/language.ts';
import {
  makeComparison,
  type ChangeNote,
  type PartView,
  type Said,
} from '../../changes/reader/comparison.ts';
import { differenceView } from '../../changes/reader/difference-view.ts';
import type { Tie } from '../../domain/facts.ts';
import type { Names, ReportContext, VersionPlace } from '../report-context.ts';
import { inLanguage } from '../../domain/translated.ts';
import { anchorOf, pageParts } from '../../domain/anchors.ts';
import {
  type PublicFigure,
  findCell,
  findTable,
  type PublicReport,
} from '../../domain/public-report.ts';
import { isOfGoals } from '../../domain/standard-tables.ts';
import { versionAddress, changesAddress, versionAnchor } from '../../i18n/addresses.ts';
import { words } from '../../words/words.ts';
import { textIn, referencesIn, type CellReference, type Template } from '../../domain/table.ts';

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

/** The words that say what is as it was, where that is what a reader asks first. */
export function whatStands(
  parts: readonly Pick<PartView, 'id'>[],
): 'none' | 'sameConclusions' | 'sameVerdicts' | undefined {
  if (parts.length === 0) return 'none';
  const changed = new Set(parts.map(({ id }) => id));
  if (changed.has('verdicts')) return undefined;
  return changed.has('conclusions') ? 'sameVerdicts' : 'sameConclusions';
}

/** What something was in the version before, with a link to the list of all changes. */
export interface Was {
  text: string;
  /** Which version that was; for those who do not see the mark's place. */
  version: string;
  href: string;
}

/** The languages of the text around a mark and of the page; and the version's position among others. */
export interface Marked {
  language: Language;
  locale: Language;
  place?: VersionPlace | undefined;
}

/** What a text made from cells was before; undefined where it was the same, or may not be shown. */
export function wasBefore(
  now: string,
  addresses: readonly CellReference[],
  marked: Marked,
  write: (earlier: PublicReport) => string,
): Was | undefined {
  const earlier = marked.place?.earlier;
  if (!earlier || !addresses.every((address) => isPublic(address, earlier))) return undefined;
  const before = write(earlier.report);
  return before === now ? undefined : wasMark(before, earlier.report, marked);
}

function isPublic(
  address: CellReference,
  { report, mayShow }: NonNullable<VersionPlace['earlier']>,
): boolean {
  return findCell(report, address) !== undefined && mayShow(address);
}

/** The mark with the value of an earlier version, with a link to what changed. */
export function wasMark(before: string, { id, version }: PublicReport, marked: Marked): Was {
  const say = words(marked.language).changes;
  const anchor = marked.place ? `#${versionAnchor(marked.place.version)}` : '';
  return {
    text: say.was(before),
    version: say.inVersion(version),
    href: `${changesAddress(id, marked.locale)}${anchor}`,
  };
}
