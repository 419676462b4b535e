import { type Message, refusal } from './message.ts';
import { componentRule } from '../domain/narrative-components.ts';
import { type Block, inlineText, type Inline, type Section } from '../domain/narrative.ts';
import { isTextNode, startOffset, type MarkdownNode } from './markdown-node.ts';
import { readEach, tell, type Walk } from './narrative-walk.ts';
import { readBlockComponent, componentType } from './read-component.ts';
import { isBlank, readInlines } from './read-inlines.ts';
import { parseAnchor } from '../domain/anchors.ts';
import { isVisible } from '../domain/visible-text.ts';
import { slugFrom } from '../domain/identifier.ts';

type Reader = (node: MarkdownNode, walk: Walk) => Block[];

/** What may stand on lines of its own inside a component, a list, a quote or a footnote. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['paragraph', (node, walk) => paragraph(node.children ?? [], walk)],
  ['list', readList],
  [
    'blockquote',
    (node, walk) => [{ type: 'quote', children: readBlocks(node.children ?? [], walk) }],
  ],
  ['heading', (node, walk) => refuse(node, walk, refusal('heading-place'))],
  ['mdxJsxFlowElement', readComponentBlock],
  [
    'mdxFlowExpression',
    (node, walk) => refuse(node, walk, refusal('expression', { text: node.value ?? '' })),
  ],
]);

/** The chapters of the narrative itself, where headings may stand too. */
export function readChapters(nodes: MarkdownNode[], walk: Walk): Block[] {
  return nodes.flatMap((node) =>
    node.type === 'heading' ? readHeading(node, walk) : readBlock(node, walk),
  );
}

/** Blocks, and loose text that stands directly in a component written on one line. */
export function readBlocks(nodes: MarkdownNode[], walk: Walk): Block[] {
  return readEach(nodes, walk, readMixed);
}

function readMixed(nodes: MarkdownNode[], walk: Walk): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < nodes.length;) {
    let to = from;
    while (to < nodes.length && isTextNode(nodes[to] as MarkdownNode)) to += 1;
    if (to > from) blocks.push(...paragraph(nodes.slice(from, to), walk));
    else blocks.push(...readBlock(nodes[to++] as MarkdownNode, walk));
    from = to;
  }
  return blocks;
}

function readBlock(node: MarkdownNode, walk: Walk): Block[] {
  const reader = readers.get(node.type);
  return reader
    ? reader(node, walk)
    : refuse(node, walk, refusal('not-allowed', { wrong: 'not-allowed', type: node.type }));
}

function refuse(node: MarkdownNode, walk: Walk, said: Message): Block[] {
  tell(walk, startOffset(node), said);
  return [];
}

function paragraph(nodes: MarkdownNode[], walk: Walk): Block[] {
  const children = readInlines(nodes, walk);
  return isBlank(children) ? [] : [{ type: 'paragraph', children }];
}

/** A text component alone on its line is a paragraph of its own. */
function readComponentBlock(node: MarkdownNode, walk: Walk): Block[] {
  const type = componentType(node);
  if (type && componentRule(type).where === 'text') return paragraph([node], walk);
  return readBlockComponent(node, type, walk, readBlocks);
}

function readList(node: MarkdownNode, walk: Walk): Block[] {
  const ordered = node.ordered === true;
  if (ordered && node.start !== 1)
    tell(walk, startOffset(node), refusal('not-allowed', { wrong: 'not-allowed', type: 'start' }));
  const items = (node.children ?? []).map((item) => readItem(item, walk));
  return [{ type: 'list', ordered, items }];
}

function readItem(item: MarkdownNode, walk: Walk): Block[] {
  if (typeof item.checked === 'boolean')
    tell(walk, startOffset(item), refusal('not-allowed', { wrong: 'not-allowed', type: 'task' }));
  const blocks = readBlocks(item.children ?? [], walk);
  if (blocks.length === 0)
    tell(
      walk,
      startOffset(item),
      refusal('not-allowed', { wrong: 'not-allowed', type: 'list-item' }),
    );
  return blocks;
}

type Depth = Section['depth'];

/** A heading with its id and number. Chapters are numbered 1, 2, 3, sections within them 1.1 and 1.1.1. */
function readHeading(node: MarkdownNode, walk: Walk): Block[] {
  const depth = depthOf(node, walk);
  const children = readInlines(node.children ?? [], walk);
  const title = inlineText(children, (_node, inside) => inside).trim();
  if (!isPlain(children))
    tell(walk, startOffset(node), refusal('heading-content', { wrong: 'heading-content' }));
  else if (!isVisible(title))
    tell(walk, startOffset(node), refusal('heading-content', { wrong: 'empty-heading' }));
  if (depth === undefined) return [];
  const section = {
    id: idFor(title, walk),
    title,
    depth,
    number: numberFor(depth, walk),
  };
  walk.sections.push(section);
  return [{ type: 'heading', depth, id: section.id, number: section.number, children }];
}

function depthOf(node: MarkdownNode, walk: Walk): Depth | undefined {
  const depth = node.depth ?? 0;
  const allowed = Math.min(4, (walk.sections.at(-1)?.depth ?? 1) + 1);
  if (depth < 2)
    tell(walk, startOffset(node), refusal('heading-depth', { wrong: 'first-level-heading' }));
  else if (depth > allowed)
    tell(
      walk,
      startOffset(node),
      refusal('heading-depth', { wrong: 'heading-depth', depth, allowed }),
    );
  return depth >= 2 && depth <= 4 ? (depth as Depth) : undefined;
}

function isPlain(children: Inline[]): boolean {
  return children.every((child) => {
    if (typeof child === 'string') return true;
    return (child.type === 'emphasis' || child.type === 'strong') && isPlain(child.children);
  });
}

/** The first id of these words that no heading has; those before are remembered, so that the next is found at once. */
function idFor(title: string, { headings }: Walk): string {
  const slug = slugFrom(title) || 'afsnit';
  const wanted = parseAnchor(slug).kind !== 'section' ? `afsnit-${slug}` : slug;
  let count = headings.tried.get(wanted) ?? 1;
  const idAt = () => (count === 1 ? wanted : `${wanted}-${count}`);
  while (headings.ids.has(idAt())) count += 1;
  headings.tried.set(wanted, count);
  headings.ids.add(idAt());
  return idAt();
}

/** One more than the section before it at the same depth, since the last chapter or section above. */
function numberFor(depth: Depth, { headings: { open } }: Walk): string {
  let before = 0;
  while ((open.at(-1)?.depth ?? 0) >= depth) {
    const closed = open.pop();
    if (closed?.depth === depth) before = closed.place;
  }
  const above = depth === 2 ? undefined : open.at(-1)?.number;
  const place = before + 1;
  const number = above === undefined ? `${place}` : `${above}.${place}`;
  open.push({ depth, place, number });
  return number;
}
