import type { PublicReport } from '../domain/public-report.ts';
import { formatList } from './lists.ts';
import type { Locale } from './locale.ts';
import { words } from './words.ts';

/** How to refer to a version in running text; the address is added by the page. */
export function citationText(
  { metadata, version }: PublicReport,
  publisher: string,
  locale: Locale,
): string {
  const authors = formatList(
    metadata.authors.map(({ name }) => name),
    locale,
  );
  const year = metadata.date.slice(0, 4);
  return `${authors} (${year}): ${metadata.title}. ${words(locale).report.versionNumber(version)}. ${publisher}.`;
}
