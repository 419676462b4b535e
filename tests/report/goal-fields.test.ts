import { describe, expect, test } from 'vitest';
import { publicReportSchema } from '../../src/domain/report-schema/public-report-schema.ts';
import { assembleReport } from '../../src/report/assemble.ts';
import { reportEntry } from '../../src/loaders/report-entry.ts';
import { problemsOf, projectWith, reportOf } from '../checks/project.ts';
import { csv, descriptor, headers, metadataWith, statusTable } from '../checks/rules/overlays.ts';

const header =
  'id;goal;level;indicator;definition;verification;unit;direction;population;same_as;part_of;evidence;source';
const rule = {
  name: 'Målestokken',
  reason: { da: 'Fra ansøgningen.', en: 'From the application.' },
  compare: 'unrounded',
  revisedTargets: 'latest',
};
const rows = [
  'moeder;Møder;activity;;;;meetings;at-least;;;;;K',
  'job;Unge i job;outcome;Andel i job;Alle visiterede;Register;percent;at-least;sample;;;;K',
  'igen;Unge i job (igen);outcome;;;;percent;at-least;;job;;;K',
  'del;Unge under 18 i job;outcome;;;;percent;at-least;;;job;randomised;K',
  'atter;Unge i job (atter);;;;;percent;at-least;;igen;;;K',
];
const tables = {
  ...csv('goals', header, ...rows),
  ...csv(
    'targets',
    headers.targets,
    'm;moeder;;;2016;0;7;;;K',
    'j;job;;;2016;0;50;;;K',
    'd;del;;;2016;0;50;;;K',
  ),
  ...csv(
    'results',
    headers.results,
    'm;moeder;;;2016;7;;;;;K',
    'j;job;;;2016;40;8;20;;;K',
    'd;del;;;2016;60;;;;;K',
  ),
};

function reportWith(changes: Record<string, unknown>) {
  const overlay = { ...metadataWith({ assessment: rule, ...changes }), ...tables };
  const { report, problems } = reportOf(projectWith(overlay));
  expect(problems).toEqual([]);
  return assembleReport(report);
}

const report = reportWith({ evidence: 'before-after' });
const [meetings, job, again, part, third] = report.goals;

test('fields of goals are in the facts, and of the form of a record', () => {
  expect(job).toMatchObject({
    ...{ level: 'outcome', population: 'sample' },
    ...{ definition: 'Alle visiterede', verification: 'Register' },
  });
  const copy = JSON.parse(JSON.stringify(report)) as unknown;
  expect(publicReportSchema.safeParse(copy).error).toBeUndefined();
});

test('a goal that is stated twice is judged once', () => {
  expect(job?.overall.verdict).toBe('not-met');
  expect(again).toMatchObject({ id: 'igen', sameAs: 'job', goal: 'Unge i job (igen)' });
  expect(again?.overall).toEqual(job?.overall);
});

test('a third statement of a goal has the verdict of the first', () => {
  expect(third?.overall).toEqual(job?.overall);
});

test('a part has a verdict of its own', () => {
  expect(part?.overall.verdict).toBe('met');
});

test('a goal that is counted elsewhere is not in what lists count', () => {
  const words = { organisations: {}, terms: {} };
  const { goals } = reportEntry({ judging: 1, report, words, ties: [] });
  expect(goals.map(({ id }) => id)).toEqual(['moeder', 'job']);
  expect(goals.map(({ level }) => level)).toEqual(['activity', 'outcome']);
});

describe('what the evaluation says of cause', () => {
  test('is the report’s for an outcome, unless the goal says otherwise', () => {
    expect([meetings, job, again, part].map((goal) => goal?.evidence)).toEqual([
      undefined,
      'before-after',
      'before-after',
      'randomised',
    ]);
  });

  test('is nothing where neither says', () => {
    expect(reportWith({}).goals.map(({ evidence }) => evidence)).toEqual([
      undefined,
      undefined,
      undefined,
      'randomised',
      undefined,
    ]);
  });
});

test.each([
  ['fraver', '40', ['unknown-id']],
  ['fravaer', '40', []],
  ['kommer', '2', ['value-outside-unit']],
  ['kommer', '1', []],
])('the baseline of %s is %s', (goal, value, codes) => {
  const baselines = { name: 'baselines', path: 'baselines.csv', title: 'Udgangspunkter' };
  const files = projectWith({
    ...descriptor([statusTable, baselines]),
    ...csv(
      'goals',
      headers.goals,
      'fravaer;Fravær;;percent;at-most;;;Nyt;K',
      'kommer;Kommer;;yes-no;at-least;;;Nyt;K',
    ),
    ...csv('baselines', 'id;goal;value;source', `a;${goal};${value};K`),
  });
  const told = problemsOf(files).filter(({ position }) => position.file.endsWith('baselines.csv'));
  expect(told.map(({ code }) => code)).toEqual(codes);
});
