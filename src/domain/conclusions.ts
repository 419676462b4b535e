import type { Block, ComponentNode } from './narrative.ts';
import type { PublicReport } from './public-report.ts';
import type { RecommendationState } from './recommendation.ts';

/** A conclusion of a report, where lists lead to it. */
export interface FindingTitle {
  id: string;
  title: string;
}

/** A recommendation as lists show it; its number is its place in the report. */
export interface RecommendationTitle extends FindingTitle {
  number: number;
  /** Ids of organisations, or one word such as `kommuner`. */
  to: string[];
  state?: RecommendationState;
}

/** What was found and what is recommended, in the order of the narrative. */
export interface Conclusions {
  findings: FindingTitle[];
  recommendations: RecommendationTitle[];
}

export function conclusionsOf({ narrative }: Pick<PublicReport, 'narrative'>): Conclusions {
  const blocks = [...narrative.blocks, ...narrative.footnotes.flatMap(({ children }) => children)];
  const components = blocks.flatMap(componentsIn);
  const named = (wanted: string) => components.filter(({ name }) => name === wanted);
  return {
    findings: named('Finding').map(titleOf),
    recommendations: named('Recommendation').map(recommendationOf),
  };
}

function componentsIn(block: Block): ComponentNode<Block>[] {
  if (block.type === 'list') return block.items.flat().flatMap(componentsIn);
  if (block.type === 'quote') return block.children.flatMap(componentsIn);
  if (block.type !== 'component') return [];
  return [block, ...block.children.flatMap(componentsIn)];
}

function titleOf({ properties }: ComponentNode<Block>): FindingTitle {
  return { id: String(properties['id']), title: String(properties['title']) };
}

function recommendationOf(node: ComponentNode<Block>, index: number): RecommendationTitle {
  const { to = '', state } = node.properties;
  return {
    ...titleOf(node),
    number: index + 1,
    to: String(to).split(' ').filter(Boolean),
    ...(state === undefined ? {} : { state: state as RecommendationState }),
  };
}
