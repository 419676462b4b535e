import type { Block, ComponentNode, Narrative } from '../../domain/narrative.ts';
import type { RecommendationState } from '../../domain/recommendation.ts';
import type { ConclusionChange, ConclusionText } from './difference.ts';
import { matchBy } from './match-by.ts';
import { blockTexts } from './narrative-text.ts';
import { turn } from './turn.ts';

interface Conclusion {
  kind: ConclusionChange['kind'];
  id: string;
  told: ConclusionText;
}

const kinds: Readonly<Record<string, ConclusionChange['kind']>> = {
  Finding: 'finding',
  Recommendation: 'recommendation',
};

/** The name of a finding or a recommendation among all of them; undefined for another component. */
export function conclusionName({ name, properties }: ComponentNode<Block>): string | undefined {
  return name in kinds ? `${name} ${properties['id']}` : undefined;
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

/** Whether only what became of a recommendation is another, if anything. */
export function isSameText(before: ConclusionText, after: ConclusionText): boolean {
  return before.title === after.title && before.to === after.to && before.text === after.text;
}

function isSame(before: ConclusionText, after: ConclusionText): boolean {
  return isSameText(before, after) && before.state === after.state;
}

function change(
  { kind, id }: Conclusion,
  before: ConclusionText | undefined,
  after: ConclusionText | undefined,
): ConclusionChange {
  return { kind, id, ...turn(before, after) };
}

/** A finding may stand within a box, a list or a quote. */
function conclusionsIn(blocks: readonly Block[]): Conclusion[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(conclusionsIn);
    if (block.type === 'quote') return conclusionsIn(block.children);
    if (block.type !== 'component') return [];
    const conclusion = conclusionOf(block);
    return conclusion ? [conclusion] : conclusionsIn(block.children);
  });
}

function conclusionOf({
  name,
  properties,
  children,
}: ComponentNode<Block>): Conclusion | undefined {
  const kind = kinds[name];
  if (!kind) return undefined;
  const { id, title, to, state } = properties;
  const told = {
    title: String(title),
    ...(to === undefined ? {} : { to: String(to) }),
    ...(state === undefined ? {} : { state: state as RecommendationState }),
    text: blockTexts(children).join('\n'),
  };
  return { kind, id: String(id), told };
}
