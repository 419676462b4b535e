import { describe, expect, test } from 'vitest';
import { readNarrative } from '../../src/reading/read-narrative.ts';
import { fileOf, told } from './sample.ts';

const read = (text: string) => readNarrative(fileOf('report.mdx', text));
const blocks = (text: string) => {
  const { value, problems } = read(text);
  expect(problems).toEqual([]);
  return value?.narrative.blocks;
};

describe('reads', () => {
  test('what a word claims, with < and > in its text', () => {
    const a = { terms: [{ cell: { table: 'facts', row: 'a', column: 'value' } }] };
    const b = { terms: [{ cell: { table: 'facts', row: 'b', column: 'value' } }] };
    const written = 'facts/a > facts/b and facts/b < facts/a and facts/b ≤ facts/a';
    expect(blocks(`Der er <Claim holds="${written}">**langt** flere</Claim> nu.`)).toEqual([
      {
        type: 'paragraph',
        children: [
          'Der er ',
          {
            type: 'claim',
            holds: [
              { is: 'compared', left: a, sign: '>', right: b },
              { is: 'compared', left: b, sign: '<', right: a },
              { is: 'compared', left: b, sign: '≤', right: a },
            ],
            children: [{ type: 'strong', children: ['langt'] }, ' flere'],
          },
          ' nu.',
        ],
      },
    ]);
  });

  test('a claim over two lines, at the head of a paragraph', () => {
    const [paragraph] = blocks('<Claim\n  holds="facts/a >\n  3">Flere</Claim> kom.') ?? [];
    expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'claim' }, ' kom.'] });
  });

  test('a claim as far as it can be read', () => {
    const { problems } = read('Der er <Claim holds="facts/a fler facts/b">flere</Claim>.');
    expect(problems.map(told)).toEqual(['1:30 claim-form']);
  });

  test('the components around a text', () => {
    const { value } = read('Før <Claim holds="facts/a > 3">*flere*</Claim>.');
    expect(value?.texts.map(({ text, within }) => [text, within])).toEqual([
      ['Før ', undefined],
      ['flere', ['claim']],
      ['.', undefined],
    ]);
  });

  test('paragraphs with emphasis, links and components', () => {
    expect(
      blocks(
        'I alt **begyndte** <Fact id="startede" /> *unge* i [projektet](https://www.cabi.dk/a).',
      ),
    ).toEqual([
      {
        type: 'paragraph',
        children: [
          'I alt ',
          { type: 'strong', children: ['begyndte'] },
          ' ',
          { type: 'fact', id: 'startede' },
          ' ',
          { type: 'emphasis', children: ['unge'] },
          ' i ',
          { type: 'link', href: 'https://www.cabi.dk/a', children: ['projektet'] },
          '.',
        ],
      },
    ]);
  });

  test('lists, quotes and line breaks', () => {
    expect(blocks('1. a\n2. b\n\n- c\n\n> d\\\n> e')).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [[{ type: 'paragraph', children: ['a'] }], [{ type: 'paragraph', children: ['b'] }]],
      },
      { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: ['c'] }]] },
      {
        type: 'quote',
        children: [{ type: 'paragraph', children: ['d', { type: 'line-break' }, 'e'] }],
      },
    ]);
  });

  test('blocks inside a component, and text on its own line in it', () => {
    const paragraph = { type: 'paragraph', children: ['Hej'] };
    const voice = { type: 'voice', role: 'mentor' };
    expect(blocks('<Voice role="mentor">\n\nHej\n\n</Voice>')).toEqual([
      { ...voice, children: [paragraph] },
    ]);
    expect(blocks('<Voice role="mentor">Hej</Voice>')).toEqual([
      { ...voice, children: [paragraph] },
    ]);
  });

  test('a component for text that stands alone on its line as a paragraph', () => {
    const fact = { type: 'fact', id: 'a' };
    expect(blocks('<Fact id="a" />')).toEqual([{ type: 'paragraph', children: [fact] }]);
  });

  test('quotation marks, dashes and letters as they are written', () => {
    const text = '»Ja,« sagde hun – “måske” … 15-17-årige, § 2, 5 < 6 og 7 > 6';
    expect(blocks(text)).toEqual([{ type: 'paragraph', children: [text] }]);
  });

  test.each([
    'Se [afsnit 2](#maalgruppen) og [metoden](/metode/).',
    '<Term id="fgu">FGU</Term> er en uddannelse.',
    '<Ref to="figur-status" /> og <Cite id="cabi-2020" />',
    '<Share numerator="facts/job" denominator="facts/alle" decimals="1" />',
    '<KeyFigures facts="a b-1 c" />',
    '<GoalTable />\n\n<GoalTable category="Unge" goals="a b" />',
    '<GoalMatrix goals="a" />',
    '<Table id="status" />\n\n<Figure id="kurve" />\n\n<DataNote id="n" />',
    '<Finding id="f" title="Fund">\n\nTekst\n\n</Finding>',
    '<Recommendation id="r" title="Gør det" to="kommuner">\n\nTekst\n\n</Recommendation>',
    '<Recommendation id="r" title="Gør det" state="under-way">\n\nTekst\n\n</Recommendation>',
    '<Case id="c" title="Sofie">\n\nTekst\n\n</Case>\n\n<Method>\n\nTekst\n\n</Method>',
    'Tekst[^a].\n\n[^a]: En note med <Fact id="x" />.',
    'En \\{klamme\\} og \\<.',
  ])('%s', (text) => {
    expect(read(text).problems).toEqual([]);
  });

  test('properties in any order', () => {
    const [first, second] = [
      '<Share decimals="1" denominator="facts/b" numerator="facts/a" />',
      '<Share numerator="facts/a" denominator="facts/b" decimals="1" />',
    ].map((text) => JSON.stringify(blocks(text)));
    expect(first).toBe(second);
    expect(first).toContain('"numerator":{"table":"facts","row":"a","column":"value"}');
  });

  test.each<[string, object]>([
    ['<Value of="status/fgu/antal" />', { of: { table: 'status', row: 'fgu', column: 'antal' } }],
    ['<Share numerator="facts/a" denominator="facts/b" decimals="2" />', { decimals: 2 }],
    ['<Ref to="figur-status" />', { to: { kind: 'figure', id: 'status' } }],
    ['<Ref to="figurer-her" />', { to: { kind: 'section', id: 'figurer-her' } }],
  ])('the values of properties: %s', (text, expected) => {
    expect(blocks(text)).toMatchObject([{ type: 'paragraph', children: [expected] }]);
  });

  test.each<[string, object]>([
    ['<KeyFigures facts="a b-1" />', { type: 'key-figures', facts: ['a', 'b-1'] }],
    ['<GoalTable category="Unge i job" />', { type: 'goal-table', category: 'Unge i job' }],
    [
      '<Recommendation id="r" title="Gør det" to="odder  billund">\n\nNu\n\n</Recommendation>',
      { type: 'recommendation', id: 'r', title: 'Gør det', to: ['odder', 'billund'] },
    ],
  ])('the values of properties of blocks: %s', (text, expected) => {
    expect(blocks(text)).toMatchObject([expected]);
  });

  test('CRLF like LF', () => {
    expect(blocks('a\r\nb\r\n\r\nc')).toEqual(blocks('a\nb\n\nc'));
  });
});

describe('headings', () => {
  const text = [
    '## Målgruppen',
    '### Hvem de er',
    '#### Alder',
    '#### *Køn*',
    '### Hvem de er',
    '## Resultater',
    '### Figur 1',
    '## 🙂',
  ].join('\n\n');

  test('get numbers and ids of their own', () => {
    const { value, problems } = read(text);
    expect(problems).toEqual([]);
    expect(value?.narrative.sections.map(({ number, id, depth }) => [number, id, depth])).toEqual([
      ['1', 'maalgruppen', 2],
      ['1.1', 'hvem-de-er', 3],
      ['1.1.1', 'alder', 4],
      ['1.1.2', 'koen', 4],
      ['1.2', 'hvem-de-er-2', 3],
      ['2', 'resultater', 2],
      ['2.1', 'afsnit-figur-1', 3],
      ['3', 'afsnit', 2],
    ]);
    expect(value?.narrative.blocks[3]).toEqual({
      type: 'heading',
      depth: 4,
      id: 'koen',
      number: '1.1.2',
      children: [{ type: 'emphasis', children: ['Køn'] }],
    });
  });
});

test('footnotes are numbered as the text refers to them', () => {
  const { value, problems } = read('A[^b] B[^a] C[^b].\n\n[^a]: første\n\n[^b]: anden\n');
  expect(problems).toEqual([]);
  expect(value?.narrative.footnotes).toEqual([
    { id: 'b', number: 1, children: [{ type: 'paragraph', children: ['anden'] }] },
    { id: 'a', number: 2, children: [{ type: 'paragraph', children: ['første'] }] },
  ]);
  expect(value?.narrative.blocks[0]).toMatchObject({
    children: ['A', { number: 1 }, ' B', { number: 2 }, ' C', { number: 1 }, '.'],
  });
});

describe('knows where', () => {
  const text =
    '## Om\n\n> Hej &amp; 12\n> unge <Fact id="a" form="unit" />\n> og [x](https://a.dk/)\n';
  const { value } = read(text);

  test('a component and its properties stand', () => {
    const use = value?.components[0];
    expect(use).toMatchObject({ type: 'fact', position: { line: 4, column: 8 } });
    const plain = read('a\n\nb <Fact form="unit" id="a" />').value?.components[0];
    expect(plain?.propertyPosition('id')).toEqual({ file: 'report.mdx', line: 3, column: 25 });
    expect(plain?.propertyPosition('form')).toEqual({ file: 'report.mdx', line: 3, column: 15 });
    expect(plain?.propertyPosition('of')).toEqual({ file: 'report.mdx', line: 3, column: 3 });
  });

  test('a character of the text stands', () => {
    const run = value?.texts.find(({ text: words }) => words.startsWith('Hej'));
    expect(run?.text).toBe('Hej & 12\nunge ');
    expect(run?.position(run.text.indexOf('12'))).toEqual({
      file: 'report.mdx',
      line: 3,
      column: 13,
    });
    expect(run?.position(run.text.indexOf('unge'))).toEqual({
      file: 'report.mdx',
      line: 4,
      column: 3,
    });
  });

  test('a link stands', () => {
    expect(value?.links).toEqual([
      { href: 'https://a.dk/', position: { file: 'report.mdx', line: 5, column: 6 } },
    ]);
  });
});

describe('refuses', () => {
  test.each<[string, string, string[]]>([
    ['an empty file', '\n', ['1:1 empty-narrative']],
    ['front matter', '---\nlayout: x\n---\n\nhej', ['1:1 not-allowed']],
    ['TOML front matter', '+++\nlayout = "x"\n+++\n\nhej', ['1:1 not-allowed']],
    ['an import', 'hej\n\nimport fs from "node:fs"\n', ['3:1 not-allowed']],
    ['an export', 'export const a = 1\n', ['1:1 not-allowed']],
    ['an expression in text', 'a {1 + 1} b', ['1:3 expression']],
    ['an expression on its own', 'a\n\n{process.env}\n', ['3:1 expression']],
    ['an address in braces', 'a {status/fgu/antal} b', ['1:3 expression']],
    ['a comment in braces', '{/* x */}\n', ['1:1 expression']],
    ['an open brace', 'a\n\nb { c', ['3:3 expression']],
    ['braces that are no expression', 'a {#id} b', ['1:3 expression']],
    ['an HTML comment', 'a\n\n<!-- x -->', ['3:1 not-allowed']],
    ['a text without an empty line', `a\n\n${'b '.repeat(10_001)}`, ['3:1 paragraph-too-long']],
    ['quotes in quotes', `${'>'.repeat(30)} a`, ['1:26 nesting']],
    ['items in items on one line', `a\n\n${'+ '.repeat(30)}a`, ['3:51 nesting']],
    ['quotes and items in each other', `${'> - 1. '.repeat(10)}a`, ['1:58 nesting']],
    ['a line across the page', '- '.repeat(30), ['1:1 not-allowed']],
    [
      'more signs than anybody writes',
      `a\n${'*a* b\n'.repeat(17_000)}`,
      ['16668:3 too-many-marks'],
    ],
    ['HTML', 'a <b>c</b>', ['1:3 unknown-component']],
    ['a script', '<script>alert(1)</script>', ['1:1 unknown-component']],
    ['a fragment', '<>x</>', ['1:1 unknown-component']],
    ['a member of something', '<this.x />', ['1:1 unknown-component']],
    ['a name that every object answers to', '<constructor />', ['1:1 unknown-component']],
    ['a misspelt component', 'a <Fakt id="b" />', ['1:3 unknown-component']],
    [
      'a component that is not closed',
      'a\n\n<Finding id="a" title="b">\n\nc',
      ['3:1 unclosed-component'],
    ],
    ['an end without a start', 'a </Fact> b', ['1:3 unclosed-component']],
    ['a property without quotation marks', 'a <Fact id=b /> c', ['1:3 property-quotes']],
    ['a property in curly quotation marks', 'a <Fact id=”b” /> c', ['1:3 property-quotes']],
    ['an address in angle brackets', 'a <https://cabi.dk> c', ['1:3 mdx-syntax']],
    ['an image', '![a](b.png)', ['1:1 not-allowed']],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', ['1:1 not-allowed']],
    ['a code block', 'a\n\n```js\nb\n```', ['3:1 not-allowed']],
    ['code in text', 'a `b` c', ['1:3 not-allowed']],
    ['a rule', 'a\n\n***\n\nb', ['3:1 not-allowed']],
    ['struck out text', 'a ~~b~~', ['1:3 not-allowed']],
    ['a link by name', '[a][b]\n\n[b]: https://c.dk', ['1:1 not-allowed', '3:1 not-allowed']],
    ['a link without text', 'a [](https://b.dk) c', ['1:3 empty-link']],
    ['a link of blanks', 'a [ &nbsp;*&nbsp;*](https://b.dk) c', ['1:3 empty-link']],
    ['a claim of blanks', 'a <Claim holds="1 < 2">&nbsp;</Claim> b', ['1:3 component-content']],
    ['a title of blanks', '<Method title="&#x2003; ">\n\na\n\n</Method>', ['1:16 property-value']],
    ['a heading of blanks', '## &nbsp;\n\na', ['1:1 heading-content']],
    ['nothing but blanks', '\u00a0\u2003\n\n&nbsp;\n', ['1:1 empty-narrative']],
    ['a space behind the bracket', 'a < Fact id="b" /> c', ['1:3 component-as-text']],
    ['a line break behind it', 'a <\nFact id="b" /> c', ['1:3 component-as-text']],
    ['another bracket', 'a ＜Fact id="b" /＞ c', ['1:3 component-as-text']],
    ['no bracket', 'a Fact id="b" c', ['1:3 component-as-text']],
    ['an escaped component', 'a \\<Fact id="b" /> c', ['1:3 component-as-text']],
    [
      'marks of git',
      'a\n\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n',
      ['3:1 conflict-mark', '5:1 conflict-mark', '7:1 conflict-mark'],
    ],
    ['entities upon entities', `a\n\n${'&amp; '.repeat(501)}`, ['3:1 too-many-entities']],
    ['a task list', '- [ ] a', ['1:1 not-allowed']],
    ['a list that begins with 3', '3. a', ['1:1 not-allowed']],
    ['an empty item', '- a\n-\n- b', ['2:1 not-allowed']],
    ['a heading of the first level', '# a\n\nb', ['1:1 heading-depth']],
    ['a heading of the first level, underlined', 'a\n===', ['1:1 heading-depth']],
    ['a heading of the fifth level', '## a\n\n### b\n\n#### c\n\n##### d', ['7:1 heading-depth']],
    ['a section before any chapter', '### a', ['1:1 heading-depth']],
    ['a skipped level', '## a\n\n#### b', ['3:1 heading-depth']],
    ['a heading in a component', '<Method>\n\n## a\n\nb\n\n</Method>', ['3:1 heading-place']],
    ['a heading in a list', '- ## a', ['1:1 not-allowed', '1:3 heading-place']],
    ['a heading without text', '## \n\na', ['1:1 heading-content']],
    ['a component in a heading', '## A <Fact id="b" />', ['1:1 heading-content']],
    ['a footnote in a heading', '## A[^b]\n\n[^b]: c', ['1:1 heading-content']],
    ['a link without https', '[a](http://b.dk)', ['1:1 link-address']],
    ['a script as link', '[a](javascript:alert(1))', ['1:1 link-address']],
    ['data as link', '[a](data:text/html,x)', ['1:1 link-address']],
    ['another host without a scheme', '[a](//b.dk)', ['1:1 link-address']],
    ['a link with a user name', '[a](https://x@b.dk)', ['1:1 link-address']],
    ['a link to a Cyrillic host', '[a](https://b\u0435.dk/)', ['1:1 link-address']],
    ['a relative link', '[a](b.html)', ['1:1 link-address']],
    ['an e-mail address', 'Skriv til a@b.dk', ['1:11 link-address']],
    ['an address without https', 'Se www.cabi.dk', ['1:4 link-address']],
    ['a link with a title', '[a](https://b.dk "c")', ['1:1 not-allowed']],
    ['a footnote that is not there', 'a[^b] c', ['1:2 unknown-footnote']],
    ['a footnote that is not used', 'a\n\n[^b]: c', ['3:1 unused-footnote']],
    ['a footnote twice', 'a[^b]\n\n[^b]: c\n\n[^b]: d', ['5:1 repeated-footnote']],
    ['a footnote in a footnote', 'a[^b][^c]\n\n[^b]: d[^c]\n\n[^c]: e', ['3:8 not-allowed']],
    ['a block component in text', 'a <Figure id="b" /> c', ['1:3 component-place']],
    ['text in an empty component', '<Table id="a">b</Table>', ['1:1 component-content']],
    ['a component without its text', '<Finding id="a" title="b" />', ['1:1 component-content']],
    ['a term without its text', 'a <Term id="b" />', ['1:3 component-content']],
    ['an unknown property', 'a <Fact id="b" from="c" />', ['1:16 unknown-property']],
    ['an event as property', '<Table id="a" onclick="b" />', ['1:15 unknown-property']],
    ['a missing property', 'a <Fact /> b', ['1:3 missing-property']],
    ['a property twice', 'a <Fact id="b" id="c" />', ['1:16 repeated-property']],
    ['a property without value', 'a <Fact id /> b', ['1:9 property-value']],
    ['a value that is no key', 'a <Fact id="b c" />', ['1:13 property-value']],
    ['a value that is no address', 'a <Value of="b" />', ['1:14 property-value']],
    ['a value that is no choice', 'a <Fact id="b" form="nummer" />', ['1:22 property-value']],
    ['an expression as value', 'a <Fact id={b} />', ['1:9 expression']],
    ['a spread', 'a <Fact {...b} id="c" />', ['1:3 expression']],
    ['apostrophes', "a <Fact id='b' />", ['1:9 property-quotes']],
    ['a hidden character by entity', 'a &#x202e; b', ['1:3 control-character']],
    [
      'a hidden character in a property',
      '<Finding id="a" title="b&#8203;c">\n\nd\n\n</Finding>',
      ['1:17 control-character'],
    ],
    [
      'several things at once',
      '# a\n\nb {c} <Fakt />\n\n![d](e)',
      ['1:1 heading-depth', '3:3 expression', '3:7 unknown-component', '5:1 not-allowed'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(read(text).problems.map(told).sort()).toEqual([...expected].sort());
  });

  test('a tab in the scheme of a link makes it no link, and no harm', () => {
    expect(read('[a](java\tscript:b)').value?.links).toEqual([]);
  });
});

test.each(['<Figure id="B C" />', '<Figur id="b" />', '<Finding title="Uden id">Tekst</Finding>'])(
  'what could not be read keeps its place, so that its section is not called empty: %s',
  (text) => {
    const { value } = read(`## Et afsnit\n\n${text}`);
    expect(value?.narrative.blocks[1]).toEqual({ type: 'paragraph', children: ['…'] });
  },
);

describe('suggests', () => {
  test.each([
    ['a <Fakt id="b" />', 'Fact'],
    ['a <Fact ids="b" />', 'id'],
    ['a <Fact id="b" form="numbr" />', 'number'],
    ['[a](http://b.dk)', 'https://b.dk'],
  ])('%s: %s', (text, suggestion) => {
    expect(read(text).problems.map((problem) => problem.suggestion)).toContain(suggestion);
  });
});

test('a narrative of 1 MiB, and no more', () => {
  const limit = 1024 * 1024;
  const text = 'en linje uden noget i sig selv\n\n'.repeat(limit / 32);
  expect(read(text).problems).toEqual([]);
  expect(read(`${text}b`).problems.map(told)).toEqual(['1:1 file-too-large']);
});
