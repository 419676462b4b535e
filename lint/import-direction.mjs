import path from 'node:path';

/**
 * @typedef {import('eslint').Rule.RuleContext} RuleContext
 * @typedef {import('eslint').AST.SourceLocation} Location
 * @typedef {{type: string, value?: unknown, loc?: Location | null | undefined}} Source what is imported
 */

const pure = ['domain', 'words'];
const read = [...pure, 'reading'];
const judged = [...read, 'disclosure'];
const checked = [...judged, 'checks'];
const worded = [...pure, 'i18n'];
const compared = [...checked, 'changes'];
const reported = [...compared, 'report'];
const told = [...reported, 'i18n'];
const shown = ['components', 'layouts', 'styles', 'figures', 'changes', ...worded, 'client'];

/**
 * Which rooms of src/ each room may import, beside itself. A room that is missing here may import
 * nothing and be imported by nothing, so a new room has to be written down.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const rooms = {
  domain: [],
  words: ['domain'],
  reading: pure,
  disclosure: pure,
  checks: judged,
  i18n: pure,
  changes: [...checked, 'i18n'],
  report: compared,
  figures: worded,
  downloads: [...told, 'figures'],
  search: [...worded, 'figures'],
  files: read,
  store: ['files', ...read],
  loaders: [...told, 'figures', 'downloads', 'search', 'files', 'store'],
  cli: [...told, 'downloads', 'files', 'store', 'setup'],
  components: shown,
  layouts: shown,
  pages: [...shown, ...reported, 'loaders', 'store'],
  'content.config.ts': ['loaders', ...reported],
  styles: [],
  client: pure,
  setup: [],
};

/**
 * Rooms whose types, but not whose code, a room may use.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const roomsForTypes = { components: ['report'], layouts: ['report'] };

/** Rooms that also run in a browser, and so know neither Astro nor Node. */
const pureRooms = new Set([...told, 'figures', 'downloads', 'search']);

const outsidePure = /^(?:node:|astro(?::|\/|$)|@astrojs\/)/;

/**
 * ESLint rule: imports between the rooms of src/ go one way only.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: '{{from}} may not import {{to}}. It may import: {{allowed}}.',
      outside: '{{from}} must run in a browser too and may not import "{{to}}".',
    },
  },
  create: (context) => ({
    ImportDeclaration: (node) => judge(context, node.source, isTypeImport(node)),
    ExportNamedDeclaration: (node) => judge(context, node.source, isTypeImport(node)),
    ExportAllDeclaration: (node) => judge(context, node.source, isTypeImport(node)),
    ImportExpression: (node) => judge(context, node.source, false),
  }),
};

/**
 * The TypeScript parser adds the kind to the nodes; ESLint's own types do not know it.
 * @param {object} node
 */
const isTypeImport = (node) =>
  ('importKind' in node && node.importKind === 'type') ||
  ('exportKind' in node && node.exportKind === 'type');

/**
 * @param {RuleContext} context
 * @param {Source | null | undefined} source
 * @param {boolean} typesOnly
 */
function judge(context, source, typesOnly) {
  if (typeof source?.value !== 'string' || !source.loc) return;
  const problem = problemOf(context, source.value, typesOnly);
  if (problem) context.report({ loc: source.loc, ...problem });
}

/**
 * @param {RuleContext} context
 * @param {string} source
 * @param {boolean} typesOnly
 */
function problemOf({ cwd, filename }, source, typesOnly) {
  const sources = path.join(cwd, 'src');
  const from = roomOf(sources, filename);
  if (!source.startsWith('.')) {
    const refused = pureRooms.has(from) && outsidePure.test(source);
    return refused ? { messageId: 'outside', data: { from, to: source } } : undefined;
  }
  const to = roomOf(sources, path.resolve(path.dirname(filename), source));
  const allowed = [...(rooms[from] ?? []), ...((typesOnly && roomsForTypes[from]) || [])];
  if (to === from || allowed.includes(to)) return undefined;
  return { messageId: 'direction', data: { from, to, allowed: allowed.join(', ') || 'nothing' } };
}

/**
 * The first folder below src/, or a name that no room has for a file outside it.
 * @param {string} sources
 * @param {string} file
 */
function roomOf(sources, file) {
  const [first = ''] = path.relative(sources, file).split(path.sep);
  return first === '..' ? 'a file outside src' : first;
}
