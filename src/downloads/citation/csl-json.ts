import type { Citation } from './citation.ts';

/** A version as CSL-JSON, a list of one item, which Zotero and similar programs read. */
export function formatCslJson(citation: Citation): string {
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
