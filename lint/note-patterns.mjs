/** `npm run patterns`: judges every regular expression of the code, and notes how its time grows. It takes minutes. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { composedPatterns } from './composed-patterns.mjs';
import { fingerprint, growth, isFaster, notes } from './pattern-growth.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** @typedef {{source: string, flags: string, file: string}} Pattern */

/** @returns {Pattern[]} */
function writtenPatterns() {
  const files = globSync('{src,lint}/**/*.{ts,mjs}', { cwd: root });
  return files.flatMap((file) => {
    const code = readFileSync(path.join(root, file), 'utf8');
    /** @type {Pattern[]} */
    const found = [];
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
    return found;
  });
}

/** @type {Record<string, string>} */
const found = {};
for (const { source, flags, file } of [...writtenPatterns(), ...(await composedPatterns(root))]) {
  const grows = growth(source, flags);
  found[fingerprint(source, flags)] = grows;
  if (isFaster(grows)) console.log(`${file}: ${grows}: /${source.slice(0, 80)}/${flags}`);
}
const sorted = Object.fromEntries(
  Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)),
);
writeFileSync(notes, `${JSON.stringify(sorted, null, 2)}\n`);
