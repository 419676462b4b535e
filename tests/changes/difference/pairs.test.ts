import { describe, expect, it } from 'vitest';
import { formatDifference } from '../../../src/changes/format-difference.ts';
import { compareReports } from '../../../src/changes/difference/difference-of.ts';
import { isEmpty, rateSeverity } from '../../../src/changes/difference/severity.ts';
import { pairs } from './pairs.ts';

describe.each(pairs)('the difference of $name', ({ name, severity, before, after }) => {
  const difference = compareReports(before, after, []);

  it('reads as somebody has reviewed it', async () => {
    await expect(formatDifference(difference, 'da')).toMatchFileSnapshot(`expected/${name}.txt`);
  });

  it('is as grave as it should be', () => {
    expect(isEmpty(difference)).toBe(false);
    expect(rateSeverity(difference)).toBe(severity);
  });

  it('is plain and serialisable', () => {
    expect(JSON.parse(JSON.stringify(difference))).toStrictEqual(difference);
  });

  it('says in English as much as in Danish', () => {
    const lines = (language: 'da' | 'en') => formatDifference(difference, language).split('\n');
    expect(lines('en')).toHaveLength(lines('da').length);
  });
});
