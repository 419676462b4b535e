import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldDescriptor } from '../../src/domain/descriptor.ts';
import { compareProblems, type Problem } from '../../src/domain/problem.ts';
import { readNarrative } from '../../src/reading/read-narrative.ts';
import { said } from '../../src/words/said.ts';
import { readReport } from '../../src/reading/read-report.ts';
import { readYaml } from '../../src/reading/read-yaml.ts';
import { reportSchema } from '../../src/domain/metadata.ts';
import { projectFiles, report } from './project.ts';
import { fileOf, readCsv } from './sample.ts';

const good = projectFiles();

/** Every problem is whole: a known place in a file of the input, and words in both languages. */
function expectWhole(problems: Problem[]): void {
  expect(problems).toEqual([...problems].sort(compareProblems));
  for (const problem of problems) {
    const { position, code } = problem;
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(Math.min(position.line, position.column)).toBeGreaterThanOrEqual(1);
    for (const language of ['da', 'en'] as const) {
      const { found, expected, advice } = said(problem, language);
      for (const words of [found, expected, advice]) expect(words.trim()).not.toBe('');
    }
  }
}

test('random bytes in any file are told, and nothing falls', () => {
  const names = good.map(({ path }) => path);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 300 }), (path, bytes) => {
      const files = good.map((file) => (file.path === path ? { path, bytes } : file));
      expectWhole(readReport(report, '1.0', files).problems);
    }),
    { seed: 1, numRuns: 150 },
  );
});

test('good files with changed bytes are told or read, and nothing falls', () => {
  const inserted = fc.oneof(
    fc.constantFrom(
      ...[
        '"',
        ';',
        ',',
        '\n',
        '\r',
        '{',
        '}',
        '<',
        '/>',
        '[^',
        '|',
        '- ',
        ': ',
        '#',
        '\0',
        '&',
        '*',
        '!',
        '`',
        '__proto__',
        '＝',
        '\u202e',
        '0,0',
        '1.000',
        '#I/T',
      ],
    ),
    fc.string({ maxLength: 3, unit: 'binary' }),
  );
  const change = fc.record({
    file: fc.nat(),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(6),
    text: inserted,
  });
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const files = good.map((file) => ({ ...file }));
      for (const { file, at, remove, text } of changes) {
        const target = files[file % files.length];
        if (!target) continue;
        const index = Math.floor(at * target.bytes.length);
        target.bytes = Uint8Array.from([
          ...target.bytes.subarray(0, index),
          ...encoder.encode(text),
          ...target.bytes.subarray(index + remove),
        ]);
      }
      expectWhole(readReport(report, '1.0', files).problems);
    }),
    { seed: 1, numRuns: 250 },
  );
});

test('no forbidden construct gets into the tree from any place of a good narrative', () => {
  const forbidden = [
    'import a from "b"',
    'export const a = 1',
    '{a}',
    '{/* a */}',
    '<!-- a -->',
    '<script>a</script>',
    '<b>a</b>',
    '<Fact id={a} />',
    '<Fact {...a} />',
    '<Fact id="a" onload="b" />',
    '![a](b)',
    '`a`',
    '[a](javascript:b)',
    '<a.b />',
    '<constructor />',
    '<Table id="a" set:html="b" />',
    '[a](data:b)',
    '<img src="a" onerror="b" />',
    '<iframe src="https://a.dk" />',
    '[a](vbscript:b)',
    '| a |\n|---|\n| b |',
    '```\na\n```',
    '~~a~~',
    '***',
  ];
  const text = new TextDecoder().decode(good.find(({ path }) => path.endsWith('.mdx'))?.bytes);
  const blocks = text.split('\n\n');
  fc.assert(
    fc.property(fc.nat(blocks.length), fc.constantFrom(...forbidden), (index, snippet) => {
      const changed = [...blocks.slice(0, index), snippet, ...blocks.slice(index)].join('\n\n');
      const { problems } = readNarrative(fileOf('report.mdx', changed));
      expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    { seed: 1, numRuns: 300 },
  );
});

/** A second on a machine of its own; tests share theirs. */
describe('answers soon to', () => {
  const number: FieldDescriptor = { name: 'k', title: 'K', type: 'number' };
  const text: FieldDescriptor = { name: 'k', title: 'K', type: 'string' };
  const mebibyte = 1024 * 1024;
  const cells: [string, string][] = [
    ['digits', `${'1'.repeat(32_000)}x`],
    ['groups', `${'1.234'.repeat(6000)}x`],
    ['spaces', `1${' '.repeat(30_000)}x`],
    ['percent signs', `1${'%'.repeat(30_000)}`],
    ['hashes', `${'#'.repeat(30_000)}x`],
    ['semicolons', `a${';'.repeat(30_000)}`],
  ];
  test.each(cells)('a cell of %s', (_name, cell) => {
    within(() => readCsv(`id;k\na;"${cell}"\n`, [number]));
    within(() => readCsv(`id;k\na;"${cell}"\n`, [text]));
  });

  test.each<[string, string]>([
    ['quotation marks', '"'.repeat(5 * mebibyte)],
    ['quoted cells', '"";'.repeat(mebibyte)],
    ['delimiters', ';'.repeat(5 * mebibyte)],
    ['line ends', '\n'.repeat(5 * mebibyte)],
    ['bad cells', `id;k\n${'a;x\n'.repeat(mebibyte)}`.slice(0, 400_000)],
    ['letters that are broken', 'Ã¸'.repeat(mebibyte)],
    ['a header with CRLF and rows with LF', `id;k\r\n${numbered(20_000, 'r#;1\n')}`],
    ['quotation marks in cells', `id;k\n${numbered(20_000, 'r#;"a"""\n')}`],
    ['quotation marks that are lost', `id;k\n${numbered(60_000, 'r#;a"b\n')}`],
    ['marks on a letter', `id;k\na;b${'\u0301\u0323'.repeat(80_000)}\n`],
  ])('a table of %s', (_name, csv) => {
    within(() => readCsv(csv, [number]));
  });

  test.each<[string, string]>([
    ['open brackets', '['.repeat(16_000)],
    ['open braces', '{'.repeat(16_000)],
    ['an alias and open brackets', `a: *b\nc: ${'['.repeat(15_000)}`],
    ['steps', Array.from({ length: 170 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['keys', Array.from({ length: 3000 }, (_, index) => `k${index}:`).join('\n')],
    ['keys twice', 'a:\n'.repeat(5000)],
    ['tags', '- !a b\n'.repeat(2300)],
    ['anchors', '- &a b\n'.repeat(2300)],
    ['dashes', '- '.repeat(8000)],
    ['question marks', '? '.repeat(8000)],
  ])('YAML of %s', (_name, yaml) => {
    within(() => readYaml(fileOf('a.yaml', yaml), reportSchema, 16 * 1024));
  });

  const half = 250_000;
  test.each<[string, string]>([
    ['asterisks', '*'.repeat(half)],
    ['emphases', '*a '.repeat(half / 5)],
    ['nested emphases', '*_'.repeat(2000) + 'a' + '_*'.repeat(2000)],
    ['brackets', '['.repeat(half)],
    ['links', '[a]('.repeat(half / 10)],
    ['quotes', '>'.repeat(20_000)],
    ['items', '- '.repeat(2000) + 'a'],
    ['components', '<Method>\n'.repeat(2000)],
    ['nested components', '<Method>\n\n'.repeat(500) + 'a\n\n' + '</Method>\n\n'.repeat(500)],
    ['braces', '{'.repeat(half)],
    ['angle brackets', '<'.repeat(half)],
    ['entities', '&amp;'.repeat(half / 5)],
    ['footnotes', '[^a] '.repeat(half / 10)],
    ['underscores', '_a_'.repeat(half / 10)],
    ['blocks of entities', `${'&amp;'.repeat(3900)}\n\n`.repeat(10)],
    ['backticks', '`a'.repeat(half / 10)],
    ['headings', '## Overskrift\n\nord\n\n'.repeat(12_000)],
    ['fragments', '<>\n\n'.repeat(40_000)],
    ['components that stay open', '<Method>\n\nord\n\n'.repeat(20_000)],
    ['quotes in quotes', `${'>'.repeat(300)} a\n\n`.repeat(3000)],
    ['marks on a letter', `a${'\u0301\u0323'.repeat(80_000)}`],
    ['notes', numbered(20_000, 'ord[^n#]\n\n') + numbered(20_000, '[^n#]: note\n\n')],
  ])('a narrative of %s', (_name, mdx) => {
    within(() => readNarrative(fileOf('report.mdx', mdx)));
  });

  function numbered(count: number, line: string): string {
    return Array.from({ length: count }, (_, index) => line.replaceAll('#', String(index))).join(
      '',
    );
  }

  function within(read: () => { problems: Problem[] }): void {
    const start = performance.now();
    const { problems } = read();
    // What is read in a second takes minutes where its time grows with the square, on a busy machine too.
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(problems.length).toBeLessThan(2000);
  }
});
