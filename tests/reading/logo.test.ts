import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { cleanSvg } from '../../src/reading/clean-svg.ts';
import { readLogo } from '../../src/reading/read-logo.ts';
import { readSite } from '../../src/reading/read-site.ts';
import type { SourceFile } from '../../src/reading/sources.ts';
import { fileOf } from './sample.ts';

/** The first 24 bytes of a PNG: signature, and a header chunk of 320 by 80 pixels (PNG specification, 5.2 and 11.2.2). */
const png = new Uint8Array([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 1, 0x40, 0, 0, 0, 0x50],
]);

function whereAndWhat({ position, code }: Problem): string {
  return `${position.file}:${position.line}:${position.column} ${code}`;
}

describe('a logo as PNG', () => {
  test('has the size that its header names', () => {
    const { value, problems } = readLogo({ path: 'content/logo.png', bytes: png });
    expect(problems).toEqual([]);
    expect(value).toEqual({ file: 'content/logo.png', width: 320, height: 80 });
  });

  test.each([
    ['another file', new TextEncoder().encode('GIF89a, and more that is no picture')],
    ['a picture that is cut off', png.slice(0, 20)],
    ['nothing', new Uint8Array()],
  ])('is refused where it is %s', (_, bytes) => {
    const { problems } = readLogo({ path: 'content/logo.png', bytes });
    expect(problems.map(whereAndWhat)).toEqual(['content/logo.png:1:1 logo-unreadable']);
  });

  test('is refused where it is too large', () => {
    const bytes = new Uint8Array(32 * 1024 + 1);
    const { problems } = readLogo({ path: 'content/logo.png', bytes });
    expect(problems.map(({ code }) => code)).toEqual(['file-too-large']);
  });
});

/** What OWASP's and Mozilla's notes on SVG name as ways to run or load something. */
test.each([
  '<a href="javascript:alert(1)">',
  '<svg onload=alert(1)>',
  "<svg ONLOAD='alert(1)'>",
  '<foreignObject>',
  '<image href="https://example.com/a.png"/>',
  '<use xlink:href="//example.com/a.svg#b"/>',
  '<use href="data:image/svg+xml,x"/>',
  '<set attributeName="href" to="javascript:alert(1)"/>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<style>@import url(a.css);</style>',
  '<style>a { background: url( "https://example.com/a" ) }</style>',
  '<style>@\\69mport "a.css";</style>',
  '<rect style="fill: url(https://example.com/a)"/>',
  '<rect fill="&#117;rl(https://example.com/a)"/>',
  '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE svg [<!ENTITY a PUBLIC "a" "https://example.org/a">]>',
  '<!DOCTYPE svg [<!ENTITY % a "b"> %a;]>',
  '<!DOCTYPE svg [<!ENTITY a "<script/>">]>',
  '<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>',
  '<!DOCTYPE svg [<!ENTITY a "javascript:alert(1)">]><use href="&a;"/>',
  '<!DOCTYPE svg [<!ENTITY a "url(https://example.org/a)">]><rect style="fill:&a;"/>',
  '<rect fill="&unknown;"/>',
  '<rect fill="a & b"/>',
  '<svg xmlns:s="http://www.w3.org/2000/svg"><s:script/>',
  '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>',
  '<image xlink:href="data:image/png;base64,AAAA"/>',
  '<foreignObject requiredExtensions="">',
  '<style>@font-face { font-family: a; src: url(https://example.org/a.woff) }</style>',
  '<style><![CDATA[@import "a.css";]]></style>',
  '<rect inkscape:label="a" onclick="a()" xmlns:inkscape="http://www.inkscape.org/"/>',
  '<?xml-stylesheet href="a.css"?>',
  '<svg:script>',
  '<SCRIPT>',
  '<g <script>',
])('%s is found', (svg) => {
  expect(cleanSvg(svg).unsafe).not.toEqual([]);
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1 1">',
  '<rect fill="url(#a)" style="stroke: url(\'#b\')"/>',
  '<use xlink:href="#a"/>',
  '<title>Børn &amp; Unge</title>',
  '<!-- <script> in a comment is no script -->',
])('%s is let through', (svg) => {
  expect(cleanSvg(svg).unsafe).toEqual([]);
});

test('a logo that runs something is refused where it does', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">\n  <script>a()</script>\n</svg>';
  const { problems } = readLogo(fileOf('content/logo.svg', svg));
  expect(problems.map(whereAndWhat)[0]).toBe('content/logo.svg:2:3 logo-unsafe');
});

test('a logo and site.yaml name each other', () => {
  const site = 'name: A\npublisher: a\nlogo: { file: logo.png, alt: { da: A, en: A } }\n';
  const shared = fileOf('content/organisations.yaml', 'a: { name: A, kind: publisher }\n');
  const logo = { path: 'content/logo.png', bytes: png };
  const told = (...files: SourceFile[]) =>
    readSite([shared, ...files], []).problems.map(whereAndWhat);
  expect(told(fileOf('content/site.yaml', site), logo)).toEqual([]);
  expect(told(fileOf('content/site.yaml', site))).toEqual(['content/site.yaml:3:15 missing-logo']);
  expect(told(logo)).toEqual(['content/logo.png:1:1 unused-logo']);
});
