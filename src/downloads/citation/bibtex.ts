import type { Author } from '../../domain/author.ts';
import type { Citation } from './citation.ts';
import { words } from '../../words/words.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

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
    ['language', `{${words(language).formats.latex}}`],
    ['url', url === undefined ? undefined : `{${url}}`],
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
  const { 'non-dropping-particle': particle, family, suffix, given } = author;
  const name = particle === undefined ? familyPart(family) : `${particle} ${familyPart(family)}`;
  return [name, ...(suffix === undefined ? [] : [namePart(suffix)]), namePart(given)].join(', ');
}

/** Braces keep a small word within a family name from being taken for what stands before one: `Ortega y Gasset`. */
function familyPart(family: string): string {
  const written = namePart(family);
  return /(?:^| )\p{Ll}/u.test(family) && !written.startsWith('{') ? `{${written}}` : written;
}

/** Braces keep a comma or an `and` within a name from splitting it. */
function namePart(part: string): string {
  const written = latexText(part);
  return /,|\band\b/i.test(part) ? `{${written}}` : written;
}

/**
 * Characters with a meaning in LaTeX, or that older programs read only by name. A straight quotation mark and
 * guillemets are in no font of LaTeX's oldest encoding, under any name: citing them needs
 * `\usepackage[T1]{fontenc}`, which Danish needs anyway. Replacing them would change the title.
 * A straight apostrophe and a grave accent need LaTeX of 2020 or later.
 */
const names: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash',
  '{': '\\textbraceleft',
  '}': '\\textbraceright',
  '~': '\\textasciitilde',
  '^': '\\textasciicircum',
  '<': '\\textless',
  '>': '\\textgreater',
  '|': '\\textbar',
  '"': '\\textquotedbl',
  '`': '\\textasciigrave',
  "'": '\\textquotesingle',
  æ: '\\ae',
  ø: '\\o',
  Æ: '\\AE',
  Ø: '\\O',
  ß: '\\ss',
  '–': '\\textendash',
  '—': '\\textemdash',
  '‘': '\\textquoteleft',
  '’': '\\textquoteright',
  '“': '\\textquotedblleft',
  '”': '\\textquotedblright',
  '«': '\\guillemotleft',
  '»': '\\guillemotright',
  '…': '\\textellipsis',
};

/** Accents, by the combining character that Unicode decomposes a letter into. */
const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0308': '"',
  '\u030A': 'r ',
};

/** Characters that LaTeX joins with the same one before them: two hyphens become a dash. */
const drawnTogether = /(?<=-)-|(?<=,),/g;

/** A text for LaTeX. Characters without a LaTeX name are kept, which every LaTeX since 2018 reads. */
function latexText(text: string): string {
  return [...text.normalize('NFC')].map(latexCharacter).join('').replaceAll(drawnTogether, '{$&}');
}

function latexCharacter(character: string): string {
  const name = names[character];
  if (name !== undefined) return `{${name}}`;
  if (/[%&#_$]/.test(character)) return `\\${character}`;
  const [letter = '', mark = '', ...more] = character.normalize('NFD');
  const accent = more.length === 0 && /[a-z]/i.test(letter) ? accents[mark] : undefined;
  return accent === undefined ? character : `{\\${accent}${letter}}`;
}
