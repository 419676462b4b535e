import type { Language, Position } from '../../domain/problem.ts';
import type { ReportSource, TextRun } from '../../reading/sources.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * Words that compare numbers, by language. Few, and such that are seldom said of anything else: a warning that
 * is mostly wrong is one that nobody reads.
 */
const comparing: Record<Language, RegExp> = {
  da: anyOf(
    '(?:over|under|mere end|mindre end|omkring|næsten|godt|knap) halvdelen',
    String.raw`(?:flere|færre) end(?! én?(?!\p{L}))`,
    'flertallet',
    '(?:dobbelt|tre gange) så (?:mange|meget|stor|store|stort|lang|lange|langt)',
    'fordobl(?:et|ede|es)',
    'halver(?:et|ede|es)',
    'næsten (?:alle|ingen|lige så)',
    'uændre(?:t|de)',
    'færrest',
    'flest',
  ),
  en: anyOf(
    '(?:more|less|fewer|almost|nearly) (?:than )?half',
    String.raw`(?:more|fewer) \p{L}+ than`,
    'fewer than',
    'the majority',
    '(?:twice|three times) as (?:many|much|large|long)',
    'doubled',
    'halved',
    '(?:almost|nearly) (?:all|none|as many)',
    'unchanged',
    'the fewest',
  ),
};

function anyOf(...words: string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'giu');
}

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

/** A text that may compare, and the place of the character at an offset. */
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
  const headlines = (figures?.value ?? []).flatMap(({ headline, holds }, index) =>
    holds === undefined
      ? { text: headline, position: (): Position => headlinePosition(figures, index) }
      : [],
  );
  return [...runs, ...findings, ...headlines];
}

function headlinePosition(figures: ReportSource['figures'], index: number): Position {
  if (!figures) throw new TypeError('a headline without its file');
  return figures.position([index, 'headline']);
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
  const before = text.slice(0, at).trimEnd().split(/\s+/).slice(-3);
  const after = text
    .slice(at + length)
    .trimStart()
    .split(/\s+/)
    .slice(0, 3);
  return [...before, text.slice(at, at + length), ...after].join(' ').trim();
}
