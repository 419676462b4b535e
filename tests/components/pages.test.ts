import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const pages = { report: '', data: '' };

/** What a reader sees of some markup: its text, with runs of white space as one space. */
function textOf(html: string): string {
  const text = html
    .replace(/="[^"]*"/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/[^\S\u00A0]+/g, ' ');
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The one element that starts with `open`, to its end tag. */
function element(html: string, open: string, close: string): string {
  const start = html.indexOf(open);
  if (start < 0) throw new Error(`no ${open}`);
  return html.slice(start, html.indexOf(close, start) + close.length);
}

beforeAll(() => {
  const dist = mkdtempSync(path.join(tmpdir(), 'maalestok-preview-'));
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const preview = path.join(import.meta.dirname, 'preview');
  execFileSync(process.execPath, [astro, 'build', '--root', preview, '--silent'], {
    cwd: root,
    env: {
      ...process.env,
      PREVIEW_DIST: dist,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
  pages.report = readFileSync(path.join(dist, 'report/index.html'), 'utf8');
  pages.data = readFileSync(path.join(dist, 'data/index.html'), 'utf8');
});

describe('running text', () => {
  test('has no space but its own around numbers, emphasis and marks', () => {
    const text = textOf(pages.report);
    expect(text).toContain(
      'I alt begyndte 32[a] unge, og 73\u00A0pct. er i job. Tabel 1 viser det.',
    );
    expect(text).toContain('Det er næsten alle: 73\u00A0pct. (8\u00A0af\u00A011).');
    expect(text).toContain('Lønnen er ca.\u00A0120\u00A0kr. i timen.');
    expect(text).toContain('mentorer\u20601.');
  });

  test('keeps a full stop with the term before it', () => {
    expect(pages.report).toMatch(
      /<span class="unbroken"><button[^>]*>[^<]*<\/button>\u2060<\/span>/,
    );
  });

  test('leads from a number to its row, and has nothing but the number in the link', () => {
    const row = '/rapporter/proeve/v1.0/data/#facts-startede';
    expect(pages.report).toContain(`<a class="bound" href="${row}">32</a><sup`);
    expect(pages.data).toContain('id="facts-startede"');
  });

  test('leads from words that compare to their arithmetic, whose numbers lead to their rows', () => {
    const before = '<a class="claim" href="#paastand-1">mere end </a><a class="bound"';
    expect(pages.report).toContain(before);
    const note = element(pages.report, '<p id="paastand-1"', '</p>');
    expect(textOf(note)).toContain(
      '»mere end … før« bygger på 73\u00A0pct. (Andel i job) > halvdelen = 50 og 8 → 32[a] (Unge, der er startet): steget',
    );
    expect(note).toContain('href="/rapporter/proeve/v1.0/data/#facts-i-job"');
  });

  test('cannot become markup', () => {
    // Within an attribute's quotes `<` is only a sign.
    const tags = (html: string): string => html.replace(/="[^"]*"/g, '');
    expect(tags(pages.report)).not.toContain('<img');
    expect(tags(pages.data)).not.toContain('<img');
    expect(textOf(pages.report)).toContain('<img src=x onerror=alert(1)> & "quotes"');
  });
});

test('notes stand beside the passage: definition, source, uncertainty and footnote', () => {
  const margin = textOf(element(pages.report, '<div class="margin"', '</div> </div>'));
  expect(margin).toContain('[a] Kilden tæller 32 unge.');
  expect(margin).toContain('Kilde: Afsnit 2');
  expect(textOf(pages.report)).toContain('usikkerhed: 43–90\u00A0pct.');
  expect(textOf(pages.report)).toContain('Mentor En, der støtter.');
  expect(textOf(pages.report)).not.toContain('Ofte frivillig');
});

test('a goal has its target, result, base, verdict and receipt, and its id once', () => {
  const table = element(pages.report, '<table class="goal-table', '</table>');
  const text = textOf(table);
  expect(text).toContain('senest december 2021');
  expect(text).toContain('80–90\u00A0%');
  expect(text).toContain('8\u00A0af\u00A011');
  expect(text).toContain('Ikke opfyldt');
  expect(text).toContain('Evaluator: delvist opfyldt');
  expect(text).toContain(
    'Resultatet 72,73\u00A0pct. ligger under måltallet på mindst 80\u00A0pct.',
  );
  expect(table).toContain('<details');
  expect(pages.report.split('id="maal-job"')).toHaveLength(2);
});

test('a missing value is a mark for the eye and words for the ear, explained below the table', () => {
  const table = element(pages.report, 'id="tabel-status"', '</ul>');
  expect(table).toContain('<span aria-hidden="true">[c]</span>');
  expect(textOf(table)).toContain('[c] skjult af hensyn til anonymitet');
});

test('a draft says so, and asks not to be found', () => {
  expect(textOf(pages.report)).toContain('Kladde – ikke offentliggjort');
  expect(pages.report).toContain('<meta name="robots" content="noindex">');
});

test('a recommendation has its number, its addressee and an address', () => {
  const box = element(pages.report, 'id="anbefaling-mentor"', '</div>');
  expect(textOf(box)).toMatch(/Anbefaling 1.*I gang.*Brug mentorer.*Til: Billund Kommune/);
});

test('the English abstract writes English and leads to the Danish data page', () => {
  const section = element(pages.report, 'aria-labelledby="del-abstract"', '</section>');
  expect(textOf(section)).toContain('32[a] people began.');
  expect(section).not.toContain('/en/');
});

test('the data page names the limit that the version was checked by, and its reason', () => {
  const section = element(pages.data, 'aria-labelledby="del-smaa-tal"', '</section>');
  expect(textOf(section)).toMatch(/er skjult: fra 1 til 3\..*Grupperne er små\./);
});
