/** Blocks and lines of text as format 1 had them; a run of text is a string. */
type NodeOf1 =
  | string
  | ComponentOf1
  | { type: 'list'; items: NodeOf1[][] }
  | {
      type: 'heading' | 'paragraph' | 'quote' | 'emphasis' | 'strong' | 'link';
      children: NodeOf1[];
    }
  | { type: 'footnote-reference' | 'line-break' };

interface ComponentOf1 {
  type: 'component';
  name: string;
  properties: Readonly<Record<string, string>>;
  children: NodeOf1[];
}

/** A narrative as format 1 had it: every component a name and texts. */
export interface NarrativeOf1 {
  blocks: NodeOf1[];
  footnotes: { children: NodeOf1[] }[];
}

/**
 * The same as format 2 has it: a type for each component, and its properties read. Throws a `TypeError` where
 * something has not the form that format 1 had.
 */
export function narrativeFrom1({ blocks, footnotes, ...rest }: NarrativeOf1): object {
  return {
    blocks: blocks.map(nodeFrom1),
    footnotes: footnotes.map((note) => ({ ...note, children: note.children.map(nodeFrom1) })),
    ...rest,
  };
}

function nodeFrom1(node: NodeOf1): unknown {
  if (typeof node === 'string') return node;
  if (node.type === 'component') return componentFrom1(node);
  if (node.type === 'list') return { ...node, items: node.items.map((one) => one.map(nodeFrom1)) };
  return 'children' in node ? { ...node, children: node.children.map(nodeFrom1) } : node;
}

/** The components of format 1 in which something stood. */
const holding = new Set(['Term', 'Finding', 'Recommendation', 'Case', 'Voice', 'Method']);

/** Its properties in no order of their own: facts are compared without it. */
function componentFrom1({ name, properties, children }: ComponentOf1): object {
  const read = Object.entries(properties).map(([property, text]): [string, unknown] => [
    property,
    valueFrom1(name, property, text),
  ]);
  return {
    type: name.replace(/\B[A-Z]/g, '-$&').toLowerCase(),
    ...Object.fromEntries(read),
    ...(holding.has(name) ? { children: children.map(nodeFrom1) } : {}),
  };
}

function valueFrom1(component: string, property: string, text: string): unknown {
  switch (property) {
    case 'of':
    case 'numerator':
    case 'denominator':
      return addressFrom1(text);
    case 'decimals':
      return Number(text);
    case 'facts':
    case 'goals':
      return idsIn(text);
    case 'to':
      return component === 'Ref' ? anchorFrom1(text) : idsIn(text);
    default:
      return text;
  }
}

/** `table/row/column`, or `facts/row`. */
function addressFrom1(text: string): object {
  const [table, row, column = 'value', ...rest] = text.split('/');
  if (!table || !row || rest.length > 0) throw new TypeError(`no address of a cell: ${text}`);
  return { table, row, column };
}

const anchored: ReadonlyMap<string, string> = new Map([
  ['figur', 'figure'],
  ['tabel', 'table'],
  ['maal', 'goal'],
  ['anbefaling', 'recommendation'],
]);

/** `figur-status`, or the id of a section. */
function anchorFrom1(text: string): object {
  const [, beginning = '', id = text] = /^([a-z]+)-(.+)$/.exec(text) ?? [];
  const kind = anchored.get(beginning);
  return kind ? { kind, id } : { kind: 'section', id: text };
}

function idsIn(text: string): string[] {
  return text.split(/\s+/).filter((id) => id !== '');
}
