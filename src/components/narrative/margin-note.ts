import { anchorOf } from '../../domain/anchors.ts';
import type { Piece } from '../inline/piece.ts';
import type { Footnote } from '../../domain/narrative.ts';

/** What stands in the margin beside a passage. */
export type MarginNote =
  | { kind: 'term'; id: string; term: string; definition: string; href: string; inMargin: boolean }
  | { kind: 'data-note'; letter: string; text: Piece[] }
  | { kind: 'footnote'; footnote: Footnote }
  | { kind: 'reference'; number: number; text: string }
  | { kind: 'uncertainty'; share: string; interval: string }
  | { kind: 'sources'; sources: string[] };

/** The element that explains a term. */
export function termNoteId(term: string): string {
  return anchorOf('term', term);
}

/** Whether a note is in the report's words, and not in the page's. */
export function isOfReport({ kind }: MarginNote): boolean {
  return kind === 'data-note' || kind === 'footnote' || kind === 'reference';
}
