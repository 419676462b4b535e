import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { descriptorSchema } from '../../src/domain/descriptor.ts';
import { figuresSchema } from '../../src/domain/figure.ts';
import { organisationSchema, reportSchema } from '../../src/domain/metadata.ts';
import { isIdentifier } from '../../src/domain/identifier.ts';
import { sizeLimits } from '../../src/reading/read-text.ts';
import { readYaml } from '../../src/reading/read-yaml.ts';
import { fileOf, told } from './sample.ts';

const text = z.string().min(1);
const person = z.strictObject({
  name: text,
  code: z
    .string()
    .regex(/^\d{4}$/, 'code')
    .optional(),
  age: z.int().min(0).max(120).optional(),
  kind: z.enum(['adult', 'child']).optional(),
  tags: z.array(text).min(1).optional(),
  rounding: z.union([z.literal('none'), z.strictObject({ decimals: z.int() })]).optional(),
});

const read = (yaml: string, schema: z.ZodType = person) =>
  readYaml(fileOf('a.yaml', yaml), schema, sizeLimits.metadata);
const codes = (yaml: string, schema?: z.ZodType) => read(yaml, schema).problems.map(told);

describe('tells of comments behind texts', () => {
  test.each<[string, string, string[]]>([
    ['a number sign', 'name: Nord #2\n', ['1:12 comment-behind-text']],
    ['words', 'name: Nord  # i byen\n', ['1:13 comment-behind-text']],
    ['after CRLF', 'age: 4\r\nname: Nord #2\r\n', ['2:12 comment-behind-text']],
    ['in a list', 'name: Nord\ntags:\n  - et #to\n  - tre\n', ['3:8 comment-behind-text']],
    ['in braces', '{ name: Nord #2\n}\n', ['1:14 comment-behind-text']],
    ['on a second line', 'name: Nord\n  by #2\n', ['2:6 comment-behind-text']],
    [
      'in a list between brackets',
      'name: a\ntags: [et, to #3\n  ]\n',
      ['2:15 comment-behind-text'],
    ],
    ['that begins a second line', 'name: Nord\n  #2 i byen\nage: 4\n', ['2:3 comment-behind-text']],
    ['below a blank line', 'name: Nord\n\n  #2 i byen\nage: 4\n', ['3:3 comment-behind-text']],
    ['below an item', 'name: a\ntags:\n  - et\n    #to\n  - tre\n', ['4:5 comment-behind-text']],
    ['with a TAB before it', 'name: Nord\t#2\n', ['1:12 comment-behind-text']],
  ])('%s', (_name, yaml, expected) => {
    const { value, problems } = read(yaml);
    expect(problems.map(told)).toEqual(expected);
    expect(problems[0]?.severity).toBe('warning');
    expect(value).toBeDefined();
  });

  test.each([
    ['a quoted text', 'name: "Nord #2"\n'],
    ['a sign within a word', 'name: Nord#2\n'],
    ['a comment on a line of its own', 'name: Nord\n# i byen\n'],
    [
      'behind a number, a code and one of several words',
      "name: a\nage: 4 # år\ncode: '0530' # by\nkind: adult # over 18\n",
    ],
    ['behind a key', 'name: a\nrounding: # som i kilden\n  decimals: 1\n'],
    ['a folded text', 'name: >-\n  Nord #2\n'],
    ['behind the mark of a folded text', 'name: >- # navn\n  Nord\n'],
    ['between keys', 'rounding:\n  decimals: 1\n  # som i kilden\nname: Nord\n'],
    ['between items', 'name: a\ntags:\n  - et\n  # to\n  - tre\n'],
  ])('but not: %s', (_name, yaml) => {
    expect(codes(yaml)).toEqual([]);
  });
});

test.each([`name: "Nord" #2\n`, `name: 'Nord' # i byen\n`])(
  'notes a comment behind quotation marks, which cut nothing: %s',
  (yaml) => {
    const { problems } = read(yaml);
    expect(problems.map(told)).toEqual(['1:14 comment-behind-text']);
    expect(problems[0]?.severity).toBe('notice');
  },
);

test.each(['"\\uD800"', '"\\uDC00"', '"a\\uD83Db"', '"\\uDE00\\uD83D"', '"\\u2800"'])(
  'refuses half a character and blanks behind escapes: %s',
  (value) => {
    expect(codes(`name: ${value}\n`)).toContain('1:7 control-character');
  },
);

test('two halves behind escapes are one character', () => {
  expect(read('name: "\\uD83D\\uDE00"\n').value?.value).toEqual({ name: '😀' });
});

describe('reads', () => {
  test.each<[string, string]>([
    ['blocks', 'name: Åse\nage: 4\n'],
    ['CRLF', 'name: Åse\r\nage: 4\r\n'],
    ['a flow mapping', '{ name: Åse, age: 4 }\n'],
    ['comments and a folded text', '# hvem\nname: >-\n  Åse\nage: 4 # år\n'],
    ['a document mark at the start', '---\nname: Åse\nage: 4\n'],
  ])('%s', (_name, yaml) => {
    const { value, problems } = read(yaml);
    expect(problems).toEqual([]);
    expect(value?.value).toEqual({ name: 'Åse', age: 4 });
  });

  test.each(['a *b* c', 'Hvad nu & her', 'Ja! Og nej', '5 < 6', "'&x'", '"*x"', 'R & D', '!'])(
    '%s as a text, although it looks like an alias or a tag',
    (value) => {
      expect(codes(`name: x\ntags:\n  - b ${value.replace(/["']/g, '')}\n`)).toEqual([]);
    },
  );

  test('texts that other readers take for dates, numbers or booleans', () => {
    const { value } = read('name: 2026-03-01\ntags: [yes, no, on, 1_000, 12:30]\ncode: "0530"\n');
    expect(value?.value).toEqual({
      name: '2026-03-01',
      tags: ['yes', 'no', 'on', '1_000', '12:30'],
      code: '0530',
    });
  });
});

describe('knows where a part stands', () => {
  const yaml = '# hvem\nname: Åse\ntags:\n  - a\n  - b\nrounding: { decimals: 2 }\n';
  const located = read(yaml).value;
  test.each<[(string | number)[], number, number]>([
    [[], 2, 1],
    [['name'], 2, 7],
    [['tags'], 4, 3],
    [['tags', 1], 5, 5],
    [['rounding', 'decimals'], 6, 23],
    [['tags', 9], 4, 3],
    [['nowhere', 'at', 'all'], 2, 1],
  ])('%o at %i:%i', (path, line, column) => {
    expect(located?.position(path)).toEqual({ file: 'a.yaml', line, column });
  });
});

describe('refuses', () => {
  test.each<[string, string, string[]]>([
    ['an empty file', '', ['1:1 yaml-empty']],
    ['comments alone', '# intet\n', ['1:1 yaml-empty']],
    ['a list where keys were expected', '- a\n', ['1:1 wrong-type']],
    ['a bare text', 'hej\n', ['1:1 wrong-type']],
    ['an anchor', 'name: &a Åse\n', ['1:7 yaml-alias']],
    ['an anchor and an alias', 'name: &a Åse\ntags: [*a]\n', ['1:7 yaml-alias', '2:8 yaml-alias']],
    ['an unknown alias', 'name: *b\n', ['1:7 yaml-alias']],
    ['a merge key', 'name: x\n<<: { age: 4 }\n', ['2:1 yaml-alias']],
    ['a tag', 'name: !!str 4\n', ['1:7 yaml-tag']],
    ['a tag of JavaScript', 'name: !!js/function x\n', ['1:7 yaml-tag']],
    ['a key twice', 'name: a\nage: 4\nname: b\n', ['3:1 yaml-duplicate-key']],
    ['a key twice on one line', '{ name: a, name: b }\n', ['1:12 yaml-duplicate-key']],
    ['two documents', 'name: a\n---\nname: b\n', ['2:1 yaml-syntax']],
    ['a directive', '%YAML 1.2\n---\nname: a\n', ['1:1 yaml-syntax']],
    ['a list as a key', '? [a, b]\n: c\nname: d\n', ['1:3 yaml-syntax']],
    ['TAB as indentation', 'tags:\n\t- a\nname: x\n', ['2:1 yaml-syntax']],
    ['a quotation without an end', 'name: "Åse\nage: 4\n', ['1:7 yaml-syntax']],
    // The lines of a block begin where its first does, which js-yaml takes for a comment here.
    ['a blank line indented further than the text', 'name: >-\n    \n  # 1\n', ['3:3 yaml-syntax']],
    ['a line indented too far', 'name: a\n  age: 4\n', ['2:3 yaml-syntax']],
    ['a colon inside a text', 'name: Målet: nået\n', ['1:7 yaml-syntax']],
    ['a reserved key', 'name: a\n__proto__: { x: 1 }\n', ['2:1 reserved-name', '2:1 unknown-key']],
    ['a constructor', 'name: a\nconstructor: 1\n', ['2:1 reserved-name', '2:1 unknown-key']],
    ['an invisible character by escape', 'name: "a\\u202eb"\n', ['1:7 control-character']],
    ['deep nesting', `name: ${'['.repeat(40)}${']'.repeat(40)}\n`, ['1:22 yaml-nesting']],
    ['an unknown key', 'name: a\nnavn: b\n', ['2:1 unknown-key']],
    [
      'a misspelt key beside a wrong value',
      'nmae: a\nname: 4\n',
      ['1:1 unknown-key', '2:7 wrong-type'],
    ],
    [
      'a quotation without an end, and what follows',
      'name: "a\nage: 4\n  b: c\n',
      ['1:7 yaml-syntax'],
    ],
    ['a missing key', 'age: 4\n', ['1:1 missing-key']],
    ['a code without quotation marks', 'name: a\ncode: 0530\n', ['2:7 wrong-type']],
    ['a code that is too short', 'name: a\ncode: "530"\n', ['2:7 wrong-form']],
    ['a text for a number', 'name: a\nage: mange\n', ['2:6 wrong-type']],
    ['a number that is too large', 'name: a\nage: 130\n', ['2:6 wrong-form']],
    ['a number that is not whole', 'name: a\nage: 4.5\n', ['2:6 wrong-type']],
    ['an empty text', 'name: ""\n', ['1:7 wrong-form']],
    ['a key without a value', 'name:\nage: 4\n', ['1:1 wrong-type']],
    ['an empty list', 'name: a\ntags: []\n', ['2:7 wrong-form']],
    ['a text for a list', 'name: a\ntags: b\n', ['2:7 wrong-type']],
    ['a value that is not on the list', 'name: a\nkind: adlt\n', ['2:7 not-allowed-value']],
    ['none of two forms', 'name: a\nrounding: some\n', ['2:11 not-allowed-value']],
    ['one of two forms, wrongly', 'name: a\nrounding: { decimals: x }\n', ['2:23 wrong-type']],
    [
      'everything at once',
      'nam: a\nage: x\ntags: [1, ""]\n',
      ['1:1 unknown-key', '2:6 wrong-type', '3:8 wrong-type', '3:11 wrong-form'],
    ],
  ])('%s', (_name, yaml, expected) => {
    expect(codes(yaml).sort()).toEqual([...expected].sort());
  });

  test('more than the limit, but not the limit itself', () => {
    const yaml = 'name: a\n#';
    const full = yaml + 'x'.repeat(sizeLimits.metadata - yaml.length);
    expect(codes(full)).toEqual([]);
    expect(codes(`${full}x`)).toEqual(['1:1 file-too-large']);
  });

  test('the bomb that took Astro 17 seconds, at once', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih']) {
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
    }
    const start = performance.now();
    expect(codes(lines.join('\n'))[0]).toBe('1:4 yaml-alias');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('suggests', () => {
  test.each<[string, z.ZodType, string]>([
    ['name: a\nagee: 4\n', person, 'age'],
    ['name: a\nkind: adlt\n', person, 'adult'],
    ['name: a\nrounding: { decimal: 4 }\n', person, 'decimals'],
  ])('%o', (yaml, schema, suggestion) => {
    expect(read(yaml, schema).problems.map((problem) => problem.suggestion)).toContain(suggestion);
  });

  test('the keys of the kind of figure that the entry names', () => {
    const yaml = '- id: f\n  kind: parts-of-whole\n  tabel: status\n';
    const [unknown] = read(yaml, figuresSchema).problems.filter(
      ({ code }) => code === 'unknown-key',
    );
    expect(unknown).toMatchObject({ position: { line: 3, column: 3 }, suggestion: 'table' });
  });

  test('the kinds, where the kind is unknown', () => {
    const [problem] = read('- { id: f, kind: part-of-whole }\n', figuresSchema).problems;
    expect(problem).toMatchObject({ code: 'not-allowed-value', suggestion: 'parts-of-whole' });
  });
});

describe('the domain schemas', () => {
  const organisations = z.record(z.string().refine(isIdentifier, 'identifier'), organisationSchema);

  test.each<[string, z.ZodType, string, string[]]>([
    [
      'an id with a capital',
      organisations,
      'Billund: { name: B, kind: municipality }\n',
      ['1:1 wrong-form'],
    ],
    [
      'an address without https',
      organisations,
      'b: { name: B, kind: municipality, website: "http://b.dk" }\n',
      ['1:44 wrong-form'],
    ],
    [
      'a column name with æ',
      descriptorSchema.shape.resources,
      '- { name: a, path: a.csv, title: A, schema: { primaryKey: [id], fields: [{ name: næ, title: N, type: string }] } }\n',
      ['1:82 wrong-form'],
    ],
    [
      'a date in the wrong order',
      reportSchema.pick({ date: true }),
      'date: 31-12-2021\n',
      ['1:7 wrong-form'],
    ],
  ])('%s', (_name, schema, yaml, expected) => {
    expect(codes(yaml, schema)).toEqual(expected);
  });
});

test("no message is in zod's own words", () => {
  const said = read(
    'name: 1\ncode: "1"\nage: x\nkind: y\ntags: []\nrounding: 4\nmore: 1\n',
  ).problems;
  expect(JSON.stringify(said)).not.toMatch(
    /invalid|Too small|Too big|expected string|Unrecognized/i,
  );
});
