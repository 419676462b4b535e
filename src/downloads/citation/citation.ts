import type { PublicReport } from '../../domain/public-report.ts';
import { versionAddress, versionName } from '../../i18n/addresses.ts';
import { words } from '../../i18n/words.ts';
import { authorOf, type Author } from './author.ts';

/** What every form of a reference is written from. Its words are in the language of the report. */
export interface Citation {
  /** Names the version in a reader's own list, the same for ever: `route-25-2014-v1.0`. */
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
  /** Where the version stands for ever. */
  url: string;
  /** The document that it is made from, in words. */
  note?: string;
}

/** What a citation needs to know of the site: names of organisations, and a path as a full address. */
export interface CitedSite {
  organisation: (id: string) => string;
  address: (path: string) => string;
}

export function citationOf(report: PublicReport, { organisation, address }: CitedSite): Citation {
  const { metadata, version } = report;
  const { authors, changeNote, language, source } = metadata;
  const say = words(language).report;
  const ids = [metadata.publisher, metadata.evaluator, metadata.commissioner];
  const known = [...ids, ...authors.flatMap((author) => author.organisation ?? [])];
  const organisations = new Set(known.map(organisation));
  return {
    key: versionName(report),
    title: oneLine(metadata.title),
    authors: authors.map(({ name }) => authorOf(oneLine(name), organisations)),
    publisher: oneLine(organisation(metadata.publisher)),
    issued: changeNote.date.split('-').map(Number),
    kind: say.kinds[metadata.kind],
    version,
    language,
    url: address(versionAddress(report, language)),
    ...(source
      ? { note: oneLine(say.after(`${source.title}. ${source.publisher}, ${source.year}`)) }
      : {}),
  };
}

/** None of the forms can hold a line break within a field. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
