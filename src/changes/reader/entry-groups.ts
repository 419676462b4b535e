import { anchorOf } from '../../domain/anchors.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import type { EntryChange } from '../../report/difference/difference.ts';
import type { ChangeView, GroupView } from './change-view.ts';
import { own, type Comparison, type Side } from './comparison.ts';
import { fieldChange, onceEach } from './field-change.ts';
import { readableText } from './readable-text.ts';
import { findReasons, withSharedReasons } from './reasons.ts';

type Kind = 'figure' | 'note' | 'reference';

/** Changed figures, data notes or references, a group each. */
export function entryGroups(
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
      .flatMap((field) => fieldChange(field, { part: kind, id }, comparison, otherwise) ?? []),
  );
}
