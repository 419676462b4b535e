import { expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { findPolicyGaps } from './content-policy.ts';

const charset = '<meta charset="utf-8">';
const sources =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";
const meta = (content: string) =>
  `<meta http-equiv="content-security-policy" content="${content}">`;

const gapsOf = (head: string, body = '', file = 'index.html') =>
  findPolicyGaps(
    siteOf([[file, `<!doctype html><html><head>${head}</head><body>${body}</body></html>`]]),
  );

test('our policy, right after the charset, is fine', () => {
  const body =
    '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>';
  expect(gapsOf(charset + meta(sources), body)).toEqual([]);
});

test('WebAssembly runs on the search page alone', () => {
  const loose =
    charset + meta(sources.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"));
  expect(gapsOf(loose, '', 'soeg/index.html')).toEqual([]);
  expect(gapsOf(loose, '', 'en/soeg/index.html')).toEqual([]);
  expect(gapsOf(charset + meta(sources), '', 'soeg/index.html')).toHaveLength(1);
  for (const file of ['index.html', 'soeg/a/index.html', 'rapporter/soeg/index.html'])
    expect(gapsOf(loose, '', file)).toEqual([expect.stringContaining('script-src')]);
});

test.each([
  ['no charset', meta(sources), 'charset'],
  ['no policy', charset, 'second element'],
  ['a late policy', `${charset}<title>x</title>${meta(sources)}`, 'second element'],
  ['an inline style', charset + meta(`${sources} 'unsafe-inline'`), 'object-src'],
  [
    'unsafe-inline',
    charset + meta(sources.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")),
    'style-src',
  ],
  [
    'a directive too few',
    charset + meta(sources.replace("base-uri 'none';", '')),
    'base-uri is missing',
  ],
  ['a directive too many', `${charset}${meta(`${sources}; frame-src *`)}`, 'frame-src is *'],
])('%s is found', (_, head, finding) => {
  expect(gapsOf(head)).toEqual([expect.stringContaining(finding)]);
});

test.each([
  ['<p style="color:red">x</p>', 'style attribute'],
  ['<style>p{}</style>', 'a <style>'],
  ['<script>alert(1)</script>', 'a <script>'],
  ['<script type="module">alert(1)</script>', 'a <script>'],
  ['<img src="/a.png" alt="" onerror="alert(1)">', 'handler onerror'],
  ['<svg onload="alert(1)"></svg>', 'handler onload'],
])('%s is found', (body, finding) => {
  expect(gapsOf(charset + meta(sources), body)).toEqual([expect.stringContaining(finding)]);
});
