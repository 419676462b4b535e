import { describe, expect, test } from 'vitest';

import { papers } from '../../src/domain/site-settings.ts';
import { contrast, distance, lightOf, seen, sights, type Sight } from './colour.ts';
import { token, type Theme } from './tokens.ts';

const series = Array.from({ length: 8 }, (_, index) => `series-${index + 1}`);
const [first = '', second = '', third = ''] = series;
const verdicts = ['met', 'partly', 'not', 'open'].map((name) => `verdict-${name}`);

/** WCAG 2.2, 1.4.3: text. Names and numbers of a series stand in its colour. */
const texts = ['ink', 'ink-soft', 'accent', ...verdicts, ...series];

/** WCAG 2.2, 1.4.11: what must be seen to read a figure. A band of targets is seen by its outline, in soft ink. */
const marks = ['aside', 'excess', 'ink-soft', 'accent', ...verdicts, ...series];

/** The difference in OKLab that is just noticed between large patches side by side: the JND of gamut mapping in CSS Color 4. */
const justNoticed = 0.02;

/** Lines and points are small and stand apart: we ask three times that of any two, and twice that again of the first. */
const apart = 3 * justNoticed;
const farApart = 2 * apart;

/** Two tokens with what was measured between them, as a failing test tells it. */
interface Pair {
  names: readonly [string, string];
  value: number;
}

function tell(pairs: readonly Pair[], least: number): string[] {
  return pairs
    .filter(({ value }) => value < least)
    .map(({ names, value }) => `${names.join(' and ')}: ${value.toFixed(3)}, needs ${least}`);
}

function pairsOf(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => [one, other] as const),
  );
}

function distances(theme: Theme, sight: Sight, names: readonly string[]): Pair[] {
  return pairsOf(names).map(([one, other]) => ({
    names: [one, other],
    value: distance(seen(sight, token(theme, one)), seen(sight, token(theme, other))),
  }));
}

function contrasts(theme: Theme, names: readonly string[], ground: string): Pair[] {
  return names.map((name) => ({
    names: [name, ground],
    value: contrast(token(theme, name), token(theme, ground)),
  }));
}

const inColour = sights.filter((sight) => sight !== 'grey');

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('text is read on paper', () => {
    expect(tell(contrasts(theme, texts, 'paper'), 4.5)).toEqual([]);
  });

  test('marks are seen on paper', () => {
    expect(tell(contrasts(theme, marks, 'paper'), 3)).toEqual([]);
  });

  test.each(inColour)('any two of eight series are told apart, sight: %s', (sight) => {
    expect(tell(distances(theme, sight, series), apart)).toEqual([]);
  });

  test.each(inColour)('the first three series are far apart, sight: %s', (sight) => {
    expect(tell(distances(theme, sight, [first, second, third]), farApart)).toEqual([]);
  });

  test('the first three series are told apart in grey', () => {
    expect(tell(distances(theme, 'grey', [first, second, third]), apart)).toEqual([]);
  });

  test.each(sights)('what the headline speaks of stands out, sight: %s', (sight) => {
    const pairs = ['aside', 'excess'].flatMap((name) => distances(theme, sight, ['accent', name]));
    expect(tell(pairs, farApart)).toEqual([]);
  });

  test('the first series is the accent', () => {
    expect(token(theme, first)).toEqual(token(theme, 'accent'));
  });
});

test('a pair that is too near is told by its names and numbers', () => {
  expect(tell([{ names: ['series-1', 'series-2'], value: 0.0123 }], apart)).toEqual([
    'series-1 and series-2: 0.012, needs 0.06',
  ]);
});

test("a publisher's colours are held against the papers of the stylesheet", () => {
  for (const theme of ['light', 'dark'] as const)
    for (const name of ['paper', 'tint'] as const)
      expect(lightOf(papers[theme][name])).toEqual(token(theme, name));
});
