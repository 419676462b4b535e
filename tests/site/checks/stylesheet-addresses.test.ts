import { expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { findDeadStylesheetAddresses } from './stylesheet-addresses.ts';

const findingsOf = (css: string) =>
  findDeadStylesheetAddresses(
    siteOf([
      ['_astro/a.css', css],
      ['_astro/font.woff2', 'x'],
    ]),
  );

test.each(['src: url(font.woff2)', "src: url('/_astro/font.woff2')", 'fill: url(#shade)'])(
  '%s is fine',
  (css) => {
    expect(findingsOf(css)).toEqual([]);
  },
);

test.each([
  'src: url(away.woff2)',
  'src: url("https://example.org/font.woff2")',
  'background: url(data:image/png;base64,AAAA)',
  "@import 'https://example.org/a.css';",
])('%s is found', (css) => {
  expect(findingsOf(css)).toHaveLength(1);
});
