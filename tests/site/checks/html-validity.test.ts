import { expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { findInvalidHtml } from './html-validity.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

const findingsOf = (html: string) => findInvalidHtml(siteOf([['index.html', html]]));

test('a plain page as Astro prints it is fine', async () => {
  const body =
    '<main><h1 id="a">x</h1><table><caption>x</caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table><script type="module" src="/a.js"></script></main>';
  expect(await findingsOf(page(body))).toEqual([]);
});

test('what stands after the end of a page is found', async () => {
  const late = `${page('<h1>x</h1>')}<script type="module" src="/a.js"></script>`;
  expect((await findingsOf(late)).join('\n')).toContain('(after-end)');
});

test.each([
  ['<p><div>x</div></p>', 'no-implicit-close'],
  ['<h1>x</h1><img src="/a.png">', 'wcag/h37'],
  ['<h1>x</h1><h3>y</h3>', 'heading-level'],
  ['<p style="color: red">x</p>', 'no-inline-style'],
  ['<p id="a">x</p><p id="a">y</p>', 'no-dup-id'],
  ['<label for="away">x</label>', 'no-missing-references'],
  ['<p aria-labelledby="away">x</p>', 'no-missing-references'],
  ['<b>x', 'close-order'],
  ['<p foo>x</p><center>x</center>', 'deprecated'],
])('%s is found', async (body, rule) => {
  expect((await findingsOf(page(body))).join('\n')).toContain(`(${rule})`);
});
