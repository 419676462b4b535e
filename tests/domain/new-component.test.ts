import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const declaration = resolve('src/domain/narrative-components.ts');

/** A component of each place that a narrative has, as somebody would add it. */
const added = `
  seeded: { name: 'Seeded', where: 'text', content: 'none', properties: {}, what: 'new' },
  'seeded-box': { name: 'SeededBox', where: 'block', content: 'blocks', properties: {}, what: 'new' },
`;

/** What must be decided for every component, and is decided file by file. */
const places = {
  'src/changes/reader/readable-text.ts': 'how a difference names it to readers',
  'src/components/narrative/box-of.ts': 'the frame of one that holds a passage',
  'src/components/narrative/passages.ts': 'whether it takes the margin for itself',
  'src/components/narrative/resolve-inline.ts': 'what a page shows of it in a line of text',
  'src/changes/difference/narrative-text.ts': 'how it is written in a line of text',
  'src/search/narrative-parts.ts': 'what a search finds of it',
};

/** What needs no change: were it at fault too, the compiler would be looking at something else. */
const untouched = ['src/domain/narrative.ts', 'src/i18n/bound-text.ts'];

const read = (path: string): string | undefined => ts.sys.readFile(path);

/** The files in which the compiler finds a fault, where the declaration reads as `change` makes it. */
function faults(change: (source: string) => string): string[] {
  const files = [...Object.keys(places), ...untouched];
  const { config } = ts.readConfigFile('tests/tsconfig.json', read) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('tests'));
  const host = ts.createCompilerHost(options);
  host.readFile = (path) => {
    const text = read(path);
    return text !== undefined && resolve(path) === declaration ? change(text) : text;
  };
  const program = ts.createProgram(
    files.map((path) => resolve(path)),
    options,
    host,
  );
  return files.filter((path) => {
    const file = program.getSourceFile(resolve(path));
    return program.getSemanticDiagnostics(file).length > 0;
  });
}

test('a new component is a fault wherever it must be known, and nowhere else', () => {
  const start = 'export const components = {\n';
  const found = faults((source) => {
    expect(source).toContain(start);
    return source.replace(start, `${start}${added}`);
  });
  expect(found).toEqual(Object.keys(places));
});
