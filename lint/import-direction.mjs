import path from 'node:path';

const pure = ['domain'];
const read = [...pure, 'reading'];
const checked = [...read, 'checks'];
const reported = [...checked, 'report'];
const shown = ['components', 'layouts', 'styles', 'charts', 'domain', 'i18n', 'client'];

/**
 * Which rooms of src/ each room may import, beside itself. A room that is missing here may import
 * nothing and be imported by nothing, so a new room has to be written down.
 * @type {Record<string, string[]>}
 */
const allowedImports = {
  domain: [],
  reading: pure,
  checks: read,
  report: checked,
  charts: pure,
  i18n: pure,
  loaders: [...reported, 'i18n'],
  cli: [...reported, 'i18n'],
  components: shown,
  layouts: shown,
  pages: [...shown, ...reported, 'loaders'],
  'content.config.ts': ['loaders', ...reported],
  styles: [],
  client: [],
  setup: [],
};

/** Rooms whose types, but not whose code, a component may use. */
const typeImports = { components: ['report'], layouts: ['report'] };

/** Rooms that also run in a browser, and so know neither Astro nor Node. */
const pureRooms = new Set(['domain', 'reading', 'checks', 'report', 'charts', 'i18n']);

const outsidePure = /^(?:node:|astro(?::|\/|$)|@astrojs\/)/;

/** ESLint rule: imports between the rooms of src/ go one way only. */
export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: '{{from}} may not import {{to}}. Allowed: {{allowed}}.',
      outside: '{{from}} must run in a browser too and may not import "{{source}}".',
    },
  },
  create(context) {
    const file = context.filename;
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const problem = problemOf(file, context.cwd, node.source.value, node.importKind === 'type');
      if (problem) context.report({ node: node.source, ...problem });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

function problemOf(file, root, source, typeOnly) {
  const sources = path.join(root, 'src');
  const from = roomOf(sources, file);
  if (!source.startsWith('.')) {
    const refused = pureRooms.has(from) && outsidePure.test(source);
    return refused ? { messageId: 'outside', data: { from, source } } : undefined;
  }
  const to = roomOf(sources, path.resolve(path.dirname(file), source));
  const allowed = allowedFrom(from, typeOnly);
  if (to === from || allowed.includes(to)) return undefined;
  return { messageId: 'direction', data: { from, to, allowed: allowed.join(', ') || 'nothing' } };
}

function allowedFrom(room, typeOnly) {
  return [...(allowedImports[room] ?? []), ...((typeOnly && typeImports[room]) || [])];
}

/** The first folder below src/, or a name that no room has for a file outside it. */
function roomOf(sources, file) {
  const relative = path.relative(sources, file).split(path.sep);
  return relative[0] === '..' ? 'a file outside src' : relative[0];
}
