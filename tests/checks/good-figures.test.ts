import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureWidths } from '../../src/figures/geometry.ts';
import { openFigure } from '../../src/figures/kinds.ts';
import { figureSchema } from '../../src/domain/figure.ts';
import type { PublicReport } from '../../src/domain/public-report.ts';
import { assembleReport } from '../../src/report/assemble.ts';
import { danish } from '../figures/danish.ts';
import { casesOf } from './cases.ts';
import { problemsOf, reportOf, type Files } from './project.ts';

const cases = casesOf('good').map(({ name, files }) => ({ name, files, report: made(files) }));

function made(files: Files): PublicReport {
  return assembleReport(reportOf(files).report);
}

/** Opens every figure and draws it at every width; throws where one cannot be drawn. */
function drawAll(report: PublicReport): void {
  for (const figure of report.figures) {
    const open = openFigure(report, figure, danish);
    for (const width of Object.values(figureWidths)) {
      expect(open.draw(width).height).toBeGreaterThan(0);
    }
    expect(open.tabulate().rows.length).toBeGreaterThan(0);
  }
}

test('every kind of figure stands in a good case', () => {
  const kinds = new Set(
    cases.flatMap(({ report }) => report.figures.map(({ declaration }) => declaration.kind)),
  );
  expect([...kinds].sort()).toEqual(
    figureSchema.options.map(({ shape }) => shape.kind.value).sort(),
  );
});

test.each(cases)('what the checks accept is drawn at every width: $name', ({ report }) => {
  drawAll(report);
});

const drawn = cases.filter(({ name }) => name.startsWith('figure-'));
const tables = drawn.flatMap(({ files }) =>
  [...files.keys()]
    .filter((file) => /\/(?:opfoelgning|steder|kasser|status)\.csv$/.test(file))
    .map((file) => ({ files, file })),
);

const edit = fc.record({
  table: fc.constantFrom(...tables),
  row: fc.nat(),
  column: fc.nat(),
  other: fc.nat(),
  text: fc.option(fc.constantFrom('?', '', '-1', '0', '0,5', '..', '[c]', '99999', 'x', '2016-01')),
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** The files with one cell written over: by a text, or by another cell of its column. */
function edited({ table: { files, file }, row, column, other, text }: Edit) {
  const lines = new TextDecoder().decode(files.get(file)).trimEnd().split('\n');
  const rows = lines.map((line) => line.split(';'));
  const cells = rows[1 + (row % (rows.length - 1))] ?? [];
  const index = column % cells.length;
  cells[index] = text ?? rows[1 + (other % (rows.length - 1))]?.[index] ?? '';
  const written = rows.map((line) => line.join(';')).join('\n');
  return new Map(files).set(file, new TextEncoder().encode(`${written}\n`));
}

test('whatever a cell is changed to, the checks refuse it or it is drawn', () => {
  fc.assert(
    fc.property(edit, (change) => {
      const files = edited(change);
      if (problemsOf(files).every(({ severity }) => severity !== 'error')) drawAll(made(files));
    }),
    { numRuns: 300 },
  );
});
