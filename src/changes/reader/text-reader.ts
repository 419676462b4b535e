import { parseAnchor } from '../../domain/anchors.ts';
import { findCell, findTable } from '../../domain/find-cell.ts';
import { numberIn } from '../../domain/cell.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { parseReference, type CellReference } from '../../domain/reference.ts';
import { boundText, plainText, type BoundForm } from '../../i18n/bound-text.ts';
import { formatShare } from '../../i18n/shares.ts';
import { words } from '../../i18n/words.ts';
import type { Comparison } from './comparison.ts';

/** A component's properties as written in the source. */
export type Properties = Readonly<Record<string, string>>;

/** Formats the numbers, components and cross-references in one version's texts, as far as they may be shown. */
export class TextReader {
  private readonly report: PublicReport;
  private readonly comparison: Comparison;

  constructor(report: PublicReport, comparison: Comparison) {
    this.report = report;
    this.comparison = comparison;
  }

  /** The number at an address; undefined where the text is not an address. */
  number(text: string | undefined, form?: string): string | undefined {
    const address = parseReference(text ?? '');
    if (!address || !findCell(this.report, address)) return undefined;
    if (this.isHidden(address)) return this.comparison.say.hidden;
    return boundText(this.report, address, this.comparison.lang, { form: form as BoundForm });
  }

  component(name: string, properties: Properties): string {
    const { id, of, form, to, title, role } = properties;
    const say = words(this.comparison.lang).report;
    switch (name) {
      case 'Fact':
        return this.number(`facts/${id}`, form) ?? '';
      case 'Value':
        return this.number(of, form) ?? '';
      case 'Share':
        return this.share(properties);
      case 'Ref':
        return this.target(to ?? '');
      case 'Figure':
        return this.figure(id ?? '');
      case 'Table':
        return this.table(id ?? '');
      case 'DataNote':
        return say.dataNote(this.report.notes.find((note) => note.id === id)?.letter ?? '');
      case 'KeyFigures':
        return say.keyFigures;
      case 'GoalTable':
      case 'GoalMatrix':
        return words(this.comparison.lang).goals.title;
      default:
        return title ?? role ?? '';
    }
  }

  /** A share whose numbers may be shown. */
  private share({ numerator = '', denominator = '', decimals = '0' }: Properties): string {
    const addresses = [numerator, denominator].flatMap((text) => parseReference(text) ?? []);
    if (addresses.some((address) => this.isHidden(address))) return this.comparison.say.hidden;
    const [part, whole] = addresses.map((address) =>
      numberIn(findCell(this.report, address)?.cell),
    );
    if (part === undefined || whole === undefined) return '';
    return formatShare(part, whole, this.comparison.lang, { decimals: Number(decimals) });
  }

  /** The name of what a cross-reference leads to. */
  private target(to: string): string {
    const { kind, id } = parseAnchor(to);
    const say = words(this.comparison.lang).report;
    const { goals, narrative } = this.report;
    if (kind === 'figure') return this.figure(id);
    if (kind === 'table') return this.table(id);
    if (kind === 'goal') return say.goal(goals.find((goal) => goal.id === id)?.goal ?? id);
    const section = narrative.sections.find((one) => one.id === to);
    return section ? say.sectionTitle(section.title) : to;
  }

  private table(id: string): string {
    const say = words(this.comparison.lang).report;
    return say.unnumberedTable(findTable(this.report, id)?.title ?? id);
  }

  private figure(id: string): string {
    const say = words(this.comparison.lang).report;
    const figure = this.report.figures.find(({ declaration }) => declaration.id === id);
    const isPublic = figure?.headline.every(
      (run) => typeof run === 'string' || !this.isHidden(run),
    );
    if (!figure || !isPublic) return say.unnumberedFigure;
    return `${say.unnumberedFigure} »${plainText(figure.headline, this.report, this.comparison.lang)}«`;
  }

  /** A number may be written with others of its row, so the whole row must be public. */
  private isHidden({ table, row }: CellReference): boolean {
    const columns = findTable(this.report, table)?.fields ?? [];
    return columns.some(({ name }) => this.comparison.isHidden({ table, row, column: name }));
  }
}
