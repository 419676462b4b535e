import { dictionaries } from '../../words/words.ts';
import type { Language } from '../../domain/language.ts';

/**
 * Edits of `report.yaml` as text, so that an editor's comments and line ends stay as they are. A key at the
 * start of a line belongs to the file's one mapping.
 */

const statusLine = /^(status:[ \t]*)(["']?)(?:draft|published)\2/m;

/** The file with another status; as it is where no line says one, which publishing then refuses. */
export function withStatus(text: string, status: 'draft' | 'published'): string {
  return text.replace(statusLine, `$1${status}`);
}

/** The file with a note for the next version, which its editor fills in in the languages asked for, with advice in `lang`. Throws where it has none. */
export function withNextNote(
  text: string,
  date: string,
  asked: readonly Language[],
  lang: Language,
): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith('changeNote:'));
  if (start < 0) throw new TypeError('report.yaml has no changeNote');
  const rest = lines.slice(start + 1 + lengthOfBlock(lines.slice(start + 1)));
  return [...lines.slice(0, start), ...nextNote(date, asked, lang), ...rest].join(end);
}

/** How many lines belong to a key; blank lines and comments before the next key belong to that one. */
function lengthOfBlock(lines: string[]): number {
  const next = lines.findIndex((line) => /^[^\s#]/.test(line));
  const block = next < 0 ? lines : lines.slice(0, next);
  return block.findLastIndex((line) => /^\s+\S/.test(line)) + 1;
}

function nextNote(date: string, asked: readonly Language[], lang: Language): string[] {
  const { kinds, approval, changes } = dictionaries[lang].cli.newVersion.note;
  const inEach = (say: (language: Language) => string): string =>
    `reason: { ${asked.map((language) => `${language}: ${say(language)}`).join(', ')} }`;
  return [
    'changeNote:',
    `  # ${kinds}`,
    '  kind: correction',
    `  ${inEach((language) => dictionaries[language].cli.newVersion.unwritten)}`,
    `  date: '${date}'`,
    `  # ${approval} approvedBy: …`,
    `  # ${changes}`,
    '  # changes:',
    '  #   - places: [facts/gennemfoert]',
    `  #     ${inEach(() => '…')}`,
  ];
}
