import { expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { findForeignSvg } from './svg-parts.ts';

const page = (svg: string) => siteOf([['index.html', `<!doctype html><html lang="da">${svg}`]]);
const file = (svg: string) => siteOf([['a.svg', svg]]);

test('marks with classes are let through, with styles in a file alone', () => {
  const marks =
    '<g aria-hidden="true" transform="translate(1 2)"><path class="bar" d="M0 0h1"/><text x="1">8</text></g>';
  expect(findForeignSvg(page(`<svg viewBox="0 0 1 1" role="img">${marks}</svg>`))).toEqual([]);
  expect(findForeignSvg(file(`<svg><title>T</title><style>.bar{}</style>${marks}</svg>`))).toEqual(
    [],
  );
  expect(findForeignSvg(page('<svg aria-hidden="true"><style>.bar{}</style></svg>'))).toHaveLength(
    1,
  );
});

test.each([
  '<script>alert(1)</script>',
  '<foreignObject></foreignObject>',
  '<image href="x.png"/>',
  '<a href="https://example.com"></a>',
  '<use href="#a"/>',
  '<animate attributeName="x"/>',
  '<path onclick="alert(1)"/>',
  '<path style="fill:red"/>',
])('%s is found, inline and in a file', (mark) => {
  expect(findForeignSvg(page(`<svg>${mark}</svg>`))).not.toEqual([]);
  expect(findForeignSvg(file(`<svg>${mark}</svg>`))).not.toEqual([]);
});

test('marks that are read out are found, but for those of a picture that is hidden itself', () => {
  const mark = '<text x="1">8</text>';
  expect(findForeignSvg(page(`<svg role="img" aria-label="T">${mark}</svg>`))).toHaveLength(1);
  expect(findForeignSvg(page(`<svg aria-hidden="true">${mark}</svg>`))).toEqual([]);
});

test('a file that is no picture is found', () => {
  expect(findForeignSvg(file('<html></html>'))).toEqual(['a.svg: 0 pictures']);
});
