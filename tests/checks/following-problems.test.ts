import { expect, test } from 'vitest';
import { problemsOf, project, projectWith } from './project.ts';

const narrative = 'content/reports/ny-start-slut/1.0/report.mdx';
const units = 'content/units.yaml';
const descriptor = 'data/ny-start-slut/1.0/datapackage.yaml';
const textOf = (file: string) => new TextDecoder().decode(project.get(file));

const many =
  '\n<Term id="mentor">a</Term> og <Term id="mentor">b</Term>, [c](/projekter/ny-start/) og [d](/organisationer/nordby/).\n';
const tree = 'trae: { one: { da: træ, en: tree }, other: { da: træer, en: trees } }\n';
const inTrees = textOf(descriptor).replace(
  'title: Unge, type: integer, unit: persons',
  'title: Træer, type: integer, unit: trae',
);

/** What is wrong in one shared file is told there, and not again at all that leads to it. */
test.each<[string, string, string, string]>([
  ['a wrong key in the glossary', 'content/glossary.yaml', 'definition:', 'defintion:'],
  ['a glossary that is no YAML', 'content/glossary.yaml', 'definition:', 'definition: [a:'],
  ['a wrong key in the organisations', 'content/organisations.yaml', 'kind:', 'knd:'],
  ['organisations that are no YAML', 'content/organisations.yaml', 'kind:', 'kind: [a:'],
  ['a wrong key in the project', 'content/projects/ny-start.yaml', 'summary:', 'sumary:'],
])('%s is told in its file alone', (_name, file, from, to) => {
  const files = projectWith({
    [file]: textOf(file).replace(from, to),
    [narrative]: textOf(narrative) + many,
  });
  const problems = problemsOf(files);
  expect(new Set(problems.map(({ position }) => position.file))).toEqual(new Set([file]));
});

test('a wrong key in the units is one problem', () => {
  const problems = problemsOf(
    projectWith({ [units]: tree.replace('one:', 'on:'), [descriptor]: inTrees }),
  );
  expect(problems.filter(({ position }) => position.file !== units)).toEqual([]);
  expect(problems.map(({ code }) => code)).toContain('unknown-key');
});
