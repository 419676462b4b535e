import type { Language } from '../../domain/language.ts';
import type { LedgerLine } from '../../domain/ledger.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import { formatDate } from '../../i18n/dates.ts';
import { words, langMark } from '../../words/words.ts';

/** What a version was called, and in which language. */
export interface VersionTitle {
  title: string;
  language: Language;
}

/** A publication or withdrawal as the page shows it. */
export interface PublicationRow {
  id: string;
  action: string;
  date: string;
  /** The day as machines read it. */
  day: string;
  title: string;
  titleLang: Language | undefined;
  version: string;
  href: string;
  approval: string | undefined;
  afterwards: boolean;
  line: string;
  hash: string;
}

/** Lines of a ledger as rows, in their order. `titleOf` gives what a version was called. */
export function publicationRows(
  lines: readonly LedgerLine[],
  titleOf: (version: { report: string; version: string }) => VersionTitle,
  locale: Language,
): PublicationRow[] {
  return lines.map((line) => rowOf(line, titleOf(line.entry), locale));
}

function rowOf(
  { entry, number, hash }: LedgerLine,
  { title, language }: VersionTitle,
  locale: Language,
): PublicationRow {
  const { publications: say } = words(locale);
  const { action, report: id, version, date, approvedBy, entered } = entry;
  return {
    id: `linje-${number}`,
    action: say.actions[action],
    date: formatDate(date, locale),
    day: date,
    title,
    titleLang: langMark(language, locale),
    version: say.version(version),
    href: versionAddress({ id, version }, locale),
    approval: approvedBy === undefined ? undefined : `${say.approvedBy[action]} ${approvedBy}`,
    afterwards: entered !== undefined,
    line: say.line(number),
    hash,
  };
}
