import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { figureSchema } from '../../src/domain/figure.ts';
import { casesOf } from '../checks/cases.ts';
import { figureDemands } from '../../src/domain/figure-demands.ts';

/** README.md says what each kind of figure asks for; the schema decides it, and the fixtures try it. */
const readme = readFileSync('src/reading/README.md', 'utf8');
const section = readme.slice(readme.indexOf('## figures.yaml'), readme.indexOf('## report.mdx'));
const blocksOf = (language: string) =>
  [...section.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].flatMap(
    ([, block = '']) => block.trimEnd().split('\n\n'),
  );

const kinds = figureSchema.options.map((option) => ({
  kind: option.shape.kind.value,
  parts: Object.entries<ZodType>(option.shape).map(([name, part]) => ({
    name,
    always: !part.safeParse(undefined).success,
  })),
}));

/** What every kind has is said above the table. */
const common = [
  'id',
  'kind',
  'headline',
  'holds',
  'subtitle',
  'reading',
  'description',
  'source',
  'note',
];

/** `a`* `b` (what it is) → a and b, of which a is always there. */
function written(cell: string): Map<string, boolean> {
  const names = cell.replace(/\([^)]*\)/g, '').matchAll(/`(\w+)`(\*?)/g);
  return new Map([...names].map(([, name = '', star]) => [name, star === '*']));
}

test.each(kinds)('the encodings of $kind, and which are always there', ({ kind, parts }) => {
  const line = section.split('\n').find((one) => one.startsWith(`| \`${kind}\` |`)) ?? '';
  const own = parts.filter(({ name }) => !common.includes(name));
  const declared = new Map(own.map(({ name, always }) => [name, always]));
  expect(written(line.split('|')[2] ?? '')).toEqual(declared);
});

test('what names columns is an encoding of its kind', () => {
  for (const { kind, parts } of kinds) {
    const names = parts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(figureDemands[kind].encodings)));
  }
});

const files = casesOf('good').flatMap((one) =>
  [...one.files].map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) })),
);
const holds = (ending: string, text: string) =>
  files.some((file) => file.path.endsWith(ending) && file.text.includes(text));

test('every example is one that the tests read, check and draw', () => {
  for (const example of blocksOf('yaml')) expect(holds('figures.yaml', example)).toBe(true);
  for (const example of blocksOf('csv')) expect(holds('.csv', `${example}\n`)).toBe(true);
});

test('every kind has an example', () => {
  const shown = blocksOf('yaml').map((example) => /^ +kind: (\S+)$/m.exec(example)?.[1]);
  expect(shown.sort()).toEqual(kinds.map(({ kind }) => kind as string).sort());
});
