import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/checks/all-rules.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { said } from '../../src/words/said.ts';
import { problemsOf, projectWith, reportOf, type Overlay } from './project.ts';
import { allExamples } from './rules/all-examples.ts';

/** What the rule alone finds in the small project under an example. */
function findings(rule: Rule, overlay: Overlay) {
  const { report, site } = reportOf(projectWith(overlay));
  return rule.check(report, site);
}

test('the small project is without problems', () => {
  expect(problemsOf(projectWith({}))).toEqual([]);
});

test('every rule has a code of its own, in kebab-case', () => {
  const codes = allRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test('examples are those of rules', () => {
  const codes = allRules.map(({ code }) => code);
  expect(Object.keys(allExamples).sort()).toEqual(codes.sort());
});

describe.each(allRules.map((rule) => ({ code: rule.code, rule })))('$code', ({ rule }) => {
  const { good, bad } = allExamples[rule.code] ?? { good: [], bad: [] };

  test('has examples of both kinds', () => {
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
  });

  test.each(good.map((overlay, index) => ({ overlay, index })))(
    'accepts good example $index',
    ({ overlay }) => {
      expect(findings(rule, overlay)).toEqual([]);
    },
  );

  test.each(bad.map((overlay, index) => ({ overlay, index })))(
    'finds bad example $index',
    ({ overlay }) => {
      const found = findings(rule, overlay);
      expect(found).not.toEqual([]);
      for (const finding of found) {
        const { position } = finding;
        expect(position.line).toBeGreaterThan(0);
        expect(position.column).toBeGreaterThan(0);
        for (const language of ['da', 'en'] as const) {
          const words = said({ ...finding, code: rule.code }, language);
          for (const text of Object.values(words)) expect(text).not.toBe('');
        }
      }
    },
  );

  test('has good examples that can be read whole', () => {
    const refused = good.flatMap((overlay) => reportOf(projectWith(overlay)).problems);
    expect(refused.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
