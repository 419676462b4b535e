import { languages } from '../../domain/language.ts';
import type { ReportSource } from '../../reading/sources.ts';
import type { NumberWords } from '../../words/problem-words.ts';
import { dictionaries } from '../../words/words.ts';
import type { Finding, Rule } from '../rule.ts';
import { around } from './orphan-number.ts';
import { readerTexts, type ReaderText } from './reader-texts.ts';

/** A number in words is one that no reader can follow to its row either. Ages, and what somebody says, may stand. */
export const numberInWords: Rule<'number-in-words'> = {
  code: 'number-in-words',
  severity: 'warning',
  check: (report) => readerTexts(report).flatMap((text) => wordsIn(text, report)),
};

/** More words than any number is written with. */
const mostWords = 8;

/** A text in one language may quote another; no word of one is a usual word of the others. */
const patterns = languages.map((language) => patternOf(dictionaries[language].numberWords));

/** Numbers above twelve, in one word or several; shares of small ones: `four out of five`; and `two thirds`. */
function patternOf({ small, several, large, and, outOf, parts, years }: NumberWords): RegExp {
  const [few, many] = [anyOf(small), anyOf(large)];
  const any = `(?:${many}|${few})`;
  const join = `(?:[ -]?${and}[ -]?|[ -])?`;
  const number = `(?:${any}${join}){0,${mostWords}}${many}(?:${join}${any}){0,${mostWords}}`;
  const share = `${few} ${outOf} ${any}`;
  const part = `${anyOf(several)}[ -]${parts}`;
  const goesOn = `\\p{L}|[ -]?${years}(?!\\p{L})|${join}${any}(?!\\p{L})`;
  return new RegExp(`(?<!\\p{L})(?:${share}|${part}|${number})(?!${goesOn})`, 'giu');
}

function anyOf(words: string): string {
  // The longer first, so that `tresindstyve` is not read as `tres`.
  return `(?:${words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
}

function wordsIn(text: ReaderText, { metadata }: ReportSource): Finding<'number-in-words'>[] {
  if (text.within?.includes('voice')) return [];
  const words = withoutNames(text.text, metadata?.value.numberedNames ?? []);
  return patterns.flatMap((pattern) =>
    Array.from(words.matchAll(pattern), ({ 0: number, index }) => ({
      position: text.position(index),
      values: { number, around: around(text.text, index), binding: text.binding },
    })),
  );
}

function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((left, name) => left.replaceAll(name, '.'.repeat(name.length)), text);
}
