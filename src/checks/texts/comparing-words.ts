import { forEachLanguage } from '../../domain/language.ts';
import type { ReportSource, TextRun } from '../../reading/sources.ts';
import { dictionaries } from '../../words/words.ts';
import type { Finding, Rule } from '../rule.ts';

/** The words that compare numbers in each language. */
const comparing = forEachLanguage(
  (language) =>
    new RegExp(
      String.raw`(?<!\p{L})(?:${dictionaries[language].comparing.join('|')})(?!\p{L})`,
      'giu',
    ),
);

/** A word that compares numbers says which, so that it can be checked. What somebody says is theirs. */
export const unclaimedComparison: Rule<'unclaimed-comparison'> = {
  code: 'unclaimed-comparison',
  severity: 'warning',
  check: (report) => {
    const language = report.metadata?.value.language;
    if (!language) return [];
    return claimableTexts(report).flatMap((text) => findingsIn(text, comparing[language]));
  },
};

/** A text that may compare, and the position of the character at an offset. */
type Claimable = Pick<TextRun, 'text' | 'position'>;

/** The narrative's own words outside claims, and the headlines that claim nothing. */
function claimableTexts({ narrative, figures }: ReportSource): Claimable[] {
  const runs = (narrative?.texts ?? []).filter(
    ({ within = [] }) => !within.some((type) => type === 'claim' || type === 'voice'),
  );
  const findings = (narrative?.components ?? []).flatMap(
    ({ type, properties, propertyPosition }) =>
      type === 'finding' && properties.title !== undefined && !properties.holds
        ? { text: properties.title, position: () => propertyPosition('title') }
        : [],
  );
  return [...runs, ...findings, ...headlines(figures)];
}

function headlines(figures: ReportSource['figures']): Claimable[] {
  if (!figures) return [];
  return figures.value.flatMap(({ headline, holds }, index) =>
    holds === undefined
      ? { text: headline, position: () => figures.position([index, 'headline']) }
      : [],
  );
}

function findingsIn(
  { text, position }: Claimable,
  words: RegExp,
): Finding<'unclaimed-comparison'>[] {
  return Array.from(text.matchAll(words), ({ 0: word, index }) => ({
    position: position(index),
    values: { word, around: around(text, index, word.length) },
  }));
}

/** The word with three words on each side. */
function around(text: string, at: number, length: number): string {
  // eslint-disable-next-line maalestok/slow-pattern -- 100 characters
  const before = /(?:\S+\s+){0,3}\S*$/.exec(text.slice(Math.max(0, at - 100), at))?.[0] ?? '';
  const after = /^\S*(?:\s+\S+){0,3}/.exec(text.slice(at + length, at + length + 100))?.[0] ?? '';
  return `${before}${text.slice(at, at + length)}${after}`.trim();
}
