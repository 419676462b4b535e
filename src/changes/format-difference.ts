import { maskPersonalData } from '../domain/mask.ts';
import type { Language } from '../domain/language.ts';
import type { Difference } from './difference/difference.ts';
import { rateSeverity } from './difference/severity.ts';
import { formatOutline } from './outline.ts';
import { dictionaries } from '../words/words.ts';

/** A difference as text for a terminal. */
export function formatDifference(difference: Difference, language: Language): string {
  const parts = formatOutline(difference, language).map(({ heading, entries }) =>
    [
      heading,
      ...entries.flatMap(({ text, lines }) => [`  ${text}`, ...lines.map((line) => `    ${line}`)]),
    ].join('\n'),
  );
  return written([formatHead(difference), severityText(difference, language), ...parts]);
}

/** A difference as Markdown, for a pull request. Content of the files is text, never markup. */
export function formatDifferenceMarkdown(difference: Difference, language: Language): string {
  const parts = formatOutline(difference, language).map(({ heading, entries }) =>
    [
      `### ${heading}\n`,
      ...entries.flatMap(({ text, lines }) => [
        `- ${escaped(text)}`,
        ...lines.map((line) => `  - ${escaped(line)}`),
      ]),
    ].join('\n'),
  );
  const head = `## ${escaped(formatHead(difference))}`;
  return written([head, `**${severityText(difference, language)}**`, ...parts]);
}

/** A difference as JSON for programs, with how grave it is. */
export function formatDifferenceJson(difference: Difference): string {
  const whole = { severity: rateSeverity(difference), ...difference };
  return `${maskPersonalData(JSON.stringify(whole, null, 2))}\n`;
}

function formatHead({ report, before, after }: Difference): string {
  return `${report}: ${before} → ${after}`;
}

function severityText(difference: Difference, language: Language): string {
  return dictionaries[language].differences.severity[rateSeverity(difference)];
}

function written(parts: string[]): string {
  return maskPersonalData(`${parts.join('\n\n')}\n`);
}

/** Characters with a meaning in Markdown, also at the start of a list, and `@`, which would notify somebody. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^[-+](?=\s)/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replaceAll('@', '@\u2060');
}
