import type { Citation } from './citation.ts';

/** A version as CSL-JSON, a list of one, which Zotero and its like read. */
export function cslJsonOf(citation: Citation): string {
  const { key, title, authors, publisher, issued, kind, version, language, url, note } = citation;
  const item = {
    id: key,
    type: 'report',
    title,
    author: authors,
    issued: { 'date-parts': [issued] },
    publisher,
    genre: kind,
    version,
    language,
    URL: url,
    ...(note === undefined ? {} : { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
