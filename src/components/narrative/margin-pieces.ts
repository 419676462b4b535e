import type { Words } from '../../i18n/da.ts';
import type { Locale } from '../../i18n/locale.ts';
import { inLanguage, type Piece } from '../inline/piece.ts';
import type { MarginNote } from './margin-note.ts';

/** A note of the margin as running text, led by the word or letter that it explains. `lang` marks a report's text among the page's words. */
export function marginPieces(
  note: Exclude<MarginNote, { kind: 'footnote' | 'term' }>,
  { report, goals }: Words,
  lang: Locale | undefined,
): Piece[] {
  switch (note.kind) {
    case 'data-note':
      return [{ type: 'letter', text: `[${note.letter}]` }, ' ', ...note.text];
    case 'reference':
      return [{ type: 'letter', text: `[${note.number}]` }, ' ', note.text];
    case 'uncertainty':
      return [`${note.share}, ${goals.uncertainty(note.interval).toLowerCase()}`];
    case 'sources':
      return [
        `${note.sources.length > 1 ? report.sources : report.source}: `,
        ...inLanguage([note.sources.join('; ')], lang),
      ];
  }
}
