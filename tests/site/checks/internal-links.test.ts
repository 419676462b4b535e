import { describe, expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { findDeadLinks } from './internal-links.ts';

const linksIn = (body: string, ...others: [string, string][]) =>
  findDeadLinks(siteOf([['index.html', `<!doctype html><title>x</title>${body}`], ...others]));

const om: [string, string] = ['om/index.html', '<!doctype html><h1 id="om">Om</h1>'];

describe('what is fine', () => {
  test.each([
    '<a href="/om/">Om</a>',
    '<a href="om/">Om</a>',
    '<a href="/om/#om">Om</a>',
    '<a href="./">Self</a>',
    '<a href="#here">Here</a><p id="here">x</p>',
    '<a href="/data%20x.csv">x</a>',
    '<a href="https://example.org/a#b">x</a>',
    '<a href="mailto:a@example.org">x</a>',
    '<link rel="canonical" href="https://example.org/">',
    '<svg><clipPath id="clip"/><g clip-path="url(#clip)"/></svg>',
    '<img src="/a.svg" srcset="/a.svg 1x, /b.svg 2x" alt="">',
  ])('%s', (body) => {
    const files = ['data x.csv', 'a.svg', 'b.svg'].map((name) => [name, ''] as [string, string]);
    expect(linksIn(body, om, ...files)).toEqual([]);
  });
});

describe('what is found', () => {
  test.each([
    ['<a href="/away/">x</a>', '/away/ does not exist'],
    ['<a href="/om">x</a>', 'its final slash is missing'],
    ['<a href="/om/#away">x</a>', 'no element with the id "away"'],
    ['<a href="#away">x</a>', 'no element with the id "away"'],
    ['<a href="">x</a>', 'empty'],
    ['<img src="/away.svg" alt="">', '/away.svg does not exist'],
    ['<img srcset="/away.svg 2x" alt="">', '/away.svg does not exist'],
    ['<link rel="stylesheet" href="/away.css">', '/away.css does not exist'],
    ['<svg><use href="#away"/></svg>', 'no element with the id "away"'],
    ['<svg><g fill="url(#away)"/></svg>', 'no element with the id "away"'],
    ['<a href="http://example.org/">x</a>', 'refused: http:'],
    ['<a href="javascript:alert(1)">x</a>', 'refused: javascript:'],
    ['<a href="https://">x</a>', 'not an address'],
    ['<script src="https://example.org/a.js"></script>', 'fetched from another site'],
    ['<link rel="stylesheet" href="https://example.org/a.css">', 'fetched from another site'],
    ['<img src="data:image/png;base64,AAAA" alt="">', 'fetched from another site'],
    ['<p id="a">x</p><p id="a">y</p>', 'the id "a" stands more than once'],
    ['<template><a href="/away/">x</a></template>', '/away/ does not exist'],
  ])('%s', (body, finding) => {
    expect(linksIn(body, om)).toEqual([expect.stringContaining(finding)]);
  });
});
