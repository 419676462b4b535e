import { expect, test } from 'vitest';
import { figureWidths } from '../../src/charts/geometry.ts';
import { openFigure } from '../../src/charts/open-figure.ts';
import { figureSchema } from '../../src/domain/figure.ts';
import { assembleReport } from '../../src/report/assemble.ts';
import { danish } from '../charts/danish.ts';
import { casesOf } from './cases.ts';
import { reportOf } from './project.ts';

const cases = casesOf('good').map(({ name, files }) => {
  const { report } = reportOf(files);
  return { name, report: assembleReport(report) };
});

test('every kind of figure stands in a good case', () => {
  const kinds = new Set(
    cases.flatMap(({ report }) => report.figures.map(({ declaration }) => declaration.kind)),
  );
  expect([...kinds].sort()).toEqual(
    figureSchema.options.map(({ shape }) => shape.kind.value).sort(),
  );
});

test.each(cases)('what the checks accept is drawn at every width: $name', ({ report }) => {
  for (const figure of report.figures) {
    const open = openFigure(report, figure, danish);
    for (const width of Object.values(figureWidths)) {
      expect(open.draw(width).height).toBeGreaterThan(0);
    }
    expect(open.tabulate().rows.length).toBeGreaterThan(0);
  }
});
