import type { Author } from './author.ts';
import type { Citation } from './citation.ts';
import { latexText } from './latex-text.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const languages = { da: 'danish', en: 'english' } as const;

/** A version as BibTeX, in ASCII as far as LaTeX has names for letters, so that every program reads it. */
export function formatBibtex(citation: Citation): string {
  const { key, title, authors, publisher, kind, version, language, url, note } = citation;
  const [year = 0, month, day] = citation.issued;
  const fields: [string, string | undefined][] = [
    ['author', `{${authors.map(authorText).join(' and ')}}`],
    // The second pair of braces keeps the capitals of names.
    ['title', `{{${latexText(title)}}}`],
    ['institution', text(publisher)],
    ['type', text(kind)],
    ['number', text(`Version ${version}`)],
    ['version', text(version)],
    ['year', `{${year}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['language', `{${languages[language]}}`],
    ['url', `{${url}}`],
    ['note', note === undefined ? undefined : text(note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${value}`,
  );
  return `@techreport{${key},\n${lines.join(',\n')}\n}\n`;
}

function text(value: string): string {
  return `{${latexText(value)}}`;
}

function authorText(author: Author): string {
  if ('literal' in author) return `{${latexText(author.literal)}}`;
  return `${namePart(author.family)}, ${namePart(author.given)}`;
}

/** Braces keep a comma or an `and` within a name from splitting it. */
function namePart(part: string): string {
  const written = latexText(part);
  return /,|\band\b/i.test(part) ? `{${written}}` : written;
}
