import type { Language } from '../../domain/language.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import { citationText } from '../../i18n/citation.ts';
import { formatBibtex } from './bibtex.ts';
import type { Author } from '../../domain/author.ts';
import { makeCitation, type CitedSite, type Citation } from './citation.ts';
import { siteLanguages } from '../../words/words.ts';

/** How to refer to a version, as files for programs and as a text for people. */
export function citationFiles(
  report: PublicReport,
  site: CitedSite,
): { name: string; content: string }[] {
  const citation = makeCitation(report, site);
  return [
    { name: 'citation.bib', content: formatBibtex(citation) },
    { name: 'citation.ris', content: formatRis(citation) },
    { name: 'citation.csl.json', content: formatCslJson(citation) },
    { name: 'citation.txt', content: textFile(report, site) },
  ];
}

/** The citation in each language, with the page in that language. */
function textFile(report: PublicReport, site: CitedSite): string {
  return siteLanguages()
    .map((locale) => citationLine(report, site, locale))
    .join('\n');
}

function citationLine(
  report: PublicReport,
  { organisation, address }: CitedSite,
  locale: Language,
): string {
  const text = citationText(report, organisation(report.metadata.publisher), locale);
  const url = address(versionAddress(report, locale));
  return /^https?:/.test(url) ? `${text}\n${url}\n` : `${text}\n`;
}

/** A version as CSL-JSON, a list of one item, which Zotero and similar programs read. */
function formatCslJson(citation: Citation): string {
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
    ...(url === undefined ? {} : { URL: url }),
    ...(note === undefined ? {} : { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** A version as RIS, which reference managers share; lines end as the format asks for. */
function formatRis(citation: Citation): string {
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
  const { 'non-dropping-particle': particle, family, given, suffix } = author;
  const name = particle === undefined ? family : `${particle} ${family}`;
  return [name, given, ...(suffix === undefined ? [] : [suffix])].join(', ');
}
