import type { Language } from '../domain/language.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { words } from '../words/words.ts';
import { formatList } from './quantities.ts';

/**
 * How to refer to a version in running text, by the year in which it came out here, and with the report that
 * it is made from. The address is added by the page.
 */
export function citationText(
  { metadata, version }: PublicReport,
  publisher: string,
  locale: Language,
): string {
  const say = words(locale).report;
  const { authors, changeNote, source, title } = metadata;
  const names = formatList(
    authors.map(({ name }) => name),
    locale,
  );
  const origin = source && say.after(`${source.title}. ${source.publisher}, ${source.year}`);
  const parts = [
    `${names} (${changeNote.date.slice(0, 4)}): ${title}`,
    say.versionNumber(version),
    ...(publisher === names ? [] : [publisher]),
    ...(origin ? [origin] : []),
  ];
  return `${parts.join('. ')}.`;
}
