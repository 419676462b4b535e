import { describe, expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { phrasesOnlyIn } from './dictionary-phrases.ts';
import { findUnmarkedLanguages } from './spoken-languages.ts';

const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Målestok</title></head><body>${body}</body></html>`;

const findingsOn = (lang: 'da' | 'en', body: string): string[] =>
  findUnmarkedLanguages(
    siteOf([
      ['organisationer/toender/index.html', page('da', '<h1>Tønder Kommune</h1>')],
      [lang === 'en' ? 'en/index.html' : 'index.html', page(lang, body)],
    ]),
  );

describe('on an English page', () => {
  test.each([
    '<h2>Results: 73% (8 of 11), 1,234 kroner</h2>',
    '<p lang="da">Vurdering: 73 pct. er nået <b lang="en">Verdict</b></p>',
    '<p>Tønder Kommune, near Tønder</p>',
    '<p>Version 1.0, section 3.1, <a href="/">https://maalestok.example/rapporter/</a></p>',
    '<svg aria-hidden="true"><text>Måltal</text></svg>',
    '<b>[af]</b>',
    '<p lang="da" title="Unge kommer – met">x</p>',
  ])('%s is fine', (body) => {
    expect(findingsOn('en', body)).toEqual([]);
  });

  test.each([
    ['<th>Vurdering</th>', 'da: "vurdering"'],
    ['<p lang="da">x <b lang="en">Kilde: Table 1</b></p>', 'da: "kilde"'],
    ['<p>Der er intet resultat.</p>', 'da: "Der er intet resultat."'],
    ['<p aria-label="Vis eller skjul">x</p>', 'da: "Vis eller skjul"'],
    ['<p data-label="Grundlag">x</p>', 'da: "grundlag"'],
    ['<p>Unge på vej</p>', 'da: "å"'],
    ['<td>1,5</td>', 'da: "1,5"'],
    ['<td>1.234</td>', 'da: "1.234"'],
    ['<td>73\u00A0%</td>', 'da: "3\u00A0%"'],
  ])('%s is found', (body, finding) => {
    expect(findingsOn('en', body).join('\n')).toContain(finding);
  });
});

describe('on a Danish page', () => {
  test.each([
    '<p>73 pct. og 1,5 time, 1.234 kr. Case, interview, version 1.0</p>',
    '<section lang="en"><h2>English abstract</h2><p>73 per cent</p></section>',
  ])('%s is fine', (body) => {
    expect(findingsOn('da', body)).toEqual([]);
  });

  test.each([
    ['<th>Verdict</th>', 'en: "verdict"'],
    ['<p>There is no result.</p>', 'en: "There is no result."'],
    ['<p>73 per cent</p>', 'en: "per cent"'],
    ['<td>73%</td>', 'en: "3%"'],
  ])('%s is found', (body, finding) => {
    expect(findingsOn('da', body).join('\n')).toContain(finding);
  });
});

test('phrases are taken from the dictionaries, sentences around their words among them', () => {
  const danish = phrasesOnlyIn.get('da');
  expect(danish?.single).toContain('opfyldt');
  expect(danish?.longer).toContain('Evaluator venter, at målet ender som');
  expect(danish?.longer).toContain('Sådan læser du figuren');
  expect(phrasesOnlyIn.get('en')?.longer).toContain('How to read this figure');
});
