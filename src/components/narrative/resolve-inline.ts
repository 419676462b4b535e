import { anchorOf, formatAnchor, type CrossReference } from '../../domain/anchors.ts';
import {
  boundCells,
  isComponent,
  type Inline,
  type NodeOf,
  type NumberNode,
} from '../../domain/narrative.ts';
import { termAddress, writtenAddress, tableAddress } from '../../i18n/addresses.ts';
import { numberText } from '../../i18n/bound-text.ts';
import { noBreak } from '../../i18n/quantities.ts';
import { words } from '../../words/words.ts';
import { type Piece, linkedPiece, withSingleStops } from '../inline/piece.ts';
import type { ReportContext } from '../report-context.ts';
import { claimId, termNoteId } from './margin-note.ts';
import { findTable } from '../../domain/public-report.ts';

/**
 * Running text of the narrative with its numbers, terms and references looked up. What stands in a sentence is
 * in the sentence's language; only what it leads to is in the page's.
 */
export function resolveInline(nodes: readonly Inline[], context: ReportContext): Piece[] {
  const shown = new Set<string>();
  const pieces = nodes.map((node, position) => {
    const before = nodes[position - 1];
    const piece = withNewMarks(resolveNode(node, context), shown);
    return isReference(node) && startsSentence(before) ? capitalised(piece) : joined(piece, before);
  });
  return withSingleStops(pieces);
}

/** Within a passage of text the letter of a note stands at the first of its numbers. */
function withNewMarks(piece: Piece, shown: Set<string>): Piece {
  if (typeof piece === 'string' || piece.type !== 'bound') return piece;
  const marks = piece.marks.filter(({ text }) => !shown.has(text));
  for (const { text } of marks) shown.add(text);
  return { ...piece, marks };
}

function isReference(node: Inline): boolean {
  return typeof node !== 'string' && node.type === 'ref';
}

function startsSentence(before: Inline | undefined): boolean {
  return before === undefined || (typeof before === 'string' && /[.!?]\s+$/.test(before));
}

function capitalised(piece: Piece): Piece {
  if (typeof piece === 'string' || piece.type !== 'link') return piece;
  const [text, ...rest] = piece.children;
  if (typeof text !== 'string') return piece;
  return { ...piece, children: [text.charAt(0).toUpperCase() + text.slice(1), ...rest] };
}

/** A unit written after a number stays on its line. */
function joined(piece: Piece, before: Inline | undefined): Piece {
  const follows = before !== undefined && typeof before !== 'string' && isComponent(before);
  return follows && typeof piece === 'string'
    ? piece.replace(/^ (?=(?:pct|kr)\.)/, noBreak)
    : piece;
}

function resolveNode(node: Inline, context: ReportContext): Piece {
  if (typeof node === 'string') return node;
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: resolveInline(node.children, context) };
    case 'link':
      return {
        ...node,
        href: writtenAddress(node.href),
        children: resolveInline(node.children, context),
      };
    case 'footnote-reference':
      return footnotePiece(node.number, context);
    case 'line-break':
      return node;
    case 'fact':
    case 'value':
    case 'share':
      return numberPiece(node, context);
    case 'claim':
      return claimPiece(node, context);
    case 'term':
      return termPiece(node, context);
    case 'cite':
      return citationPiece(node.id, context);
    case 'ref':
      return crossReference(node.to, context);
  }
}

/** A term opens its note; one that has none on the page leads to the glossary. */
function termPiece({ id, children }: NodeOf<'term'>, context: ReportContext): Piece {
  const pieces = resolveInline(children, context);
  return context.uses.terms.has(id)
    ? { type: 'term', note: termNoteId(id), children: pieces }
    : { type: 'link', href: termAddress(id, context.locale), children: pieces };
}

/** Words that compare lead to their arithmetic in the margin. */
function claimPiece(node: NodeOf<'claim'>, context: ReportContext): Piece {
  const href = `#${claimId(node, context)}`;
  return { type: 'claim', href, children: resolveInline(node.children, context) };
}

function numberPiece(node: NumberNode, context: ReportContext): Piece {
  return linkedPiece(context.report, boundCells(node), context, (version) =>
    numberText(version, node, context.language),
  );
}

function citationPiece(id: string, { report, language }: ReportContext): Piece {
  const number = report.references.find((reference) => reference.id === id)?.number ?? 0;
  const label = words(language).report.reference(number);
  return { type: 'citation', text: `[${number}]`, href: `#${anchorOf('reference', id)}`, label };
}

function footnotePiece(number: number, { language }: ReportContext): Piece {
  const label = words(language).report.note(number);
  return {
    type: 'footnote',
    text: String(number),
    href: `#${anchorOf('footnote', number)}`,
    id: `${anchorOf('footnote', number)}-i-teksten`,
    label,
  };
}

interface Target {
  text: string;
  /** Absent where it stands on the same page, at its anchor. */
  href?: string;
}

/** A cross-reference as a link that names what it leads to: `figur 2`, `afsnit 3.1`. */
function crossReference(to: CrossReference, context: ReportContext): Piece {
  const { text, href } = targetOf(to, context) ?? { text: formatAnchor(to) };
  return { type: 'link', href: href ?? `#${formatAnchor(to)}`, children: [text] };
}

function targetOf({ kind, id }: CrossReference, context: ReportContext): Target | undefined {
  const say = words(context.language).report;
  const number = context.uses.recommendations.get(id);
  const goal = context.report.goals.find((one) => one.id === id);
  switch (kind) {
    case 'figure':
      return figureTarget(id, context);
    case 'table':
      return tableTarget(id, context);
    case 'goal':
      return goal && { text: say.goal(goal.goal) };
    case 'recommendation':
      return number === undefined ? undefined : { text: say.recommendation(number) };
    case 'section':
      return sectionTarget(id, context);
  }
}

function figureTarget(id: string, { report, language }: ReportContext): Target | undefined {
  const say = words(language).report;
  const figure = report.figures.find(({ declaration }) => declaration.id === id);
  if (!figure) return undefined;
  return { text: figure.number === undefined ? say.unnumberedFigure : say.figure(figure.number) };
}

/** A table that the narrative does not show stands on the data page. */
function tableTarget(id: string, { report, locale, language }: ReportContext): Target | undefined {
  const say = words(language).report;
  const table = findTable(report, id);
  if (!table) return undefined;
  if (table.number !== undefined) return { text: say.table(table.number) };
  return {
    text: say.unnumberedTable(table.title),
    href: tableAddress(report, id, locale),
  };
}

function sectionTarget(id: string, { report, language }: ReportContext): Target | undefined {
  const say = words(language).report;
  const section = report.narrative.sections.find((one) => one.id === id);
  if (!section) return undefined;
  return {
    text:
      section.number === undefined
        ? say.sectionTitle(section.title)
        : say.sectionNumber(section.number),
  };
}
