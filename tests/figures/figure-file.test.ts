import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import papaparse from 'papaparse';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { numberText } from '../../src/figures/geometry.ts';
import { openFigure } from '../../src/figures/kinds.ts';
import { figureFiles, type FileSite } from '../../src/figures/figure-file.ts';
import { fileStyle } from '../../src/figures/file-style.ts';
import { allExamples, exampleSlug } from './all-examples.ts';
import { danish, exampleNames } from './danish.ts';

const sheet = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../src/styles/${name}.css`, import.meta.url)), 'utf8');

const site: FileSite = {
  locale: 'da',
  style: fileStyle(sheet('drawing'), sheet('tokens')),
  specialStyle: fileStyle(sheet('drawing-marks'), sheet('tokens')),
  place: exampleNames,
  address: (report, figure) => `https://maalestok.example/${report.id}/#${figure}`,
};

/** Rows as another reader of CSV finds them. */
function rowsIn(csv: string, delimiter: string): string[][] {
  const options = { header: false, delimiter, newline: '\r\n' } as const;
  return papaparse.parse(csv.replace('\uFEFF', ''), options).data.slice(0, -1);
}

test('a file asks for nothing that programs which open it may not know', () => {
  expect(site.style).not.toMatch(/var\(|color-mix|:is\(|:has\(|@layer|@container|url\(|&/);
  expect(site.style).toContain('.drawing .bar { fill: #0b5a60; }');
});

test('a token that is not there is refused', () => {
  expect(() => fileStyle('.bar { fill: var(--nowhere); }', ':root { --ink: #000; }')).toThrow(
    '--nowhere',
  );
});

describe.each(allExamples.map((example) => [exampleSlug(example), example] as const))(
  '%s',
  (_slug, { report, figure }) => {
    const files = figureFiles(report, figure, site);
    const open = openFigure(report, figure, danish);
    const table = open.tabulate();

    test('as a file holds its finding, description, source, version and address', () => {
      const svg = files.svg();
      const root = parseFragment(svg).childNodes[0];
      expect(root?.nodeName).toBe('svg');
      expect(svg).toContain('<title>Figur 1: Hvad figuren viser</title><desc>Figuren i ord</desc>');
      expect(svg).toContain('Kilde: Tabel 1');
      expect(svg).toContain('Version 1.0');
      expect(svg).toContain('https://maalestok.example/eksempel/#eksempel');
      expect(svg).not.toMatch(/NaN|undefined|\[object|style=/);
    });

    test('as an English file marks the Danish texts of its report', () => {
      const svg = figureFiles(report, figure, { ...site, locale: 'en' }).svg();
      expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="en"');
      expect(svg).toContain(
        '<title xml:lang="da">Figure 1: Hvad figuren viser</title><desc xml:lang="da">Figuren i ord</desc>',
      );
      expect(svg).toMatch(/<g xml:lang="da"><text[^>]*>Hvad figuren viser</);
      expect(svg).toMatch(/<g xml:lang="da"><text[^>]*>Source: Tabel 1</);
      expect(files.svg()).not.toContain('xml:lang="en"');
    });

    test('as a file has every text of its picture', () => {
      const svg = files.svg();
      const drawn = open.draw(640).marks.filter((mark) => mark.mark === 'text');
      if (table.rows.length === 0) return;
      for (const { x, text } of drawn) {
        if (/[&<>"]/.test(text)) continue;
        expect(svg).toContain(` x="${numberText(x)}"`);
        expect(svg).toContain(`>${text}</text>`);
      }
    });

    test('on a page has the picture of the file, and the same table', () => {
      const { drawings, table: shown } = files.laid;
      expect(shown).toEqual(table);
      expect(drawings === undefined).toBe(open.grid !== undefined);
      if (table.rows.length > 0) expect(files.svg()).toContain(drawings?.wide.svg ?? '');
      // It is kept in a file between the two.
      expect(JSON.parse(JSON.stringify(files.laid))).toEqual(files.laid);
    });

    test('as CSV has the rows and the numbers of its table, in both flavours', () => {
      const [machine, excel] = [
        rowsIn(files.csv('machine'), ','),
        rowsIn(files.csv('danish-excel'), ';'),
      ];
      expect(machine).toHaveLength(table.rows.length + 1);
      expect(excel).toHaveLength(table.rows.length + 1);
      const numbers = table.rows.flatMap(({ cells }) =>
        cells.flatMap(({ number }, index) =>
          table.columns[index + 1]?.numeric && number !== undefined ? [number] : [],
        ),
      );
      const written = machine.slice(1).flat().map(Number);
      const danishNumbers = excel
        .slice(1)
        .flat()
        .map((cell) => Number(cell.replace(',', '.')));
      expect(written).toEqual(expect.arrayContaining(numbers));
      expect(danishNumbers).toEqual(expect.arrayContaining(numbers));
    });
  },
);
