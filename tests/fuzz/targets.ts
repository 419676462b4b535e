import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
import { sha256 } from '../../src/files/sha256.ts';
import { readNarrative } from '../../src/reading/read-narrative.ts';
import { readRecords } from '../../src/reading/read-records.ts';
import { readReport } from '../../src/reading/read-report.ts';
import { parseYaml } from '../../src/reading/read-yaml.ts';
import { readPublication } from '../../src/report/publication/read-record.ts';
import { projectFiles, report } from '../reading/project.ts';
import { fileOf } from '../reading/sample.ts';

/** What is tried of one kind of file: throws where an input breaks the reader, or another reader reads it otherwise. */
export interface Target {
  name: string;
  inputs: fc.Arbitrary<string>;
  tryOne: (text: string) => void;
}

const words = fc.constantFrom(
  'a',
  'Ærø',
  '1.404',
  '12,5',
  '-',
  '..',
  ' ',
  '\u00a0',
  '😀',
  'é',
  '0',
  '=1',
  '#I/T',
);

/** Pieces of a grammar one after the other, so that every rule of it comes before every other. */
function grammar(...pieces: string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(words, fc.constantFrom(...pieces), fc.constantFrom(...pieces));
  return fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
}

const csv: Target = {
  name: 'CSV',
  inputs: grammar(';', ';', '"', '""', '"a;b"', '"a\nb"', '\n', '\r\n', ',', '\t', '"a""b"'),
  tryOne: (text) => {
    const { value, problems } = readRecords({ file: 'a.csv', text, delimiter: ';' });
    if (!value || problems.length > 0) return;
    const plain = text.replaceAll('\r\n', '\n');
    same(withoutEmpty(value.rows), withoutEmpty(readByOther(plain) ?? value.rows));
  },
};

/** Rows as csv-parse has them; undefined where it reads nothing, such as a space behind quotation marks. */
function readByOther(text: string): string[][] | undefined {
  const options = { delimiter: ';', relaxColumnCount: true, recordDelimiter: '\n' };
  try {
    return parseCsv(text, options);
  } catch {
    return undefined;
  }
}

/** csv-parse leaves out lines without anything, which are rows of one empty cell here. */
function withoutEmpty(rows: readonly (readonly string[])[]): unknown {
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}

/** A mapping, as every file is. */
const yaml: Target = {
  name: 'YAML',
  inputs: grammar(
    'a: ',
    'b: ',
    '- ',
    '\n',
    '\n  ',
    '\n- ',
    '"',
    "'",
    '{ ',
    ' }',
    '[',
    ']',
    ', ',
    ' #',
    '|\n',
    '>-\n',
    '&a',
    '*a',
    '!t ',
    '? ',
    '~',
    '0x1F',
    'null',
  ).map((text) => `k: ${text}`),
  tryOne: (text) => {
    const { value, problems } = parseYaml('a.yaml', text);
    if (!value || problems.length > 0) return;
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
    // js-yaml reads brackets and quoted texts over several lines whatever their indentation; the meaning is certain.
    if (/sufficiently indented|Missing closing/.test(document.errors[0]?.message ?? '')) return;
    // The two do not agree on what list an empty item is of. No file has empty items, or lists in lists: all are refused.
    if (/^ *- *(?:-|$)/m.test(text)) return;
    same(value.value ?? null, document.toJS() ?? null);
  },
};

const other = unified().use(remarkParse).use(remarkMdx);

const narrative: Target = {
  name: 'narrative',
  inputs: grammar(
    '## ',
    '### ',
    '\n\n',
    '\n',
    '- ',
    '1. ',
    '> ',
    '*',
    '**',
    '_',
    '[a](https://a.dk)',
    '<Fact id="a" />',
    '<Method title="a">\n\n',
    '\n\n</Method>',
    '<',
    '>',
    '{',
    '}',
    '\\',
    '&amp;',
    '`',
    '[^a]',
    '[^a]: ',
    '|',
  ),
  tryOne: (text) => {
    // A `<` with a blank after it is a sign in a text to us, as in CommonMark; remark-mdx begins a component there.
    if (/<(?:\s|$)/.test(text)) return;
    const { value, problems } = readNarrative(fileOf('report.mdx', text));
    if (value && !problems.some(({ severity }) => severity === 'error')) other.parse(text);
  },
};

/** A file of the sample project with pieces put into it. */
function changed(text: string, ...pieces: string[]): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(8),
    text: fc.oneof(words, fc.constantFrom(...pieces)),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce((left, { at, remove, text: put }) => {
      const index = Math.floor(at * left.length);
      return left.slice(0, index) + put + left.slice(index + remove);
    }, text),
  );
}

const files = projectFiles();
const isDescriptor = ({ path }: { path: string }) => path.endsWith('/datapackage.yaml');

const descriptors: Target = {
  name: 'descriptors',
  inputs: changed(
    new TextDecoder().decode(files.find(isDescriptor)?.bytes),
    'type: ',
    'boolean',
    'number',
    "trueValues: ['ja'], ",
    "missingValues: [{ value: '', label: missing }]",
    'unit: percent',
    'name: __proto__',
    '[',
    '}',
    ': ',
    '\n',
  ),
  tryOne: (text) => {
    const bytes = new TextEncoder().encode(text);
    readReport(
      report,
      '1.0',
      files.map((file) => (isDescriptor(file) ? { ...file, bytes } : file)),
    );
  },
};

const path = 'data/ny-start-slut/1.0/published.json';

const records: Target = {
  name: 'records',
  inputs: changed(
    readFileSync(`tests/fixtures/format-1/${path}`, 'utf8'),
    '{',
    '}',
    '"',
    'null',
    '[]',
    '"format": 3',
    '-1e999',
    '\\ud800',
  ),
  tryOne: (text) => {
    const { value, problems } = readPublication({ record: fileOf(path, text) }, sha256);
    if (!value && problems.length === 0) throw new Error('neither a record nor a problem');
  },
};

export const targets: readonly Target[] = [csv, yaml, narrative, descriptors, records];

function same(ours: unknown, theirs: unknown): void {
  const [one, two] = [JSON.stringify(ours), JSON.stringify(theirs)];
  if (one !== two) throw new Error(`read as ${one}, by another reader as ${two}`);
}
