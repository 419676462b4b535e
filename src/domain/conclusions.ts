import { given } from './given.ts';
import { walk, type NodeOf } from './narrative.ts';
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

export function listConclusions({ narrative }: Pick<PublicReport, 'narrative'>): Conclusions {
  const blocks = [...narrative.blocks, ...narrative.footnotes.flatMap(({ children }) => children)];
  const nodes = [...walk(blocks)];
  return {
    findings: nodes.flatMap((node) => (node.type === 'finding' ? titleOf(node) : [])),
    recommendations: nodes
      .filter((node) => node.type === 'recommendation')
      .map((node, index) => recommendationOf(node, index + 1)),
  };
}

function titleOf({ id, title }: FindingTitle): FindingTitle {
  return { id, title };
}

function recommendationOf(node: NodeOf<'recommendation'>, number: number): RecommendationTitle {
  const { to = [], state } = node;
  return { ...titleOf(node), number, to, ...given({ state }) };
}
