import type { PublicReport } from '../../domain/public-report.ts';
import { versionAddress, versionName } from '../../i18n/addresses.ts';
import { words } from '../../words/words.ts';
import { type Author, readAuthor } from '../../domain/author.ts';

/** The data that every citation format is written from. Its words are in the language of the report. */
export interface Citation {
  /** The version's key in a reader's own list, which never changes: `route-25-2014-v1.0`. */
  key: string;
  title: string;
  authors: Author[];
  publisher: string;
  /** Year, and month and day where they are known: of the version, not of what it evaluates. */
  issued: number[];
  /** `Slutevaluering`. */
  kind: string;
  version: string;
  language: PublicReport['metadata']['language'];
  /** The version's permanent address; none where the site does not know its own. */
  url?: string;
  /** The source document, in words. */
  note?: string;
}

/** What a citation needs of the site: names of organisations, and a path as a full address. */
export interface CitedSite {
  organisation: (id: string) => string;
  address: (path: string) => string;
}

/** What a version is cited by. */
export function makeCitation(report: PublicReport, { organisation, address }: CitedSite): Citation {
  const { metadata, version } = report;
  const { authors, changeNote, language, source } = metadata;
  const say = words(language).report;
  const ids = [metadata.publisher, metadata.evaluator, metadata.commissioner];
  const known = [...ids, ...authors.flatMap((author) => author.organisation ?? [])];
  const organisations = new Set(known.map(organisation));
  return {
    key: versionName(report),
    title: oneLine(metadata.title),
    authors: authors.map(({ name, group }) =>
      readAuthor({ name: oneLine(name), group }, organisations),
    ),
    publisher: oneLine(organisation(metadata.publisher)),
    issued: changeNote.date.split('-').map(Number),
    kind: say.kinds[metadata.kind],
    version,
    language,
    ...withAddress(address(versionAddress(report, language))),
    ...(source
      ? { note: oneLine(say.after(`${source.title}. ${source.publisher}, ${source.year}`)) }
      : {}),
  };
}

/** An address that leads somewhere from anywhere; a path alone would not. */
function withAddress(url: string): { url?: string } {
  return /^https?:/.test(url) ? { url } : {};
}

/** A text without line breaks, which no citation format can hold within a field. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
