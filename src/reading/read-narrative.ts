import { mdxToMdast } from 'satteri';
import type { Footnote } from '../domain/narrative.ts';
import { lineIndex } from './line-index.ts';
import { startOf, type MarkdownNode } from './markdown-node.ts';
import { at } from './message.ts';
import { overLimits } from './narrative-limits.ts';
import * as say from './narrative-problems.ts';
import { newWalk, tell, type Walk } from './narrative-walk.ts';
import { parseFailure } from './parse-failure.ts';
import { readBlocks, readChapters } from './read-blocks.ts';
import { readText, sizeLimits } from './read-text.ts';
import type { NarrativeSource, Reading, SourceFile } from './sources.ts';

/** Reads `report.mdx` as text with listed components. It is never run: nothing but the tree comes out of it. */
export function readNarrative(file: SourceFile): Reading<NarrativeSource> {
  const { value: text, problems } = readText(file, sizeLimits.narrative);
  if (text === undefined) return { problems };
  const source = text.replaceAll('\r\n', '\n');
  const walk = newWalk(source, lineIndex(file.path, source));
  walk.problems = problems;
  problems.push(...overLimits(source, walk.place));
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const root = parse(source, walk);
  if (!root) return { problems };
  const { children = [] } = root;
  if (children.length === 0) tell(walk, 0, say.emptyNarrative());
  const blocks = readChapters(
    children.filter((node) => node.type !== 'footnoteDefinition'),
    walk,
  );
  const footnotes = readFootnotes(children, walk);
  const { sections, components, texts, links } = walk;
  return {
    value: {
      narrative: { blocks, footnotes, sections },
      file: file.path,
      components,
      texts,
      links,
    },
    problems,
  };
}

function parse(source: string, walk: Walk): MarkdownNode | undefined {
  try {
    return mdxToMdast(source) as MarkdownNode;
  } catch (failure) {
    const { offset, said } = parseFailure(String((failure as Error).message), source);
    tell(walk, offset, said);
    return undefined;
  }
}

/** The footnotes that the text refers to, in the order in which it does. */
function readFootnotes(nodes: MarkdownNode[], walk: Walk): Footnote[] {
  const definitions = definitionsIn(nodes, walk);
  const used = [...walk.footnotes.keys()];
  walk.inFootnote = true;
  for (const [id, node] of definitions)
    if (!walk.footnotes.has(id)) tell(walk, startOf(node), say.unusedFootnote(id));
  return used.map((id, index) => ({
    id,
    number: index + 1,
    children: readBlocks(definitions.get(id)?.children ?? [], walk),
  }));
}

function definitionsIn(nodes: MarkdownNode[], walk: Walk): Map<string, MarkdownNode> {
  const definitions = new Map<string, MarkdownNode>();
  for (const node of nodes.filter(({ type }) => type === 'footnoteDefinition')) {
    const id = node.identifier ?? '';
    const first = definitions.get(id);
    if (!first) definitions.set(id, node);
    else
      walk.problems.push(
        at(walk.place(startOf(node)), say.repeatedFootnote(id), [walk.place(startOf(first))]),
      );
  }
  return definitions;
}
