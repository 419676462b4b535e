import { expect, test } from 'vitest';
import { openFigure } from '../../src/figures/kinds.ts';
import type { GoalFigure } from '../../src/figures/target-against-result/model.ts';
import { tabulateMatrix } from '../../src/figures/milestone-matrix/kind.ts';
import { danish } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import { matrixExamples, milestones } from './milestone-matrix.examples.ts';

function matrix({ report, figure }: FigureExample) {
  return tabulateMatrix(report, figure.declaration as GoalFigure, danish);
}

test('the whole project is first, then the places in the order of the goals', () => {
  expect(matrix(milestones).columns.map(({ title }) => title)).toEqual([
    'Mål',
    'Hele projektet',
    'Ikast-Brande',
    'Odder',
    'Egedal',
  ]);
});

test('a cell has a verdict with its word, and a count where there is one', () => {
  const [, counted, partly] = matrix(milestones).rows;
  expect(counted?.cells[0]).toMatchObject({ text: 'Opfyldt', sign: 'met', value: '191' });
  expect(partly?.cells[1]).toMatchObject({ text: 'Delvist opfyldt', sign: 'partly-met' });
});

test('a count without a target of its own is shown and not judged', () => {
  const [, counted] = matrix(milestones).rows;
  expect(counted?.cells[2]).toEqual({
    text: '',
    value: '58',
    reference: expect.anything() as unknown,
  });
});

test('a place that the goal says nothing of says so', () => {
  const places = matrixExamples.at(-1);
  const [first] = places ? matrix(places).rows : [];
  expect(first?.cells.at(-1)?.text).toBe('Intet resultat her');
});

test('the verdicts in the matrix are explained once each', () => {
  const { report, figure } = milestones;
  const { keys } = openFigure(report, figure, danish).draw(640);
  expect(keys.map(({ sign }) => sign)).toEqual(['met', 'partly-met', 'not-met']);
});
