import type { ComponentType } from '../domain/narrative-components.ts';
import type { Section } from '../domain/narrative.ts';
import type { Problem } from '../domain/problem.ts';
import type { PositionAt } from './line-index.ts';
import { startOffset, type MarkdownNode } from './markdown-node.ts';
import { at, type Message, refusal } from './message.ts';
import type { ComponentUse, NarrativeSource, TextRun } from './sources.ts';

/** What is gathered on the way through a narrative's tree. */
export interface Walk {
  source: string;
  /** `&…;` may stand for a character that is not seen in the source. */
  hasEntities: boolean;
  position: PositionAt;
  problems: Problem[];
  components: ComponentUse[];
  texts: TextRun[];
  links: NarrativeSource['links'];
  sections: Section[];
  headings: Headings;
  /** How many lists, quotes, components and emphases are open around what is read. */
  depth: number;
  /** The components among them. */
  within: readonly ComponentType[];
  /** The numbers of footnotes by id, in the order in which the text first refers to them. */
  footnotes: Map<string, number>;
  /** True while the footnotes themselves are read. */
  inFootnote: boolean;
}

/** What ids and numbers of headings are made from. */
interface Headings {
  ids: Set<string>;
  /** By what an id was made from, the number that the last one of them got. */
  tried: Map<string, number>;
  /** The sections that the next heading may stand in, the outer before the inner, and each one's place in its own. */
  open: { depth: Section['depth']; place: number; number: string }[];
}

export function newWalk(source: string, position: PositionAt): Walk {
  return {
    source,
    hasEntities: source.includes('&'),
    position,
    problems: [],
    components: [],
    texts: [],
    links: [],
    sections: [],
    headings: { ids: new Set(), tried: new Map(), open: [] },
    depth: 0,
    within: [],
    footnotes: new Map(),
    inFootnote: false,
  };
}

export const mostNesting = 24;

/** Reads what is inside something; what is nested too deep is told and left out. */
export function readEach<Child>(
  nodes: MarkdownNode[],
  walk: Walk,
  read: (nodes: MarkdownNode[], walk: Walk) => Child[],
): Child[] {
  if (walk.depth === mostNesting) {
    if (nodes[0]) tell(walk, startOffset(nodes[0]), refusal('nesting', { most: mostNesting }));
    return [];
  }
  walk.depth += 1;
  const children = read(nodes, walk);
  walk.depth -= 1;
  return children;
}

export function tell(walk: Walk, offset: number, said: Message): void {
  walk.problems.push(at(walk.position(offset), said));
}
