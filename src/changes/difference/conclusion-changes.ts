import { formatClaim } from '../../domain/claim.ts';
import { componentRule } from '../../domain/narrative-components.ts';
import {
  walk,
  type Block,
  type Narrative,
  type NarrativeNode,
  type NodeOf,
} from '../../domain/narrative.ts';
import type { ConclusionChange, ConclusionText } from './difference.ts';
import { blockTexts } from './narrative-text.ts';
import { turn } from './turn.ts';
import { matchBy } from './common-subsequence.ts';

interface Conclusion {
  kind: ConclusionChange['kind'];
  id: string;
  told: ConclusionText;
}

/** A finding or a recommendation is known by this among all of them; undefined for anything else. */
export function conclusionName(node: NarrativeNode): string | undefined {
  return isConclusion(node) ? `${componentRule(node.type).name} id="${node.id}"` : undefined;
}

function isConclusion(node: NarrativeNode): node is NodeOf<Conclusion['kind']> {
  return node.type === 'finding' || node.type === 'recommendation';
}

/** Findings and recommendations that were changed, added or removed, wherever they stand. */
export function conclusionChanges(before: Narrative, after: Narrative): ConclusionChange[] {
  const { both, added, removed } = matchBy(
    conclusionsIn(before.blocks),
    conclusionsIn(after.blocks),
    ({ kind, id }) => `${kind} ${id}`,
  );
  const changed = both.filter((pair) => !isSame(pair.before.told, pair.after.told));
  return [
    ...changed.map((pair) => change(pair.after, pair.before.told, pair.after.told)),
    ...added.map((item) => change(item, undefined, item.told)),
    ...removed.map((item) => change(item, item.told, undefined)),
  ];
}

/** Whether at most the state of a recommendation changed, or the numbers that a finding's title rests on. */
export function isSameText(before: ConclusionText, after: ConclusionText): boolean {
  return before.title === after.title && before.to === after.to && before.text === after.text;
}

function isSame(before: ConclusionText, after: ConclusionText): boolean {
  const isSameClaim = before.holds === after.holds;
  return isSameText(before, after) && before.state === after.state && isSameClaim;
}

function change(
  { kind, id }: Conclusion,
  before: ConclusionText | undefined,
  after: ConclusionText | undefined,
): ConclusionChange {
  return { kind, id, ...turn(before, after) };
}

/** Wherever they stand; one within another is part of the outer one's text. */
function conclusionsIn(blocks: readonly Block[]): Conclusion[] {
  return [...walk(blocks, isConclusion)].filter(isConclusion).map((node) => ({
    kind: node.type,
    id: node.id,
    told: {
      title: node.title,
      ...(node.type === 'recommendation' ? given(node) : claimed(node)),
      text: blockTexts(node.children).join('\n'),
    },
  }));
}

function claimed({ holds }: NodeOf<'finding'>): Pick<ConclusionText, 'holds'> {
  return holds ? { holds: formatClaim(holds) } : {};
}

function given({ to, state }: NodeOf<'recommendation'>): Pick<ConclusionText, 'to' | 'state'> {
  return {
    ...(to === undefined ? {} : { to: to.join(' ') }),
    ...(state === undefined ? {} : { state }),
  };
}
