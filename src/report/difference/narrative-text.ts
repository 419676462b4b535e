import type { Block, ComponentNode, Inline } from '../../domain/narrative.ts';

/** Inline content as it is written, but for a number without a form, which is its `{address}`. */
export function inlineText(children: readonly Inline[]): string {
  return children.map(inlineOf).join('');
}

function inlineOf(node: Inline): string {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ');
  switch (node.type) {
    case 'emphasis':
      return `*${inlineText(node.children)}*`;
    case 'strong':
      return `**${inlineText(node.children)}**`;
    case 'link':
      return `[${inlineText(node.children)}](${node.href})`;
    case 'footnote-reference':
      return `[^${node.id}]`;
    case 'line-break':
      return ' / ';
    case 'component':
      return componentOf(node);
  }
}

function componentOf({ name, properties, children }: ComponentNode<Inline>): string {
  const { id, of, form } = properties;
  if (name === 'Fact' && form === undefined) return `{facts/${id}}`;
  if (name === 'Value' && form === undefined) return `{${of}}`;
  if (children.length === 0) return `<${tag({ name, properties })} />`;
  return `<${tag({ name, properties })}>${inlineText(children)}</${name}>`;
}

/** Paragraphs of blocks; lists, quotes and components keep their marks. `leave` says how a component is told whole. */
export function blockTexts(
  blocks: readonly Block[],
  leave: (node: ComponentNode<Block>) => string[] | undefined = () => undefined,
): string[] {
  return blocks.flatMap((block) => blockOf(block, leave));
}

function blockOf(
  block: Block,
  leave: (node: ComponentNode<Block>) => string[] | undefined,
): string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.depth)} ${inlineText(block.children)}`];
    case 'paragraph':
      return [inlineText(block.children)];
    case 'list':
      return block.items.flatMap((item, index) =>
        marked(blockTexts(item, leave), block.ordered ? `${index + 1}. ` : '- '),
      );
    case 'quote':
      return marked(blockTexts(block.children, leave), '> ');
    case 'component':
      return leave(block) ?? wrapped(block, blockTexts(block.children, leave));
  }
}

function marked([first = '', ...others]: string[], mark: string): string[] {
  return [mark + first, ...others];
}

function wrapped(node: ComponentNode<Block>, inside: string[]): string[] {
  if (inside.length === 0) return [`<${tag(node)} />`];
  return [`<${tag(node)}>`, ...inside, `</${node.name}>`];
}

function tag({ name, properties }: Pick<ComponentNode<Block>, 'name' | 'properties'>): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}="${value}"`);
  return [name, ...written].join(' ');
}
