import type { Author } from './author.ts';
import type { Citation } from './citation.ts';

/** A version as RIS, which reference managers share; lines end as the format asks for. */
export function risOf(citation: Citation): string {
  const { key, title, authors, publisher, kind, version, language, url, note } = citation;
  const [year, month, day] = citation.issued.map((part) => String(part).padStart(2, '0'));
  const lines: [string, string | undefined][] = [
    ['TY', 'RPRT'],
    ['ID', key],
    ...authors.map((author): [string, string] => ['AU', authorText(author)]),
    ['TI', title],
    ['PY', year],
    ['DA', [year, month, day].filter((part) => part !== undefined).join('/')],
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

/** A comma parts family name and given name, so that an organisation's name may hold none. */
function authorText(author: Author): string {
  if ('literal' in author) return author.literal.replaceAll(',', ' ').replaceAll(/ +/g, ' ');
  return `${author.family}, ${author.given}`;
}
