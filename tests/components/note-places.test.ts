import { expect, test } from 'vitest';
import type { ReportContext } from '../../src/components/report-context.ts';
import { notePlaces } from '../../src/components/report/note-places.ts';
import type { CellReference } from '../../src/domain/table.ts';

const text = { type: 'text' };
const context = {
  report: {
    id: 'ny-start-slut',
    version: '1.0',
    metadata: { language: 'da' },
    goals: [],
    tables: [
      {
        name: 'fastholdelse',
        title: 'Fastholdelse',
        keyColumn: 'id',
        fields: [
          { name: 'id', ...text },
          { name: 'kommune', ...text, target: 'organisations' },
          { name: 'uge', type: 'integer', unit: 'week-number' },
          { name: 'andel', type: 'number', unit: 'percent' },
        ],
        rows: [
          { key: 'odder-37', cells: ['odder-37', 'odder', 37, 40] },
          { key: 'uden-alt', cells: ['uden-alt', { absent: 'missing' }, { absent: 'missing' }, 4] },
        ],
      },
      {
        name: 'ansaettelser',
        title: 'Ansættelser',
        keyColumn: 'id',
        fields: [
          { name: 'id', ...text },
          { name: 'branche', ...text },
        ],
        rows: ['haandvaerk-2', 'haandvaerk-3'].map((key) => ({ key, cells: [key, 'Håndværk'] })),
      },
    ],
  },
  locale: 'da',
  language: 'da',
  names: { organisations: new Map([['odder', { name: 'Odder Kommune' }]]) },
} as unknown as ReportContext;

/** What readers see of the places, and the rows that they lead to. */
function told(...cells: readonly CellReference[]): { text: string[]; rows: string[] } {
  const pieces = notePlaces({ id: 'a', letter: 'a', text: [], cells: [...cells] }, context);
  const links = pieces.flatMap((piece) =>
    typeof piece !== 'string' && piece.type === 'link' ? [piece] : [],
  );
  return {
    text: links.map(({ children }) => children.map(String).join('')),
    rows: links.map(({ href }) => href.replace(/^.*#/, '')),
  };
}

const at = (table: string, row: string, column = 'andel'): CellReference => ({
  table,
  row,
  column,
});

test('a row without a text of its own is known by its place and time, and not by its key', () => {
  expect(told(at('fastholdelse', 'odder-37')).text).toEqual(['Odder Kommune, uge\u00A037']);
});

test('a row that says nothing of itself is known by its key', () => {
  expect(told(at('fastholdelse', 'uden-alt')).text).toEqual(['uden-alt']);
});

test('a row stands once, and rows with the same name stand each', () => {
  const places = told(
    at('ansaettelser', 'haandvaerk-2', 'timer'),
    at('ansaettelser', 'haandvaerk-2', 'start'),
    at('ansaettelser', 'haandvaerk-3', 'timer'),
  );
  expect(places).toEqual({
    text: ['Håndværk', 'Håndværk'],
    rows: ['ansaettelser-haandvaerk-2', 'ansaettelser-haandvaerk-3'],
  });
});
