import { componentNamed, componentRule } from '../../domain/narrative-components.ts';
import { propertiesIn, readProperty } from '../../domain/narrative-properties.ts';
import {
  inlineText,
  isComponent,
  type Block,
  type BlockComponent,
  type Component,
  type Inline,
} from '../../domain/narrative.ts';
import { formatReference } from '../../domain/table.ts';

/** A line of text as it is written, but for a number without a form, which is its `{address}`. */
export function writtenText(nodes: readonly Inline[]): string {
  return inlineText(nodes, writtenNode).replace(/\s+/g, ' ');
}

function writtenNode(node: Exclude<Inline, string>, inside: string): string {
  switch (node.type) {
    case 'emphasis':
      return `*${inside}*`;
    case 'strong':
      return `**${inside}**`;
    case 'link':
      return `[${inside}](${node.href})`;
    case 'footnote-reference':
      return `[^${node.id}]`;
    case 'line-break':
      return ' / ';
    case 'fact':
      return node.form ? single(node) : `{facts/${node.id}}`;
    case 'value':
      return node.form ? single(node) : `{${formatReference(node.of)}}`;
    case 'share':
    case 'cite':
    case 'ref':
      return single(node);
    case 'claim':
    case 'term':
      return `<${tag(node)}>${inside}</${componentRule(node.type).name}>`;
  }
}

/** How a component is written whole; undefined where it is written like any other. */
export type WriteBlock = (node: BlockComponent) => string[] | undefined;

/** Paragraphs of blocks; lists, quotes and components keep their marks. */
export function blockTexts(
  blocks: readonly Block[],
  write: WriteBlock = () => undefined,
): string[] {
  return blocks.flatMap((block) => blockText(block, write));
}

function blockText(block: Block, write: WriteBlock): string[] {
  if (isComponent(block)) return write(block) ?? wrapped(block, write);
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.depth)} ${writtenText(block.children)}`];
    case 'paragraph':
      return [writtenText(block.children)];
    case 'list':
      return block.items.flatMap((item, index) =>
        marked(blockTexts(item, write), block.ordered ? `${index + 1}. ` : '- '),
      );
    case 'quote':
      return marked(blockTexts(block.children, write), '> ');
  }
}

function marked([first = '', ...others]: string[], mark: string): string[] {
  return [mark + first, ...others];
}

function wrapped(node: BlockComponent, write: WriteBlock): string[] {
  if (!('children' in node)) return [single(node)];
  const inside = blockTexts(node.children, write);
  return [`<${tag(node)}>`, ...inside, `</${componentRule(node.type).name}>`];
}

function single(node: Component): string {
  return `<${tag(node)} />`;
}

function tag(node: Component): string {
  const properties = propertiesIn(node.type, node).map(
    ({ name, text }) => `${name}="${text.replaceAll('"', '&quot;')}"`,
  );
  return [componentRule(node.type).name, ...properties].join(' ');
}

const tags = /<(\w+)((?:\s+\w+="[^"]*")*)\s*\/?>|<\/\w+>/g;

/** A written text with what `say` tells of each component instead of its tag. Tags at an end go. */
export function replaceTags(text: string, say: (component: Component) => string): string {
  return text.replace(tags, (_tag, name = '', properties = '') => {
    const component = componentOf(String(name), String(properties));
    return component ? say(component) : '';
  });
}

/** The component that a tag was written of, without what stands in it. */
function componentOf(name: string, properties: string): Component | undefined {
  const type = componentNamed(name);
  if (!type) return undefined;
  const rules = componentRule(type).properties;
  const values = [...properties.matchAll(/\b(\w+)="([^"]*)"/g)].map(
    ([, property = '', text = '']) => {
      const rule = rules[property];
      return [property, rule && readProperty(text.replaceAll('&quot;', '"'), rule)];
    },
  );
  return { type, ...Object.fromEntries(values), children: [] } as Component;
}

/** A stop after one of these ends no sentence. */
const abbreviations = ['bl.a', 'ca', 'dr', 'f.eks', 'hhv', 'jf', 'kap', 'kl', 'nr', 's', 'tlf'];

const end = new RegExp(
  `(?<=[.!?][»”")]?)(?<!(?<!\\p{L})(?:${abbreviations.join('|').replaceAll('.', '\\.')})\\.)` +
    '\\s+(?=[\\p{Lu}{<»„“"(])',
  'u',
);

/** The sentences of a paragraph. One that is cut wrongly is still compared whole, piece by piece. */
export function splitSentences(paragraph: string): string[] {
  return paragraph.split(end).filter((sentence) => sentence.trim() !== '');
}
