import { describe, expect, test } from 'vitest';

import { lintSource } from './lint-source.ts';

const refused = [
  ['src/domain/goal.mjs', '../reading/csv.ts', 'domain may not import reading'],
  ['src/reading/csv.mjs', '../checks/rule.ts', 'reading may not import checks'],
  ['src/checks/rule.mjs', '../report/assemble.ts', 'checks may not import report'],
  ['src/figures/bar.mjs', '../reading/csv.ts', 'figures may not import reading'],
  ['src/figures/bar.mjs', '../../tests/setup/x.ts', 'figures may not import a file outside src'],
  ['src/client/menu.mjs', '../i18n/words.ts', 'client may not import i18n'],
  ['src/i18n/da.mjs', '../report/assemble.ts', 'i18n may not import report'],
  ['src/files/folder.mjs', '../report/assemble.ts', 'files may not import report'],
  ['src/report/assemble.mjs', '../files/folder.ts', 'report may not import files'],
  ['src/cli/main.mjs', '../pages/x.ts', 'cli may not import pages'],
  ['src/nowhere/x.mjs', '../domain/table.ts', 'nowhere may not import domain'],
  ['src/components/box.astro', '../report/assemble.ts', 'components may not import report'],
  ['src/components/box.astro', '../pages/x.ts', 'components may not import pages'],
  ['src/domain/goal.mjs', 'node:fs', 'domain must run in a browser too'],
  ['src/report/assemble.mjs', 'astro:content', 'report must run in a browser too'],
] as const;

const allowed = [
  ['src/domain/goal.mjs', './cell.ts'],
  ['src/reading/csv.mjs', '../domain/table.ts'],
  ['src/report/assemble.mjs', '../checks/rule.ts'],
  ['src/figures/bar.mjs', 'd3-scale'],
  ['src/cli/commands/check.mjs', '../../report/assemble.ts'],
  ['src/cli/main.mjs', 'node:fs'],
  ['src/cli/main.mjs', '../files/folder.ts'],
  ['src/pages/en/index.astro', '../../components/box.astro'],
  ['src/components/figures/Bar.astro', '../../figures/bar.ts'],
] as const;

const statements = [
  (source: string) => `import { x } from '${source}'; export const y = x;\n`,
  (source: string) => `export { x } from '${source}';\n`,
  (source: string) => `export * from '${source}';\n`,
  (source: string) => `export const x = import('${source}');\n`,
];

const inFile = (file: string, code: string) =>
  file.endsWith('.astro') ? `---\n${code}---\n<p>x</p>\n` : code;

describe('imports go one way', () => {
  test.each(refused)('%s may not import %s', async (file, source, message) => {
    for (const statement of file.endsWith('.astro') ? statements.slice(0, 1) : statements) {
      const messages = await lintSource(file, inFile(file, statement(source)));
      expect(messages).toContainEqual(expect.stringContaining(message));
    }
  });

  test.each(allowed)('%s may import %s', async (file, source) => {
    const code = inFile(file, `import { x } from '${source}';\nconsole.log(x);\n`);
    expect(await lintSource(file, code)).toEqual([]);
  });

  test('a component may use the types of report, but not its code', async () => {
    const file = 'src/components/box.astro';
    const code = `import type { Report } from '../report/report.ts';\nconst x: Report = 1;\nconsole.log(x);\n`;
    expect(await lintSource(file, inFile(file, code))).toEqual([]);
  });
});
