import { describe, expect, it } from 'vitest';
import { readContributions } from '../../src/reading/read-contributions.ts';
import { projectWith, reportOf } from '../checks/project.ts';

const { report } = reportOf(projectWith({}));

/** What is wrong with contributions to cells of the small project, whose `status/i-alt/antal` is 80. */
function problemsOf(...lines: string[]): string[] {
  const bytes = new TextEncoder().encode(['cell;contributor;amount', ...lines].join('\n'));
  const { problems } = readContributions({ path: 'raw/contributions.csv', bytes }, report);
  return problems.map(({ code, position: { line, column, cell } }) =>
    [`${line}:${column}`, cell, code].join(' '),
  );
}

describe('contributions', () => {
  it('are read where all of a cell are there', () => {
    expect(problemsOf('status/i-alt/antal;A;50', 'status/i-alt/antal;B;30')).toEqual([]);
  });

  it('are none where there is no file', () => {
    expect(readContributions(undefined, report)).toEqual({ value: [], problems: [] });
  });

  it.each(['status/ingen/antal;A;80', 'status/i-alt/status;A;80', 'hvad;A;80'])(
    'lead to a cell with a number, unlike %s',
    (line) => {
      expect(problemsOf(line)).toEqual(['2:1 A2 contribution-cell']);
    },
  );

  it('are what the cell says together', () => {
    const lines = ['status/i-alt/antal;A;50', 'status/i-alt/antal;B;31'];
    expect(problemsOf(...lines)).toEqual(['2:22 C2 contribution-sum']);
  });

  it('may be rounded as the cell is', () => {
    expect(problemsOf('status/i-alt/antal;A;49,7', 'status/i-alt/antal;B;30,7')).toEqual([]);
    expect(problemsOf('status/i-alt/antal;A;49,9', 'status/i-alt/antal;B;30,7')).toEqual([
      '2:22 C2 contribution-sum',
    ]);
  });
});
