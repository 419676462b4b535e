import { mdxToMdast } from 'satteri';
import type { Footnote } from '../domain/narrative.ts';
import { lineIndex, type PositionAt } from './line-index.ts';
import { startOffset, type MarkdownNode } from './markdown-node.ts';
import { at, firstProblems, type Message, refusal } from './message.ts';
import { mostNesting, newWalk, tell, type Walk } from './narrative-walk.ts';
import { readBlocks, readChapters } from './read-blocks.ts';
import { readText, sizeLimits } from './read-text.ts';
import type { NarrativeSource, Reading, SourceFile } from './sources.ts';
import type { Problem } from '../domain/problem.ts';

/** Reads `report.mdx` as text with listed components. It is never run: nothing but the tree comes out of it. */
export function readNarrative(file: SourceFile): Reading<NarrativeSource> {
  const { value: text, problems } = readText(file, sizeLimits.narrative);
  if (text === undefined) return { problems };
  const source = text.replaceAll('\r\n', '\n');
  const walk = newWalk(source, lineIndex(file.path, source));
  walk.problems = problems;
  problems.push(...overLimits(source, walk.position));
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const root = parse(source, walk);
  if (!root) return { problems };
  const { children = [] } = root;
  const blocks = readChapters(
    children.filter((node) => node.type !== 'footnoteDefinition'),
    walk,
  );
  if (blocks.length === 0 && !problems.some(({ severity }) => severity === 'error'))
    tell(walk, 0, refusal('empty-narrative'));
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
    problems: firstProblems(problems),
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
    if (!walk.footnotes.has(id)) tell(walk, startOffset(node), refusal('unused-footnote', { id }));
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
        at(walk.position(startOffset(node)), refusal('repeated-footnote', { id }), [
          walk.position(startOffset(first)),
        ]),
      );
  }
  return definitions;
}

/** Longer than any list or paragraph that is meant to be read. */
const longestBlock = 20_000;
const mostBraces = 50;
const mostEntities = 500;
/** Of lines and signs of markup; the longest reports have a thousand, so a file of the largest size may have 20,000. */
const mostMarks = 50_000;

/**
 * What is refused before the parser sees it. The parser's time grows with the square of a block's length, of its
 * entities, of the components that are open at once and of quotes in quotes, and faster with the number of braces:
 * 250,000 of them took it four and a half minutes. A megabyte of nothing but markup takes it up to five seconds.
 */
function overLimits(source: string, position: PositionAt): Problem[] {
  const braces = [...source.matchAll(/(?<!\\)\{/g)];
  if (braces.length > mostBraces) {
    return braces
      .slice(0, mostBraces)
      .map(({ index }) => at(position(index), refusal('expression', { text: '' })));
  }
  const beyond = markBeyond(source);
  if (beyond !== undefined)
    return [at(position(beyond), refusal('too-many-marks', { most: mostMarks }))];
  const deep = deepQuote(source) ?? deepComponent(source);
  if (deep !== undefined) return [at(position(deep), refusal('nesting', { most: mostNesting }))];
  return blocksIn(source).flatMap(({ start, text: { length }, entities }) => {
    if (length > longestBlock)
      return at(position(start), refusal('paragraph-too-long', { length, most: longestBlock }));
    if (entities <= mostEntities) return [];
    return at(
      position(start),
      refusal('too-many-entities', { found: entities, most: mostEntities }),
    );
  });
}

/** Where the first sign, or line with text, of more than may be in a narrative stands. */
function markBeyond(source: string): number | undefined {
  let count = 0;
  for (const { index } of source.matchAll(/\n(?!\n)|[*_~`<[|@]/g))
    if (++count > mostMarks) return index;
  return undefined;
}

/** A line across the page, which is told for what it is. */
const rule = String.raw`[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$`;
const tooManyLevels = new RegExp(
  String.raw`^(?:[ \t]*>){${mostNesting + 1}}[ \t]*|^(?!${rule})(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){${mostNesting + 1}}`,
  'm',
);

/** Where a line begins with more signs of quotes and items than may be in each other. */
function deepQuote(source: string): number | undefined {
  const found = tooManyLevels.exec(source);
  return found ? found.index + found[0].length : undefined;
}

const tag = /(?<!\\)<(?!!)(\/?)[^<>]*?(\/?)>/g;
const mostOpen = 500;

/** Where more components are open than may be in each other, if far too many are; a few the parser tells better. */
function deepComponent(source: string): number | undefined {
  const open: number[] = [];
  for (const { index, 1: closes, 2: isWhole } of source.matchAll(tag)) {
    if (closes) open.pop();
    else if (!isWhole && open.push(index) > mostOpen) return open[mostNesting];
  }
  return undefined;
}

/** What stands between empty lines. */
function blocksIn(source: string): { start: number; text: string; entities: number }[] {
  const found = [];
  let start = 0;
  for (const { index, 0: blank } of source.matchAll(/\n(?:[ \t]*\n)+|$/g)) {
    const text = source.slice(start, index);
    const entities = text.includes('&') ? (text.match(/&[#\w]/g)?.length ?? 0) : 0;
    found.push({ start, text, entities });
    start = index + blank.length;
  }
  return found;
}

interface ParseFailure {
  offset: number;
  said: Message;
}

/** Why the parser stopped, and where, from its message: `3:1: Expected a closing tag for …`. */
function parseFailure(message: string, source: string): ParseFailure {
  const [, line = '1', column = '1'] = /^(\d+):(\d+): /.exec(message) ?? [];
  const offset = offsetOf(source, Number(line), Number(column));
  const brace = message.includes('expression') ? source.lastIndexOf('{', offset) : -1;
  return brace === -1
    ? { offset, said: cause(message, source.slice(offset, offset + 40)) }
    : {
        offset: brace,
        said: refusal('expression', { text: /^[^}\n]*/.exec(source.slice(brace + 1))?.[0] ?? '' }),
      };
}

function cause(message: string, rest: string): Message {
  const tag = /closing tag (?:for )?`(<[^`]*>)`/.exec(message)?.[1];
  if (tag !== undefined) return refusal('unclosed-component', { tag });
  // eslint-disable-next-line maalestok/slow-pattern -- 40 characters
  const property = /^<[A-Za-z]+[^<>]*? ([A-Za-z]+)=(?:[^"'{\s])/.exec(rest)?.[1];
  if (property !== undefined) return refusal('property-quotes', { name: property });
  return rest.startsWith('<!--')
    ? refusal('not-allowed', { wrong: 'not-allowed', type: 'comment' })
    : refusal('mdx-syntax', { found: rest });
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = source.indexOf('\n', start) + 1;
  return Math.min(source.length, start + column - 1);
}
