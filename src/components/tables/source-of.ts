import type { PublicTable } from '../../domain/table.ts';
import type { Locale } from '../../i18n/locale.ts';
import { inLanguage, type Piece } from '../inline/piece.ts';

/** Where a table is from, led by the page's word for it. `lang` marks the report's words. */
export function sourceOf(
  { source }: PublicTable,
  label: string,
  lang: Locale | undefined,
): Piece[] {
  return source === undefined ? [] : [`${label}: `, ...inLanguage([source], lang), '. '];
}
