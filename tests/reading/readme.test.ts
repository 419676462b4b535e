import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { components, type ComponentRule } from '../../src/domain/narrative-components.ts';
import { isStandard, standardColumns, standardTables } from '../../src/domain/standard-tables.ts';

/** README.md is what editors are promised; the lists in the code are what they get. */
const readme = readFileSync('src/reading/README.md', 'utf8');
const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());
const namesIn = (text: string) => [...text.matchAll(/`([a-z_]+)`/g)].map((match) => match[1] ?? '');

const standard = rows.filter((line) => isStandard(/^\| `([A-Za-z]+)`/.exec(line)?.[1] ?? ''));
const written = rows.filter((line) => /^\| `[A-Z]/.test(line));

test('the components, where they stand and their properties', () => {
  expect(written).toEqual(Object.values<ComponentRule>(components).map(rowOf));
});

function rowOf({ name, where, properties, what }: ComponentRule): string {
  const told = Object.entries(properties).map(([property, { kind, choices }]) => {
    const listed = choices?.map((choice) => `\`${choice}\``).join(', ');
    return `\`${property}\`${listed ? ` (${listed})` : kind === 'keys' ? ' (ids)' : ''}`;
  });
  const place = where === 'text' ? 'in text' : 'block';
  return `| \`${name}\` | ${place} | ${told.join(', ')} | ${what} |`;
}

test('the standard tables, their columns in order, and which are always there', () => {
  expect(standard.map((line) => namesIn(line)[0])).toEqual(Object.keys(standardTables));
  for (const line of standard) {
    const [, name = '', columns = ''] = cellsOf(line);
    const declared = [...standardColumns(name.replaceAll('`', ''))];
    const bare = columns.replace(/\([^)]*\)/g, '');
    expect(namesIn(bare)).toEqual(declared.map(([column]) => column));
    expect([...bare.matchAll(/`([a-z_]+)`\*/g)].map((match) => match[1])).toEqual(
      declared.flatMap(([column, { presence }]) => (presence === 'optional' ? [] : column)),
    );
  }
});
