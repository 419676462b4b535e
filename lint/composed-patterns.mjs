import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { growth, isFaster } from './pattern-growth.mjs';

/** Modules whose expressions may be slow, with the limit of their texts. @type {Readonly<Record<string, string>>} */
const limited = {
  'src/domain/persons/contact.ts': 'every part has a limit of its own, 64 letters at most',
  'src/domain/persons/person-names.ts': '80 characters before a date',
};

/**
 * The regular expressions that modules of `src/` put together while they are loaded, with the file that did. A module
 * that is loaded already does not do it again.
 * @param {string} root
 * @returns {Promise<{source: string, flags: string, file: string}[]>}
 */
export async function composedPatterns(root) {
  const Original = globalThis.RegExp;
  /** @type {Map<string, {source: string, flags: string, file: string}>} */
  const found = new Map();
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]) {
      const made = new target(source, flags);
      const file = callingFile(root);
      if (file) found.set(String(made), { source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    for (const file of globSync('src/**/*.ts', { cwd: root }).sort()) {
      const code = readFileSync(path.join(root, file), 'utf8');
      if (code.includes('new RegExp(') && !code.includes('astro:'))
        await import(pathToFileURL(path.join(root, file)).href);
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}

/**
 * The file of `src/` that asked for an expression; undefined where a package did.
 * @param {string} root
 */
function callingFile(root) {
  const line = new Error().stack?.split('\n')[3] ?? '';
  const at = line.indexOf(path.join(root, 'src'));
  return at === -1 ? undefined : line.slice(at + root.length + 1).split(/[?:)]/)[0];
}

/** Part of `npm run lint`: those among them that are slow, and have no limit. */
if (process.argv[1] === import.meta.filename) {
  const root = path.resolve(import.meta.dirname, '..');
  for (const { source, flags, file } of await composedPatterns(root)) {
    const found = growth(source, flags);
    if (file in limited || !isFaster(found)) continue;
    console.log(`${file}: its time grows faster than its text (${found}): /${source}/${flags}`);
    process.exitCode = 1;
  }
}
