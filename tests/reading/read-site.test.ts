import { describe, expect, test } from 'vitest';
import { readInputs } from '../../src/files/read-inputs.ts';
import { readSite } from '../../src/reading/read-site.ts';
import { fileOf, told } from './sample.ts';

describe('the small project', () => {
  const { site: files, versions } = readInputs('tests/fixtures/project');
  const { value, problems } = readSite(files, versions);

  test('is read without a problem', () => {
    expect(problems).toEqual([]);
    expect(value.versions).toEqual([{ report: 'ny-start-slut', version: '1.0' }]);
    expect([...value.projects.keys()]).toEqual(['ny-start']);
    expect(value.organisations.get('nordby')?.value.name).toBe('Nordby Kommune');
    expect(value.glossary.get('mentor')?.value.term.da).toBe('Mentor');
  });

  test('knows where an entry and its parts stand', () => {
    expect(value.organisations.get('sydby')?.position([])).toEqual({
      file: 'content/organisations.yaml',
      line: 3,
      column: 8,
    });
    expect(value.organisations.get('sydby')?.position(['code'])).toMatchObject({
      line: 3,
      column: 57,
    });
  });
});

test('without organisations the file is missed', () => {
  const { value, problems } = readSite([], []);
  expect(problems.map((problem) => `${problem.position.file} ${told(problem)}`)).toEqual([
    'content/organisations.yaml 1:1 missing-file',
  ]);
  expect(value.organisations.size).toBe(0);
});

test('a wrong entry is told, and the others are not lost to the message', () => {
  const file = fileOf(
    'content/organisations.yaml',
    'a: { name: A, kind: kommune }\nB: { name: B, kind: municipality }\n',
  );
  expect(readSite([file], []).problems.map(told)).toEqual([
    '1:21 not-allowed-value',
    '2:1 wrong-form',
  ]);
});
