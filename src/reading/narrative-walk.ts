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
  /** How many lists, quotes, components and emphases are open around what is read. */
  depth: number;
  /** The components among them. */
  within: readonly ComponentType[];
  /** Footnotes by id, in the order in which the text first refers to them, and where it does. */
  footnotes: Map<string, number>;
  /** True while the footnotes themselves are read. */
  inFootnote: boolean;
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
    depth: 0,
    within: [],
    footnotes: new Map(),
    inFootnote: false,
  };
}

const mostNesting = 24;

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
