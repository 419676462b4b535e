import type { Author } from './author.ts';
import type { Citation } from './citation.ts';

/** A version as RIS, which reference managers share; lines end as the format asks for. */
export function formatRis(citation: Citation): string {
  const { key, title, authors, publisher, kind, version, language, url, note } = citation;
  const lines: [string, string | undefined][] = [
    ['TY', 'RPRT'],
    ['ID', key],
    ...authors.map((author): [string, string] => ['AU', authorText(author)]),
    ['TI', title],
    ['PY', String(citation.issued[0])],
    ['DA', dateText(citation.issued)],
    ['PB', publisher],
    ['M3', kind],
    ['ET', version],
    ['LA', language],
    ['UR', url],
    ['N1', note],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`))
    .join('');
}

/** `2017/03/01`. Where the day is unknown, the format wants an empty field, not a missing one: `2017/03//`. */
function dateText(issued: readonly number[]): string {
  const parts = issued.map((part) => String(part).padStart(2, '0'));
  const isWhole = parts.length === 3;
  return isWhole ? parts.join('/') : [...parts, '', '', ''].slice(0, 4).join('/');
}

/** A comma separates family name and given name, so an organisation's name may hold none. */
function authorText(author: Author): string {
  if ('literal' in author) return author.literal.replaceAll(',', ' ').replaceAll(/ +/g, ' ');
  return `${author.family}, ${author.given}`;
}
