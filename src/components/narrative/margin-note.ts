import type { Language } from '../../domain/language.ts';
import { anchorOf } from '../../domain/anchors.ts';
import type { Footnote, NarrativeNode } from '../../domain/narrative.ts';
import type { PageWords } from '../../words/da/pages/pages.ts';
import { inLanguage, type Piece } from '../inline/piece.ts';
import type { ReportContext } from '../report-context.ts';

/** What stands in the margin beside a passage. */
export type MarginNote =
  | { kind: 'term'; id: string; term: string; definition: string; href: string; inMargin: boolean }
  | { kind: 'data-note'; letter: string; text: Piece[] }
  | { kind: 'claim'; id: string; claimed: Piece[]; text: Piece[] }
  | { kind: 'footnote'; footnote: Footnote }
  | { kind: 'reference'; number: number; text: string }
  | { kind: 'uncertainty'; share: string; interval: string }
  | { kind: 'sources'; sources: string[] };

/** The element that explains a term. */
export function termNoteId(term: string): string {
  return anchorOf('term', term);
}

/** The element that holds the arithmetic of a claim. */
export function claimId(node: NarrativeNode, { uses }: Pick<ReportContext, 'uses'>): string {
  return anchorOf('claim', uses.claims.get(node) ?? 0);
}

/** Whether a note is in the report's words, and not in the page's. */
export function isOfReport({ kind }: MarginNote): boolean {
  return kind === 'data-note' || kind === 'footnote' || kind === 'reference';
}

/** A note of the margin as running text, led by the word or letter that it explains. `lang` marks a report's text among the page's words. */
export function marginPieces(
  note: Exclude<MarginNote, { kind: 'footnote' | 'term' }>,
  { report, goals, claims }: PageWords,
  lang: Language | undefined,
): Piece[] {
  switch (note.kind) {
    case 'data-note':
      return [{ type: 'letter', text: `[${note.letter}]` }, ' ', ...note.text];
    case 'reference':
      return [{ type: 'letter', text: `[${note.number}]` }, ' ', note.text];
    case 'claim':
      return [...inLanguage(note.claimed, lang), ` ${claims.restsOn.toLowerCase()} `, ...note.text];
    case 'uncertainty':
      return [`${note.share}, ${goals.uncertainty(note.interval).toLowerCase()}`];
    case 'sources':
      return [
        `${note.sources.length > 1 ? report.sources : report.source}: `,
        ...inLanguage([note.sources.join('; ')], lang),
      ];
  }
}
