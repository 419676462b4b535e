import { parseAnchor } from '../domain/anchors.ts';
import { slugOf } from '../domain/identifier.ts';
import { inlineText, type Block, type Inline, type Section } from '../domain/narrative.ts';
import { startOf, type MarkdownNode } from './markdown-node.ts';
import * as say from './narrative-problems.ts';
import { tell, type Walk } from './narrative-walk.ts';
import { readInlines } from './read-inlines.ts';

type Depth = Section['depth'];

/** A heading with its id and number. Chapters are numbered 1, 2, 3, sections within them 1.1 and 1.1.1. */
export function readHeading(node: MarkdownNode, walk: Walk): Block[] {
  const depth = depthOf(node, walk);
  const children = readInlines(node.children ?? [], walk);
  const title = inlineText(children, (_node, inside) => inside).trim();
  if (!isPlain(children)) tell(walk, startOf(node), say.headingContent());
  else if (title === '') tell(walk, startOf(node), say.emptyHeading());
  if (depth === undefined) return [];
  const section = {
    id: idFor(title, walk.sections),
    title,
    depth,
    number: numberFor(depth, walk.sections),
  };
  walk.sections.push(section);
  return [{ type: 'heading', depth, id: section.id, number: section.number, children }];
}

function depthOf(node: MarkdownNode, walk: Walk): Depth | undefined {
  const depth = node.depth ?? 0;
  const allowed = Math.min(4, (walk.sections.at(-1)?.depth ?? 1) + 1);
  if (depth < 2) tell(walk, startOf(node), say.firstLevelHeading());
  else if (depth > allowed) tell(walk, startOf(node), say.headingDepth(depth, allowed));
  return depth >= 2 && depth <= 4 ? (depth as Depth) : undefined;
}

function isPlain(children: Inline[]): boolean {
  return children.every((child) => {
    if (typeof child === 'string') return true;
    return (child.type === 'emphasis' || child.type === 'strong') && isPlain(child.children);
  });
}

function idFor(title: string, sections: Section[]): string {
  const slug = slugOf(title) || 'afsnit';
  const wanted = parseAnchor(slug).kind !== 'section' ? `afsnit-${slug}` : slug;
  const ids = new Set(sections.map(({ id }) => id));
  let id = wanted;
  for (let count = 2; ids.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

/** One more than the section before it at the same depth, since the last chapter or section above. */
function numberFor(depth: Depth, sections: Section[]): string {
  const parent = sections.findLastIndex((section) => section.depth < depth);
  const before = sections.slice(parent + 1).filter((section) => section.depth === depth).length;
  const above = depth === 2 ? undefined : sections[parent]?.number;
  return above === undefined ? `${before + 1}` : `${above}.${before + 1}`;
}
