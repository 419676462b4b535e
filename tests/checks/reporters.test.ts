import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { formatAnnotations } from '../../src/checks/format-annotations.ts';
import { formatJson } from '../../src/checks/format-json.ts';
import { formatProblems } from '../../src/checks/format-problems.ts';
import type { Problem, Severity } from '../../src/domain/problem.ts';
import type * as words from '../../src/words/said.ts';
import { casesOf } from './cases.ts';
import { problemsOf } from './project.ts';

/** Problems of these tests bring words of their own as their values. */
vi.mock('../../src/words/said.ts', async (load) => {
  const { said } = await load<typeof words>();
  return {
    said: (...[problem, language]: Parameters<typeof words.said>) =>
      problem.values && 'advice' in problem.values ? problem.values : said(problem, language),
  };
});

const samples = { found: 'found', expected: 'expected', advice: 'advice' };

const folder = path.join(import.meta.dirname, 'fixtures');

/** Compares with the reviewed file. A missing one is written, but not where nobody can look at it. */
function expectReviewed(name: string, output: string) {
  const file = path.join(folder, name);
  if (!existsSync(file) && !process.env['CI']) writeFileSync(file, output);
  expect(output).toBe(readFileSync(file, 'utf8'));
}

const many = casesOf('bad').find(({ name }) => name === 'many-problems-in-one-run');
const problems = problemsOf(many?.files ?? new Map<string, Uint8Array>());

function problem(changes: Partial<Problem>, line = 1, severity: Severity = 'error'): Problem {
  return {
    code: 'sample',
    severity,
    position: { file: 'data/a/1.0/t.csv', line, column: 1, cell: `A${line}` },
    values: samples,
    ...changes,
  };
}

describe('for people', () => {
  test('in Danish', () => expectReviewed('problems.da.txt', formatProblems(problems, 'da', false)));
  test('in English', () =>
    expectReviewed('problems.en.txt', formatProblems(problems, 'en', false)));
  test('in colour', () =>
    expectReviewed('problems.colour.txt', formatProblems(problems, 'da', true)));

  test('nothing to tell', () => expect(formatProblems([], 'da', false)).toBe('Ingen fejl\n'));

  test('counts one and several', () => {
    const list = [
      problem({}, 1),
      problem({}, 2, 'warning'),
      problem({}, 3, 'warning'),
      problem({}, 4, 'notice'),
    ];
    expect(formatProblems(list, 'da', false)).toMatch(/1 fejl, 2 advarsler, 1 oplysning\n$/);
    expect(formatProblems(list, 'en', false)).toMatch(/1 error, 2 warnings, 1 notice\n$/);
  });

  test('a long list keeps the gravest hundred', () => {
    const notices = Array.from({ length: 120 }, (_, index) =>
      problem({ code: `sample-${index}` }, index + 1, 'notice'),
    );
    const text = formatProblems([...notices, problem({}, 900)], 'da', false);
    expect(text).toContain('… 21 flere');
    expect(text).toContain(':900:1');
    expect(text).toContain('1 fejl, 120 oplysninger');
  });

  test('what is the same in many cells is told once, with the other places', () => {
    const text = formatProblems([problem({}, 2), problem({}, 1), problem({}, 3)], 'da', false);
    expect(text.match(/Fundet:/g)).toHaveLength(1);
    expect(text).toContain(':1:1 (celle A1)  fejl');
    expect(text).toContain('Det samme her: data/a/1.0/t.csv:2:1 (celle A2), data/a/1.0/t.csv:3:1');
    expect(text).toContain('3 fejl');
  });

  test('a check over many cells names some of them, and how many more there are', () => {
    const related = Array.from({ length: 7 }, (_, index) => problem({}, index + 10).position);
    expect(formatProblems([problem({ related })], 'da', false)).toContain('(celle A14), … 2 flere');
  });

  test('colour changes nothing but the colour', () => {
    const bare = formatProblems(problems, 'da', true).replace(/\u001b\[\d+m/g, '');
    expect(bare).toBe(formatProblems(problems, 'da', false));
  });
});

describe('for programs', () => {
  test('as JSON', () => expectReviewed('problems.json', formatJson(problems)));
  test('the order of the input does not matter', () => {
    expect(formatJson(problems.toReversed())).toBe(formatJson(problems));
  });
});

describe('for GitHub', () => {
  test('as annotations', () =>
    expectReviewed('annotations.txt', formatAnnotations(problems, 'da')));

  test('what would end or change a command is escaped', () => {
    const position = { file: 'a,b:c%.csv', line: 1, column: 2 };
    const values = { ...samples, found: '100 %\r\n::error::x' };
    expect(formatAnnotations([problem({ position, values })], 'da')).toBe(
      '::error file=a%2Cb%3Ac%25.csv,line=1,col=2,title=sample::100 %25%0D%0A::error::x%0AVentet: expected%0Aadvice\n',
    );
  });

  test('the first of every code comes first, with the count and the next places', () => {
    const list = [
      ...Array.from({ length: 30 }, (_, index) => problem({}, index + 1)),
      problem({ code: 'other' }, 40),
      problem({ code: 'told' }, 41, 'notice'),
    ];
    const lines = formatAnnotations(list, 'da').split('\n');
    expect(lines[0]).toContain('title=other::');
    expect(lines[1]).toContain('title=sample (30)::');
    expect(lines[1]).toContain('t.csv:2:1 (celle A2)');
    expect(lines[2]).toContain('::notice');
    expect(lines).toHaveLength(33);
  });
});

test('no reporter repeats a person number', () => {
  const leaks = problem({
    position: { file: 'data/a/1.0/311299-1234.csv', line: 1, column: 1 },
    values: { ...samples, found: 'Sag 010165 1234', advice: '0101651234' },
    suggestion: '311299-1234',
  });
  for (const text of [
    formatProblems([leaks], 'da', false),
    formatJson([leaks]),
    formatAnnotations([leaks], 'en'),
  ]) {
    expect(text).not.toMatch(/\d{6}[- ]?1234/);
  }
});
