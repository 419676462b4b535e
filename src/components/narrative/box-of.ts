import { anchorOf } from '../../domain/anchors.ts';
import type { BlockComponent, NodeOf } from '../../domain/narrative.ts';
import { words } from '../../words/words.ts';
import { claimId } from './margin-note.ts';
import { organisationName, type ReportContext } from '../report-context.ts';
import { formatList } from '../../i18n/quantities.ts';

/** A component that holds a passage of its own. */
export type BoxNode = Extract<BlockComponent, { children: unknown }>;

/** What stands around the passage of a box. */
interface Box {
  kind: string;
  id?: string;
  label?: string;
  title?: string | undefined;
  /** Where the arithmetic of what the title claims stands. */
  claim?: string | undefined;
  below?: string | undefined;
  /** What became of a recommendation. */
  state?: string | undefined;
}

/** The frame of a component that holds a passage of its own. */
export function boxFrame(node: BoxNode, context: ReportContext): Box {
  const say = words(context.locale).report;
  const { type: kind } = node;
  switch (node.type) {
    case 'finding':
      return {
        kind,
        id: anchorOf(node.type, node.id),
        label: say.finding,
        title: node.title,
        claim: node.holds && claimId(node, context),
      };
    case 'recommendation':
      return recommendation(node, context);
    case 'case':
      return {
        kind,
        id: anchorOf(node.type, node.id),
        label: say.case,
        title: node.title,
        below: say.caseFictive,
      };
    case 'voice':
      return { kind, title: node.role, below: say.voice };
    case 'method':
      return { kind, label: say.method, title: node.title };
  }
}

function recommendation(
  { type: kind, id, title, to = [], state }: NodeOf<'recommendation'>,
  context: ReportContext,
): Box {
  const say = words(context.locale).report;
  const addressees = to.map((one) => organisationName(context.names, one));
  return {
    kind,
    id: anchorOf(kind, id),
    label: say.recommendationLabel(context.uses.recommendations.get(id) ?? 0),
    title,
    below:
      addressees.length > 0
        ? `${say.addressee}: ${formatList(addressees, context.locale)}`
        : undefined,
    state: state && say.states[state],
  };
}
