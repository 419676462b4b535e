import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeHash } from '../../src/store/code-hash.ts';

let root: string;

/** A small project: a page and a loader that share one module, and all the ways in which a file names another. */
const project: Readonly<Record<string, string>> = {
  'package-lock.json': '{"packages":{"d3-array":"3.2.5"}}',
  'src/page.astro':
    "---\nimport { word } from './word.ts';\nimport './page.css';\n---\n<script src=\"./page.client.ts\"></script>\n",
  'src/page.css': "@import './tokens.css' layer(tokens);\n",
  'src/tokens.css': ':root { --a: 1px }\n',
  'src/page.client.ts': "import '../src/visited.ts';\n",
  'src/visited.ts': '',
  'src/word.ts':
    "import {\n  deep,\n} from './deep.ts';\nexport { more } from './more.ts';\nexport const word = deep;\n",
  'src/deep.ts': "import type { Shape } from './shape.ts';\nexport const deep = 1;\n",
  'src/more.ts': "const later = () => import('./later.ts');\nexport const more = later;\n",
  'src/later.ts': '',
  'src/shape.ts': 'export interface Shape {}\n',
  'src/load.ts':
    "import { word } from './word.ts';\nconst load = createRequire(import.meta.url);\nload('./loaded.ts');\nconst sheet = new URL('./sheet.css', import.meta.url);\nconst all = import.meta.glob<Page>('./prose/*.mdx', { eager: true });\n",
  'src/loaded.ts': '',
  'src/sheet.css': '',
  'src/prose/om.mdx': '',
  'src/other.ts': '',
};

const write = (file: string, text: string): void => {
  const name = path.join(root, file);
  mkdirSync(path.dirname(name), { recursive: true });
  writeFileSync(name, text);
};
const hashes = (): { page: string; load: string } => ({
  page: codeHash(root, [path.join(root, 'src/page.astro')]),
  load: codeHash(root, [path.join(root, 'src/load.ts')]),
});

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'maalestok-code-'));
  for (const [file, text] of Object.entries(project)) write(file, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a change of a file changes the hash of what reaches it, and no other', () => {
  test.each<[file: string, page: boolean, load: boolean]>([
    ['src/page.astro', true, false],
    ['src/page.css', true, false],
    ['src/tokens.css', true, false],
    ['src/page.client.ts', true, false],
    ['src/visited.ts', true, false],
    ['src/word.ts', true, true],
    ['src/deep.ts', true, true],
    ['src/more.ts', true, true],
    ['src/later.ts', true, true],
    ['src/load.ts', false, true],
    ['src/loaded.ts', false, true],
    ['src/sheet.css', false, true],
    ['src/prose/om.mdx', false, true],
    ['package-lock.json', true, true],
    // Types leave no trace in what is made.
    ['src/shape.ts', false, false],
    ['src/other.ts', false, false],
  ])('%s', (file, page, load) => {
    const before = hashes();
    write(file, `${project[file]} `);
    const after = hashes();
    expect([after.page !== before.page, after.load !== before.load]).toEqual([page, load]);
    write(file, project[file] ?? '');
    expect(hashes()).toEqual(before);
  });
});

test('a file that a pattern finds is seen when it is added and when it is gone', () => {
  const before = hashes().load;
  write('src/prose/metode.mdx', '');
  const added = hashes().load;
  expect(added).not.toBe(before);
  rmSync(path.join(root, 'src/prose/metode.mdx'));
  expect(hashes().load).toBe(before);
});

test('it is the same in another folder, and whatever order the modules are named in', () => {
  const named = ['src/page.astro', 'src/load.ts'].map((file) => path.join(root, file));
  const before = codeHash(root, named);
  expect(codeHash(root, named.toReversed())).toBe(before);
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'maalestok-code-'));
  const first = root;
  root = elsewhere;
  for (const [file, text] of Object.entries(project)) write(file, text);
  expect(
    codeHash(
      elsewhere,
      named.map((file) => file.replace(first, elsewhere)),
    ),
  ).toBe(before);
  rmSync(elsewhere, { recursive: true });
  root = first;
});

test('what npm says that it installed counts before what it was asked for', () => {
  write('node_modules/.package-lock.json', '{"packages":{"d3-array":"3.2.5"}}');
  const before = hashes();
  write('package-lock.json', '{}');
  expect(hashes()).toEqual(before);
  write('node_modules/.package-lock.json', '{"packages":{"d3-array":"3.2.6"}}');
  expect(hashes().page).not.toBe(before.page);
});
