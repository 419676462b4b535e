import { describe, expect, test } from 'vitest';
import type { PublicReport } from '../../src/domain/public-report.ts';
import type { PublicTable, Cell } from '../../src/domain/table.ts';
import { reportPages } from '../../src/search/report-pages.ts';
import { searchMarkup, pageTexts } from '../../src/search/search-markup.ts';
import type { SearchPage } from '../../src/search/search-page.ts';
import { allReports } from '../downloads/all-reports.ts';

const reports = allReports();
const pagesOf = (report: PublicReport, locale: 'da' | 'en' = 'da'): SearchPage[] =>
  reportPages(report, locale, (id) => `Navnet på ${id}`);
const textOf = (pages: readonly SearchPage[]): string =>
  pages
    .flatMap(pageTexts)
    .map(({ text }) => text)
    .join('\n');

describe.each(reports.map((report) => [report.id, report] as const))('%s', (_, report) => {
  test('tells each part once, and leaves nothing unread in its texts', () => {
    for (const page of [...pagesOf(report), ...pagesOf(report, 'en')]) {
      const ids = page.parts.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(textOf([page])).not.toMatch(/undefined|\[object|NaN|\{\w+\//);
    }
  });

  test('tells of every figure, table, goal and section, whether or not the narrative shows it', () => {
    const told = new Set(
      pagesOf(report).flatMap(({ address, parts }) => [address, ...parts.map(({ id }) => id)]),
    );
    const { figures, tables, goals, narrative } = report;
    for (const { declaration, number } of figures) {
      const page = `/rapporter/${report.id}/v${report.version}/figur/${declaration.id}/`;
      expect(told).toContain(number === undefined ? page : `figur-${declaration.id}`);
    }
    for (const { name } of tables) expect(told).toContain(`tabel-${name}`);
    for (const { id } of goals) expect(told).toContain(`maal-${id}`);
    for (const { id } of narrative.sections) expect(told).toContain(id);
  });

  test('leads to English pages from English ones', () => {
    for (const { address, locale } of pagesOf(report, 'en')) {
      expect(locale).toBe('en');
      expect(address).toMatch(/^\/en\/rapporter\//);
    }
  });
});

test('of a cell without a value nothing is told', () => {
  const [report] = reports;
  if (!report) throw new Error('there is no report');
  const text = 'Zeppelinfabrikken';
  const withText = (cell: Cell) =>
    textOf(pagesOf({ ...report, tables: [...report.tables, tableOf(cell)] }));
  expect(withText(text)).toContain(text);
  expect(withText({ absent: 'suppressed', reason: text })).not.toContain(text);
  expect(withText(4711)).not.toContain('4711');
});

function tableOf(cell: Cell): PublicTable {
  return {
    name: 'egen-tabel',
    title: 'Egen tabel',
    path: 'egen-tabel.csv',
    keyColumn: 'id',
    fields: [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'navn', title: 'Navn', type: 'text' },
    ],
    rows: [{ key: 'a', cells: ['a', cell] }],
  };
}

test('a text is text to the index, whatever stands in it', () => {
  const text = { text: '<b>&"</b>', language: 'da' as const };
  const page = { address: '/', locale: 'da' as const, title: text, texts: [text], parts: [] };
  expect(searchMarkup(page, (one) => one.text)).toBe(
    '<html lang="da"><body><main><h1>&lt;b&gt;&amp;&quot;&lt;/b&gt;</h1>' +
      '<p>&lt;b&gt;&amp;&quot;&lt;/b&gt;</p></main></body></html>',
  );
});
