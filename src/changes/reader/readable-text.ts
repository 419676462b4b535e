import { replaceTags, splitSentences } from '../difference/narrative-text.ts';
import type { Comparison, Side } from './comparison.ts';
import { formatAnchor, type CrossReference } from '../../domain/anchors.ts';
import { boundCells, type Component, type NumberNode } from '../../domain/narrative.ts';
import { type PublicReport, findCell, findTable } from '../../domain/public-report.ts';
import { boundText, numberText, plainText } from '../../i18n/bound-text.ts';
import { words } from '../../words/words.ts';
import { parseReference, type CellReference } from '../../domain/table.ts';

/** A text of a difference as readers see it: numbers instead of addresses, no markup and no components. */
export function readableText(text: string, side: Side, comparison: Comparison): string {
  const reader = new TextReader(comparison[side], comparison);
  return replaceTags(text.replace(/(?<!\s)\s+(?=<Cite )/g, ''), (node) => reader.component(node))
    .replace(/\{([^{}]*)\}/g, (whole, address: string) => reader.number(address) ?? whole)
    .replace(/(?<!\s)\s*\[\^[^\][]*\]:?/g, '')
    .replace(/\[([^\][]*)\]\((?:https?:|\/|#)[^)[]*\)/g, '$1')
    .replace(/(\*{1,2})(\S(?:[^*]*\S)?)\1/g, '$2')
    .replace(/^(?:#{1,6}|>|[-]) /gm, '')
    .trim();
}

/** The same for a whole text, a sentence on each line: sentences are split before their numbers are formatted. */
export function readableSentences(text: string, side: Side, comparison: Comparison): string {
  return text
    .split('\n')
    .flatMap(splitSentences)
    .map((sentence) => readableText(sentence, side, comparison))
    .filter((sentence) => sentence !== '')
    .join('\n');
}

/** Formats the numbers, components and cross-references in one version's texts, as far as they may be shown. */
class TextReader {
  private readonly report: PublicReport;
  private readonly comparison: Comparison;

  constructor(report: PublicReport, comparison: Comparison) {
    this.report = report;
    this.comparison = comparison;
  }

  /** The number at an address; undefined where the text is not an address. */
  number(text: string | undefined): string | undefined {
    const address = parseReference(text ?? '');
    if (!address || !findCell(this.report, address)) return undefined;
    if (this.isHidden(address)) return this.comparison.say.hidden;
    return boundText(this.report, address, this.comparison.lang);
  }

  /** A component by its number, by the name of what it shows or leads to, or by its title. */
  component(node: Component): string {
    const say = words(this.comparison.lang).report;
    switch (node.type) {
      case 'fact':
      case 'value':
      case 'share':
        return this.numberNode(node);
      case 'ref':
        return this.target(node.to);
      case 'figure':
        return this.figure(node.id);
      case 'table':
        return this.table(node.id);
      case 'data-note':
        return say.dataNote(this.report.notes.find(({ id }) => id === node.id)?.letter ?? '');
      case 'key-figures':
        return say.keyFigures;
      case 'goal-table':
      case 'goal-matrix':
        return words(this.comparison.lang).goals.title;
      case 'voice':
        return node.role;
      case 'finding':
      case 'recommendation':
      case 'case':
      case 'method':
        return node.title ?? '';
      case 'claim':
      case 'term':
      case 'cite':
        return '';
    }
  }

  private numberNode(node: NumberNode): string {
    const cells = boundCells(node);
    if (cells.some((address) => this.isHidden(address))) return this.comparison.say.hidden;
    if (!cells.every((address) => findCell(this.report, address))) return '';
    return numberText(this.report, node, this.comparison.lang);
  }

  /** What a cross-reference leads to, by its name. */
  private target({ kind, id }: CrossReference): string {
    const say = words(this.comparison.lang).report;
    const { goals, narrative } = this.report;
    if (kind === 'figure') return this.figure(id);
    if (kind === 'table') return this.table(id);
    if (kind === 'goal') return say.goal(goals.find((goal) => goal.id === id)?.goal ?? id);
    const section = narrative.sections.find((one) => one.id === id);
    return section ? say.sectionTitle(section.title) : formatAnchor({ kind, id });
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
    const headline = plainText(figure.headline, this.report, this.comparison.lang);
    return `${say.unnumberedFigure} ${words(this.comparison.lang).formats.quote(headline)}`;
  }

  /** A number may be written with others of its row, so the whole row must be public. */
  private isHidden({ table, row }: CellReference): boolean {
    const columns = findTable(this.report, table)?.fields ?? [];
    return columns.some(({ name }) => this.comparison.isHidden({ table, row, column: name }));
  }
}
