import { cellsOfClaim } from './claim.ts';
import { components, type ComponentType, type PropertiesOf } from './narrative-components.ts';
import { propertiesIn } from './narrative-properties.ts';
import type { CellReference } from './table.ts';

/** The checked narrative as plain data. Text is a string; everything else names its type. */
export type Inline =
  | string
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'footnote-reference'; id: string; number: number }
  | { type: 'line-break' }
  | TextComponent;

export type Block =
  | { type: 'heading'; depth: 2 | 3 | 4; id: string; number?: string; children: Inline[] }
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  | BlockComponent;

/** Anything in a narrative but the words themselves. */
export type NarrativeNode = Exclude<Block | Inline, string>;

interface Children {
  none: unknown;
  text: { children: Inline[] };
  blocks: { children: Block[] };
}

type Rules = typeof components;

/** One use of a component: its type, its properties, and what stands in it where it holds anything. */
export type NodeOf<Type extends ComponentType> = {
  [One in Type]: { type: One } & PropertiesOf<One> & Children[Rules[One]['content']];
}[Type];

type TypeAt<Where> = {
  [Type in ComponentType]: Rules[Type]['where'] extends Where ? Type : never;
}[ComponentType];

export type TextComponent = NodeOf<TypeAt<'text'>>;
export type BlockComponent = NodeOf<TypeAt<'block'>>;
export type Component = TextComponent | BlockComponent;

export interface Footnote {
  id: string;
  number: number;
  children: Block[];
}

/** An entry of the contents. */
export interface Section {
  id: string;
  title: string;
  depth: 2 | 3 | 4;
  number?: string;
}

export interface Narrative {
  blocks: Block[];
  footnotes: Footnote[];
  sections: Section[];
}

export function isComponent(node: NarrativeNode): node is Component {
  return Object.hasOwn(components, node.type);
}

/**
 * Everything in blocks or in a text but the words themselves, in the order of reading, the outer before the inner.
 * What stands in a node that `isLeaf` says is one is left out.
 */
export function* walk(
  nodes: readonly (Block | Inline)[],
  isLeaf: (node: NarrativeNode) => boolean = () => false,
): Generator<NarrativeNode, void> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    yield node;
    if (!isLeaf(node)) yield* walk(childrenOf(node), isLeaf);
  }
}

function childrenOf(node: NarrativeNode): readonly (Block | Inline)[] {
  if (node.type === 'list') return node.items.flat();
  return 'children' in node ? node.children : [];
}

/** What a node in a line of text reads as; `inside` is how the text within it reads. */
export type SayInline = (node: Exclude<Inline, string>, inside: string) => string;

/** A line of text as it reads, where `say` decides how everything but its words does. */
export function inlineText(nodes: readonly Inline[], say: SayInline): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      return say(node, 'children' in node ? inlineText(node.children, say) : '');
    })
    .join('');
}

/** A component that shows a number in a line of text. */
export type NumberNode = NodeOf<'fact' | 'value' | 'share'>;

/** The cell whose value a component shows, or the numerator and the denominator of a share. */
export function boundCells(node: NumberNode): readonly [CellReference, ...CellReference[]] {
  switch (node.type) {
    case 'fact':
      return [factCell(node.id)];
    case 'value':
      return [node.of];
    case 'share':
      return [node.numerator, node.denominator];
  }
}

function factCell(row: string): CellReference {
  return { table: 'facts', row, column: 'value' };
}

/** The cells that any component shows, in the order of its properties: values of facts, and cells by their addresses. */
export function cellsIn(node: Component): CellReference[] {
  return propertiesIn(node.type, node).flatMap(({ kind, value, names, ids }) => {
    if (kind === 'cell') return value;
    if (kind === 'claim') return cellsOfClaim(value);
    return names === 'fact' ? ids.map(factCell) : [];
  });
}
