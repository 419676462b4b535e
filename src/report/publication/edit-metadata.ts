import type { Language } from '../../domain/problem.ts';

/**
 * Edits of `report.yaml` as text, so that an editor's comments and line ends stay as they are. A key at the
 * start of a line belongs to the file's one mapping.
 */

const statusLine = /^(status:[ \t]*)(["']?)(?:draft|published)\2/m;

/** The file with another status; as it is where no line says one, which publishing then refuses. */
export function withStatus(text: string, status: 'draft' | 'published'): string {
  return text.replace(statusLine, `$1${status}`);
}

/** The file with a note for the next version, which its editor fills in in the languages asked for. Throws where it has none. */
export function withNextNote(text: string, date: string, asked: readonly Language[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith('changeNote:'));
  if (start < 0) throw new TypeError('report.yaml has no changeNote');
  const rest = lines.slice(start + 1 + lengthOfBlock(lines.slice(start + 1)));
  return [...lines.slice(0, start), ...nextNote(date, asked), ...rest].join(end);
}

/** How many lines belong to a key; blank lines and comments before the next key belong to that one. */
function lengthOfBlock(lines: string[]): number {
  const next = lines.findIndex((line) => /^[^\s#]/.test(line));
  const block = next < 0 ? lines : lines.slice(0, next);
  return block.findLastIndex((line) => /^\s+\S/.test(line)) + 1;
}

/** What stands in a new note until its editor has written it; `publish` refuses it. */
export const unwritten: Readonly<Record<Language, string>> = {
  da: 'Skriv hvorfor',
  en: 'Write why',
};

function nextNote(date: string, asked: readonly Language[]): string[] {
  const inEach = (say: (language: Language) => string): string =>
    `reason: { ${asked.map((language) => `${language}: ${say(language)}`).join(', ')} }`;
  return [
    'changeNote:',
    '  # correction: noget var forkert. revision: nye data eller en ny vurdering. editorial: kun ord.',
    '  kind: correction',
    `  ${inEach((language) => unwritten[language])}`,
    `  date: '${date}'`,
    '  # Hvem har godkendt udgaven? approvedBy: …',
    '  # Hvert sted, der er ændret, og hvorfor. publish viser dem, der mangler:',
    '  # changes:',
    '  #   - places: [facts/gennemfoert]',
    `  #     ${inEach(() => '…')}`,
  ];
}
