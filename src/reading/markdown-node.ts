/** What is used of satteri's Markdown tree. Every kind of node has some of these. */
export interface MarkdownNode {
  type: string;
  position?: { start: { offset: number }; end: { offset: number } };
  children?: MarkdownNode[];
  value?: string;
  depth?: number;
  url?: string;
  title?: string | null;
  ordered?: boolean | null;
  start?: number | null;
  checked?: boolean | null;
  /** Of a component; null where it is a fragment. */
  name?: string | null;
  attributes?: MarkdownAttribute[];
  /** Of a footnote. */
  identifier?: string;
}

export interface MarkdownAttribute {
  type: string;
  name?: string;
  /** Null where only the name stands there, an object where it is an expression. */
  value?: string | null | object;
}

export function startOffset({ position }: MarkdownNode): number {
  return position?.start.offset ?? 0;
}

const textNodes = new Set([
  'text',
  'emphasis',
  'strong',
  'link',
  'footnoteReference',
  'break',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'inlineCode',
  'delete',
  'image',
  'linkReference',
  'imageReference',
]);

/** True for what stands in a line of text. */
export function isTextNode({ type }: MarkdownNode): boolean {
  return textNodes.has(type);
}
