import { expect, test } from 'vitest';
import { readCurves, type FollowUpCurves } from '../../src/figures/follow-up-curves/model.ts';
import { seriesColour } from '../../src/figures/table-reader.ts';
import { seriesClass } from '../../src/figures/marks.ts';
import type { PublicReport } from '../../src/domain/public-report.ts';
import { danish } from './danish.ts';
import { cutCurve, selfSupport, twelveSeries } from './follow-up-curves.examples.ts';

/** Egedal, Ikast-Brande and Odder, in this order. */
const { report } = selfSupport;
const { places } = report.metadata;

test.each([
  ['a municipality, as the report lists it', 'odder', true, 0, 2],
  ['a municipality in another row', 'odder', true, 7, 2],
  ['a municipality that the report does not list', 'aarhus', true, 1, 4],
  ['what is no municipality', 'Hold A', false, 0, 3],
  ['what is called as a municipality', 'egedal', false, 2, 5],
])('%s', (_, label, isPlace, order, colour) => {
  expect(seriesColour(places, { label, isPlace, order })).toBe(colour);
});

/** Both tables in one report, so that both figures are in it. */
function together(...examples: (typeof selfSupport)[]): PublicReport {
  const tables = examples.flatMap((example, index) =>
    example.report.tables.map((table) => ({ ...table, name: `kurver-${index}` })),
  );
  return { ...report, tables };
}

test('no colour is used for a municipality in one figure and for something else in another', () => {
  const whole = together(selfSupport, cutCurve);
  const [municipalities = [], others = []] = [0, 1].map((index) => {
    const declaration = selfSupport.figure.declaration as FollowUpCurves;
    const { series } = readCurves(whole, { ...declaration, table: `kurver-${index}` }, danish);
    return series.map(({ colour }) => seriesClass(colour));
  });
  expect(municipalities).toEqual(['series-1', 'series-2', 'series-3']);
  expect(others).toEqual(['series-4', 'series-5']);
});

test('twelve series have twelve colours, of which the later ones need another shape', () => {
  const { series } = readCurves(
    twelveSeries.report,
    twelveSeries.figure.declaration as FollowUpCurves,
    danish,
  );
  expect(series.map(({ colour }) => colour)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
});
