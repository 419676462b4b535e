import {
  type Comparison,
  own,
  type Side,
  findReasons,
  withSharedReasons,
  type GroupView,
  type PartView,
  type ChangeView,
  changeView,
} from './comparison.ts';
import { metadataGroups, ruleGroups, fieldChange, onceEach } from './metadata-groups.ts';
import { tableGroups } from './table-groups.ts';
import { textGroups } from './text-groups.ts';
import { verdictGroups } from './verdict-groups.ts';
import { anchorOf } from '../../domain/anchors.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import type { EntryChange, ConclusionChange, ConclusionText } from '../difference/difference.ts';
import { readableText, readableSentences } from './readable-text.ts';
import { words } from '../../words/words.ts';
import { textRuns } from './text-runs.ts';

/** A difference as readers see it, the gravest part first; empty parts are left out. */
export function differenceView(comparison: Comparison): PartView[] {
  const { difference, say } = comparison;
  const groups: Record<keyof typeof say.parts, GroupView[]> = {
    verdicts: verdictGroups(comparison),
    conclusions: conclusionGroups(comparison),
    values: tableGroups(difference.values, comparison),
    targets: tableGroups(difference.targets, comparison),
    rule: ruleGroups(comparison),
    figures: entryGroups('figure', difference.figures, comparison),
    narrative: textGroups(comparison),
    notes: entryGroups('note', difference.notes, comparison),
    references: entryGroups('reference', difference.references, comparison),
    metadata: metadataGroups(comparison),
  };
  return Object.entries(groups)
    .map(([id, views]) => ({
      id,
      heading: say.parts[id as keyof typeof say.parts],
      groups: views.filter(({ event, changes }) => event !== undefined || changes.length > 0),
    }))
    .filter((part) => part.groups.length > 0);
}

type Kind = 'figure' | 'note' | 'reference';

/** Changed figures, data notes or references, a group each. */
function entryGroups(
  kind: Kind,
  entries: readonly EntryChange[],
  comparison: Comparison,
): GroupView[] {
  return entries.map((entry) => entryGroup(kind, entry, comparison));
}

function entryGroup(kind: Kind, entry: EntryChange, comparison: Comparison): GroupView {
  const { id, name, change } = entry;
  const side: Side = change === 'removed' ? 'before' : 'after';
  const href = `${versionAddress(comparison[side], comparison.locale)}#${anchorOf(kind, id)}`;
  const title = own(shortened(readableText(name, side, comparison)), comparison, href);
  const reasons = findReasons({ part: kind, id }, comparison);
  if (change === 'changed')
    return withSharedReasons({
      title,
      changes: fieldChanges(kind, entry, comparison),
      reasons: [],
    });
  const whole = kind === 'note' ? fieldChanges(kind, entry, comparison, 'text') : [];
  const changes = whole.map((one) => ({ ...one, reasons: [] }));
  return { title, event: comparison.say.events[kind][change], changes, reasons };
}

/** A note has no name but its text, which is shown in full below. */
function shortened(text: string): string {
  const [first = text] = text.split(/(?<=[.!?])\s/);
  return first;
}

function fieldChanges(
  kind: Kind,
  { id, fields }: EntryChange,
  comparison: Comparison,
  only?: string,
): ChangeView[] {
  const { events } = comparison.say;
  const otherwise = { figure: events.drawing, note: events.cells, reference: events.other }[kind];
  return onceEach(
    fields
      .filter(({ field }) => (only === undefined ? field !== 'kind' : field === only))
      .flatMap((field) => {
        const event = field.field === 'holds' ? events.claim : otherwise;
        return fieldChange(field, { part: kind, id }, comparison, event) ?? [];
      }),
  );
}

/** Findings and recommendations that changed. */
function conclusionGroups(comparison: Comparison): GroupView[] {
  const changes = comparison.difference.conclusions.map((change) =>
    conclusionChange(change, comparison),
  );
  return [{ changes, reasons: [] }];
}

function conclusionChange(change: ConclusionChange, comparison: Comparison): ChangeView {
  const { kind, id, before, after } = change;
  const { say, lang, locale } = comparison;
  const title = own((after ?? before)?.title ?? id, comparison, conclusionHref(change, comparison));
  const event = formatState(change, comparison);
  return changeView([{ text: say[kind] }, title], {
    ...(event ? { event } : {}),
    runs: textRuns(wholeText(before, 'before', comparison), wholeText(after, 'after', comparison)),
    ...(lang === locale ? {} : { runsLang: lang }),
    reasons: findReasons({ part: kind, id }, comparison),
  });
}

function formatState({ before, after }: ConclusionChange, { say }: Comparison): string | undefined {
  if (!before) return say.events.conclusion.added;
  if (!after) return say.events.conclusion.removed;
  return before.holds === after.holds ? undefined : say.events.claim;
}

function conclusionHref({ kind, id, after }: ConclusionChange, comparison: Comparison): string {
  const side = comparison[after ? 'after' : 'before'];
  return `${versionAddress(side, comparison.locale)}#${anchorOf(kind, id)}`;
}

/** Title, text, addressees and state, so that a change of any of them is seen. */
function wholeText(item: ConclusionText | undefined, side: Side, comparison: Comparison): string {
  if (!item) return '';
  const to = (item.to ?? '').split(' ').filter(Boolean).map(comparison.organisation);
  const addressees = to.length > 0 ? [`${comparison.say.fields.to}: ${to.join(', ')}.`] : [];
  const state = item.state
    ? [
        `${comparison.say.fields.state}: ${words(comparison.locale).report.states[item.state].toLowerCase()}.`,
      ]
    : [];
  const sentences = readableSentences(item.text, side, comparison);
  return [`${item.title}.`, sentences, ...addressees, ...state].join('\n');
}
