import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/checks/all-rules.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { casesOf, type Case } from './cases.ts';
import { problemsOf, projectWith } from './project.ts';

const bad = casesOf('bad');
const good = casesOf('good');

function inShort(problems: Problem[]): Case['problems'] {
  return problems.map(({ code, position }) => [
    code,
    position.file,
    position.line,
    position.column,
  ]);
}

describe('bad input', () => {
  test.each(bad)('$name', ({ name, files, problems: expected }) => {
    const problems = problemsOf(files);
    expect(inShort(problems)).toEqual(expected);
    // A warning alone is let through; every other case is refused.
    const refused = problems.some(({ severity }) => severity === 'error');
    expect(refused).toBe(!name.startsWith('warning-'));
  });
});

describe('good input', () => {
  test.each(good)('$name', ({ files, problems: expected }) => {
    const problems = problemsOf(files);
    expect(inShort(problems)).toEqual(expected);
    expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });
});

const status = 'data/ny-start-slut/1.0/status.csv';
const narrative = 'content/reports/ny-start-slut/1.0/report.mdx';
const header = 'id;status;antal;andel\n';

/** Cases too large for the repository. */
const large: { code: string; file: string; text: string }[] = [
  { code: 'too-many-rows', file: status, text: `${header}${'a;b;1;1\n'.repeat(100_001)}` },
  { code: 'too-many-problems', file: status, text: `${header}${'a b;b;x;y\n'.repeat(1000)}` },
  { code: 'file-too-large', file: status, text: `${header}a;${'b'.repeat(5 * 1024 * 1024)};1;1\n` },
  { code: 'paragraph-too-long', file: narrative, text: 'ord '.repeat(40_000) },
  { code: 'too-many-marks', file: narrative, text: '*a* b\n\n'.repeat(20_000) },
  { code: 'too-many-entities', file: narrative, text: '&amp; '.repeat(600) },
];

test.each(large)('$code', ({ code, file, text }) => {
  expect(problemsOf(projectWith({ [file]: text })).map((problem) => problem.code)).toContain(code);
});

describe('knock-out: without a check, some case is no longer told', () => {
  const codes = new Set(
    [...bad, ...good].flatMap(({ problems }) => problems.map(([code]) => code)),
  );

  test.each(allRules.map((rule) => ({ code: rule.code, rule })))('$code', ({ code, rule }) => {
    const found = bad.find(({ problems }) => problems.some(([told]) => told === code));
    const others = allRules.filter((other) => other !== rule);
    expect(found).toBeDefined();
    expect(found && inShort(problemsOf(found.files, others))).not.toEqual(found?.problems);
  });

  test.each(readingCodes())('%s (reading)', (code) => {
    const elsewhere = new Set([...large.map((item) => item.code), ...notForPaths]);
    expect(codes.has(code) || elsewhere.has(code)).toBe(true);
  });
});

/** What lies outside the input: `tests/cli/suppress.test.ts`. */
const ofRawTables = ['contribution-cell', 'contribution-sum'];

/** What only the disk shows: links, pipes, and files that it does not give. `tests/files` has their cases. */
const notForPaths = ['not-a-file', 'unreadable-file', ...ofRawTables];

/** Every code that reading can give, as its sources write them. */
function readingCodes(): string[] {
  const folder = path.join(import.meta.dirname, '../../src/reading');
  const sources = globSync('*.ts', { cwd: folder }).map((name) =>
    readFileSync(path.join(folder, name), 'utf8'),
  );
  const written = sources.flatMap((source) => [
    ...source.matchAll(/\b(?:refusal|notice|warning)\(\s*'([a-z-]+)'/g),
  ]);
  return [...new Set(written.map(([, code = '']) => code))].sort();
}
