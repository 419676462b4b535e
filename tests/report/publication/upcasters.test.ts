import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/domain/canonical.ts';
import { publicReportSchema } from '../../../src/domain/report-schema/public-report-schema.ts';
import { readNarrative } from '../../../src/reading/read-narrative.ts';
import {
  narrativeFrom1,
  type NarrativeOf1,
} from '../../../src/report/publication/upcasters/narrative-of-1.ts';

const schema = publicReportSchema.shape.narrative;

/** Format 1 as it is recorded, and what format 2 says instead. */
const cases: [name: string, properties: object, children: unknown[], expected: object][] = [
  ['Fact', { id: 'job', form: 'base' }, [], { type: 'fact', id: 'job', form: 'base' }],
  [
    'Value',
    { of: 'status/fgu/antal' },
    [],
    { type: 'value', of: { table: 'status', row: 'fgu', column: 'antal' } },
  ],
  [
    'Share',
    { numerator: 'facts/job', denominator: 'facts/alle/base', decimals: '1' },
    [],
    {
      type: 'share',
      numerator: { table: 'facts', row: 'job', column: 'value' },
      denominator: { table: 'facts', row: 'alle', column: 'base' },
      decimals: 1,
    },
  ],
  ['Term', { id: 'fgu' }, ['FGU'], { type: 'term', id: 'fgu', children: ['FGU'] }],
  ['Cite', { id: 'cabi-2020' }, [], { type: 'cite', id: 'cabi-2020' }],
  ['Ref', { to: 'figur-a-b' }, [], { type: 'ref', to: { kind: 'figure', id: 'a-b' } }],
  ['Ref', { to: 'tabel-a' }, [], { type: 'ref', to: { kind: 'table', id: 'a' } }],
  ['Ref', { to: 'maal-a' }, [], { type: 'ref', to: { kind: 'goal', id: 'a' } }],
  ['Ref', { to: 'anbefaling-a' }, [], { type: 'ref', to: { kind: 'recommendation', id: 'a' } }],
  ['Ref', { to: 'de-unge' }, [], { type: 'ref', to: { kind: 'section', id: 'de-unge' } }],
];

test.each(cases)('<%s> with %j', (name, properties, children, expected) => {
  const paragraph = (child: unknown) => ({ type: 'paragraph', children: [child] });
  const component = { type: 'component', name, properties, children };
  const read = narrativeFrom1(narrativeOf([paragraph(component)]));
  expect(read).toEqual(narrativeOf([paragraph(expected)]));
  expect(schema.safeParse(read).success).toBe(true);
});

const inside = [{ type: 'paragraph', children: ['Hej'] }];
const blocks: typeof cases = [
  ['KeyFigures', { facts: 'a b' }, [], { type: 'key-figures', facts: ['a', 'b'] }],
  [
    'GoalTable',
    { category: 'Unge i job', goals: 'a' },
    [],
    { type: 'goal-table', category: 'Unge i job', goals: ['a'] },
  ],
  ['GoalMatrix', {}, [], { type: 'goal-matrix' }],
  ['Table', { id: 'status' }, [], { type: 'table', id: 'status' }],
  ['Figure', { id: 'kurve' }, [], { type: 'figure', id: 'kurve' }],
  ['DataNote', { id: 'n' }, [], { type: 'data-note', id: 'n' }],
  [
    'Finding',
    { id: 'f', title: 'T' },
    inside,
    { type: 'finding', id: 'f', title: 'T', children: inside },
  ],
  [
    'Recommendation',
    { id: 'r', title: 'T', to: 'odder billund', state: 'followed' },
    inside,
    {
      type: 'recommendation',
      id: 'r',
      title: 'T',
      to: ['odder', 'billund'],
      state: 'followed',
      children: inside,
    },
  ],
  [
    'Case',
    { id: 'c', title: 'T' },
    inside,
    { type: 'case', id: 'c', title: 'T', children: inside },
  ],
  ['Voice', { role: 'mentor' }, inside, { type: 'voice', role: 'mentor', children: inside }],
  ['Method', {}, inside, { type: 'method', children: inside }],
];

test.each(blocks)('<%s> with %j, also within a list, a quote and a footnote', (...given) => {
  const [name, properties, children, expected] = given;
  const around = (block: unknown) =>
    narrativeOf(
      [
        block,
        { type: 'list', ordered: false, items: [[block]] },
        { type: 'quote', children: [block] },
      ],
      [{ id: 'x', number: 1, children: [block] }],
    );
  const read = narrativeFrom1(around({ type: 'component', name, properties, children }));
  expect(read).toEqual(around(expected));
  expect(schema.safeParse(read).success).toBe(true);
});

function narrativeOf(parts: unknown[], footnotes: unknown[] = []): NarrativeOf1 {
  return { blocks: parts, footnotes, sections: [] } as unknown as NarrativeOf1;
}

test('an address that is none is refused', () => {
  const component = {
    type: 'component',
    name: 'Value',
    properties: { of: 'status' },
    children: [],
  };
  expect(() => narrativeFrom1(narrativeOf([component]))).toThrow(TypeError);
});

const records = globSync('{data,tests/fixtures/format-1/data}/*/*/published.json').filter(
  (path) => jsonIn(path).format === 1,
);

test('there are records of format 1', () => {
  expect(records.length).toBeGreaterThanOrEqual(5);
});

/** Reading has not changed since: what comes of the files says what the record should. */
test.each(records)('%s says what its narrative does', (path) => {
  const source = path.replace('data/', 'content/reports/').replace('published.json', 'report.mdx');
  const { value } = readNarrative({ path: source, bytes: readFileSync(source) });
  const read = narrativeFrom1(jsonIn(path).snapshot.narrative);
  expect(canonicalJson(read)).toBe(canonicalJson(value?.narrative));
  expect(schema.safeParse(read).success).toBe(true);
});

function jsonIn(path: string): { format: number; snapshot: { narrative: NarrativeOf1 } } {
  return JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof jsonIn>;
}
