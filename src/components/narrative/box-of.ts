import { anchorOf, type Anchored } from '../../domain/anchors.ts';
import type { ComponentNode } from '../../domain/narrative.ts';
import type { RecommendationState } from '../../domain/recommendation.ts';
import { formatList } from '../../i18n/lists.ts';
import { words } from '../../i18n/words.ts';
import { organisationName, type ReportContext } from '../report-context.ts';
import { wordsIn } from './goals-of.ts';

/** What stands around the passage of a box. */
interface Box {
  kind: string;
  id?: string;
  label?: string;
  title?: string;
  below?: string;
  /** What became of a recommendation. */
  state?: string;
}

/** The frame of a component that holds a passage of its own. */
export function boxOf(
  node: Pick<ComponentNode<unknown>, 'name' | 'properties'>,
  context: ReportContext,
): Box {
  const say = words(context.locale).report;
  const id = text(node, 'id');
  const title = text(node, 'title');
  switch (node.name) {
    case 'Finding':
      return { kind: 'finding', ...idOf('finding', id), label: say.finding, ...titled(title) };
    case 'Recommendation':
      return recommendation(id, title, node.properties, context);
    case 'Case':
      return {
        kind: 'case',
        ...idOf('case', id),
        label: say.case,
        ...titled(title),
        below: say.caseFictive,
      };
    case 'Voice':
      return { kind: 'voice', ...titled(text(node, 'role')), below: say.voice };
    default:
      return { kind: 'method', label: say.method, ...titled(title) };
  }
}

function recommendation(
  id: string | undefined,
  title: string | undefined,
  { to, state }: ComponentNode<unknown>['properties'],
  context: ReportContext,
): Box {
  const say = words(context.locale).report;
  const number = context.uses.recommendations.get(id ?? '') ?? 0;
  const addressees = wordsIn(to).map((one) => organisationName(context.names, one));
  return {
    kind: 'recommendation',
    ...idOf('recommendation', id),
    label: say.recommendationLabel(number),
    ...titled(title),
    ...(addressees.length > 0
      ? { below: `${say.addressee}: ${formatList(addressees, context.locale)}` }
      : {}),
    ...(state === undefined ? {} : { state: say.states[state as RecommendationState] }),
  };
}

function text(
  { properties }: Pick<ComponentNode<unknown>, 'properties'>,
  name: string,
): string | undefined {
  const value = properties[name];
  return value === undefined ? undefined : String(value);
}

function idOf(kind: Anchored, id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id: anchorOf(kind, id) };
}

function titled(title: string | undefined): { title?: string } {
  return title === undefined ? {} : { title };
}
