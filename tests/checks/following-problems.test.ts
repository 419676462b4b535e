import { describe, expect, test } from 'vitest';
import { mostRelated } from '../../src/domain/problem.ts';
import { problemsOf, project, projectWith } from './project.ts';

const narrative = 'content/reports/ny-start-slut/1.0/report.mdx';
const units = 'content/units.yaml';
const metadata = 'content/reports/ny-start-slut/1.0/report.yaml';
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
  ['site settings that are no YAML', 'content/site.yaml', 'name:', 'name: [a:'],
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

/** What is no YAML is read no further; the units that it declares are not unknown as well. */
test.each([
  ['units that are no YAML', units, tree.replace('{ one', '[ one')],
  ['units that are no YAML from their first line', units, `{\n${tree}`],
])('%s are one problem', (_name, file, text) => {
  const problems = problemsOf(projectWith({ [file]: text, [descriptor]: inTrees }));
  expect(problems.map(({ code, position }) => [code, position.file])).toEqual([
    ['yaml-syntax', file],
  ]);
});

test("a wrong key in the report's metadata does not make its units unknown", () => {
  const text = `${textOf(metadata).replace('title:', 'titel:')}\nunits: { ${tree.trim()} }\n`;
  const problems = problemsOf(projectWith({ [metadata]: text, [descriptor]: inTrees }));
  expect(new Set(problems.map(({ position }) => position.file))).toEqual(new Set([metadata]));
});

/** A name that is written otherwise in one place is told once, with the places where the old one is used. */
describe('one problem for', () => {
  const folder = 'data/ny-start-slut/1.0/';
  test.each<[string, string, string | RegExp, string, string[]]>([
    ['a renamed fact', `${folder}facts.csv`, /^timer;/m, 'timetal;', ['unknown-id']],
    ['a renamed goal', `${folder}goals.csv`, /^praktik;/m, 'praktikker;', ['unknown-id']],
    ['a renamed figure', `${folder}figures.yaml`, 'id: status', 'id: tilstand', ['unknown-id']],
    ['a renamed table', descriptor, 'name: opfoelgning\n', 'name: maaling\n', ['unknown-id']],
    ['a renamed standard table', descriptor, 'name: facts,', 'name: fakta,', ['missing-schema']],
    [
      'standard tables without results',
      descriptor,
      'name: results,',
      'name: r,',
      ['missing-schema'],
    ],
    ['a renamed column', `${folder}status.csv`, /^id;\w+;/, 'id;xyzzy;', ['unknown-column']],
    ['a renamed work', metadata, /^ {2}haandbog:/m, '  bog:', ['unknown-id']],
  ])('%s', (_name, file, from, to, codes) => {
    const text = textOf(file).replace(from, to);
    expect(text).not.toBe(textOf(file));
    expect(problemsOf(projectWith({ [file]: text })).map(({ code }) => code)).toEqual(codes);
  });

  test('each of two names that nothing has, wherever it is used', () => {
    const uses = '<Fact id="a" /> og <Fact id="b" />. '.repeat(3);
    const found = problemsOf(projectWith({ [narrative]: `${textOf(narrative)}\n${uses}\n` }));
    const line = textOf(narrative).split('\n').length + 1;
    expect(
      found.map(({ code, position, related = [] }) => [code, position, related.length]),
    ).toEqual([
      ['unknown-id', { file: narrative, line, column: 11 }, 2],
      ['unknown-id', { file: narrative, line, column: 30 }, 2],
    ]);
  });

  test('a name in a thousand places, of which a hundred are named', () => {
    const uses = '<Fact id="a" /> og\n\n'.repeat(1_200);
    const found = problemsOf(projectWith({ [narrative]: `${textOf(narrative)}\n${uses}` }));
    expect(found.map(({ code, related = [] }) => [code, related.length])).toEqual([
      ['unknown-id', mostRelated],
    ]);
  });
});

test('what is unused beside known names is told for each', () => {
  const facts = 'data/ny-start-slut/1.0/facts.csv';
  const [, second = ''] = textOf(facts).split('\n');
  const more = ['x', 'y'].map((id) => second.replace(/^[^;]*/, id)).join('\n');
  const found = problemsOf(projectWith({ [facts]: `${textOf(facts).trimEnd()}\n${more}\n` }));
  expect(found.map(({ code }) => code)).toEqual(['unused-fact', 'unused-fact']);
});
