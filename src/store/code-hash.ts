import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../files/sha256.ts';

/**
 * A hash of the code that some modules reach: their own text, that of all they import, of the files that they name by
 * `new URL('…', import.meta.url)` or `import.meta.glob('…')`, the packages that are installed, and Node with the parts
 * of it that bytes depend on (zlib, ICU). It is the same on every machine that has the same of these.
 */
export function codeHash(root: string, modules: readonly string[]): string {
  const reached = [...reach(modules)].sort();
  const lines = reached.map((file) => `${path.relative(root, file)} ${sha256(readFileSync(file))}`);
  return sha256([...lines, installed(root), machine()].join('\n'));
}

/** The folder of our own code. */
const project = path.join(import.meta.dirname, '../..');

/** The hash of the code that modules of ours reach. */
export function ownCodeHash(modules: readonly string[]): string {
  return codeHash(project, modules);
}

/** The hash of the code that pages are made by, and that other files of the project reach. */
export function pagesCodeHash(others: readonly string[] = []): string {
  const routes = globSync('src/pages/**/*.{astro,ts}', { cwd: project });
  const files = ['astro.config.mjs', ...routes, ...others];
  return ownCodeHash(files.map((file) => path.join(project, file)));
}

/** The files that modules reach; paths are absolute. */
function reach(modules: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...modules];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (isCode.test(file)) open.push(...namedIn(file));
  }
  return reached;
}

const isCode = /\.(?:ts|mjs|js|astro|mdx|css)$/;

/** Imports (those of types alone reach nothing), worker and style sheet addresses, globs and scripts of templates. */
const named =
  /^(?:import|export)\s+(?!type\b)[^;']*?\bfrom\s*'(\.[^']+)'|^import\s*'(\.[^']+)'|\b(?:import|load)\('(\.[^']+)'|new URL\(\s*'(\.[^']+)',\s*import\.meta\.url|import\.meta\.glob[^(]*\('(\.[^']+)'|src="(\.[^"]+)"|@import\s*'(\.[^']+)'/gm;

function namedIn(file: string): string[] {
  const folder = path.dirname(file);
  return [...readFileSync(file, 'utf8').matchAll(named)]
    .flatMap((found) => found.slice(1).find((name) => name !== undefined) ?? [])
    .flatMap((name) => filesNamed(name.split('?')[0] ?? '', folder));
}

function filesNamed(name: string, folder: string): string[] {
  const names = name.includes('*') ? globSync(name, { cwd: folder }) : [name];
  return names
    .map((one) => path.join(folder, one))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** Which packages lie in the project, by npm's own list of what it installed; its lock file where there is none. */
function installed(root: string): string {
  const lists = ['node_modules/.package-lock.json', 'package-lock.json'];
  const list = lists.map((name) => path.join(root, name)).find((file) => existsSync(file));
  return list === undefined ? '' : sha256(readFileSync(list));
}

function machine(): string {
  const { node = '', zlib = '', icu = '', unicode = '' } = process.versions;
  return [node, zlib, icu, unicode, process.arch].join(' ');
}
