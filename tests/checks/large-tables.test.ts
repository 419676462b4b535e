import { expect, test } from 'vitest';
import { said } from '../../src/words/said.ts';
import { problemsOf, project, projectWith } from './project.ts';

const data = 'data/ny-start-slut/1.0';
const descriptor = new TextDecoder().decode(project.get(`${data}/datapackage.yaml`));
const count = 3000;
const rows = Array.from({ length: count }, (_, index) => `r${index};11;12\n`).join('');

/** The problems of one declared check over a table in which column a is 11 and column b is 12 in every row. */
function toldOf(check: string) {
  const table = `  - name: stor
    path: stor.csv
    title: Stor
    schema:
      primaryKey: [id]
      fields:
        - { name: id, title: Id, type: string }
        - { name: a, title: A, type: integer, unit: persons }
        - { name: b, title: B, type: integer, unit: persons }
checks:
  - { id: stor, ${check} }
`;
  const files = projectWith({
    [`${data}/stor.csv`]: `id;a;b\n${rows}alle;11;12\n`,
    [`${data}/datapackage.yaml`]: descriptor.replace('checks:\n', table),
  });
  return problemsOf(files).filter(({ code }) => code !== 'unused-table');
}

test('a sum over many cells names a hundred of them, and adds up the first', () => {
  const [problem, ...others] = toldOf('kind: sum, parts: [stor/*/a], total: stor/alle/a');
  expect(others).toEqual([]);
  expect(problem?.related).toHaveLength(100);
  const found = problem && said(problem, 'en').found;
  expect(found).toContain(`11 + … (${count} numbers) = ${count * 11}, but stor/alle/a = 11`);
  expect(found?.length).toBeLessThan(200);
});

test('a check that fails in every row is told a thousand times, and then that there are more', () => {
  const codes = toldOf('kind: equal, cells: [stor/*/a, stor/*/b]').map(({ code }) => code);
  expect(codes).toHaveLength(1001);
  expect(codes.at(-1)).toBe('too-many-problems');
});

test('that a whole table is no number is told once, not of every row', () => {
  const told = toldOf('kind: sum, parts: [stor/*], total: stor/*/b');
  expect(told.map(({ code }) => code)).toEqual(['check-without-value']);
});
