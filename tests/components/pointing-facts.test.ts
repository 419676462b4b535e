import { expect, test } from 'vitest';
import { type PublicReport, notesBeside } from '../../src/domain/public-report.ts';
import { projectWith, reportOf } from '../checks/project.ts';
import { fixtureReport } from '../downloads/fixture-report.ts';
import { tiedCells } from '../../src/changes/difference/hidden-cells.ts';
import { boundPiece } from '../../src/components/inline/piece.ts';

const fact = { table: 'facts', row: 'startede', column: 'value' };
const cell = { table: 'status', row: 'ukendt', column: 'antal' };

/** The small project where the fact points at the cell that has a data note. */
function pointing(): PublicReport {
  const report = fixtureReport();
  const tables = report.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      table.name === fact.table && row.key === fact.row ? { ...row, from: cell } : row,
    ),
  }));
  return { ...report, tables };
}

test('a number of a fact that points at a cell leads to the row of the cell, and has its notes', () => {
  const report = pointing();
  expect(notesBeside(report, fact).map(({ id }) => id)).toEqual(['ukendte']);
  expect(boundPiece(report, fact, { language: 'da', locale: 'da' })).toMatchObject({
    text: '80',
    href: '/rapporter/ny-start-slut/v1.0/data/#status-ukendt',
    marks: [{ text: '[a]' }],
  });
});

test('any other number leads to its own row', () => {
  expect(
    boundPiece(pointing(), { ...fact, column: 'base' }, { language: 'da', locale: 'da' }),
  ).toMatchObject({ href: '/rapporter/ny-start-slut/v1.0/data/#facts-startede' });
});

test('what gives a number away is tied to it: a fact to the cell that it points at', () => {
  const facts = 'id;label;value;unit;date;source\na;Unge;{status/ukendt/antal};;;\n';
  const { report } = reportOf(projectWith({ 'data/ny-start-slut/1.0/facts.csv': facts }));
  expect(tiedCells(report)).toContainEqual([{ ...fact, row: 'a' }, cell]);
});
