import { inLanguage } from '../../domain/translated.ts';
import { coversPlace, parseChangedPlace, type ChangedPlace } from '../../domain/changed-place.ts';
import type { GroupView } from './change-view.ts';
import type { Comparison } from './comparison.ts';

/** The reasons that the change notes give for an address, each once. */
export function findReasons(place: ChangedPlace, { notes, locale }: Comparison): string[] {
  const reasons = notes
    .flatMap(({ changes = [] }) => changes)
    .filter(({ places }) => places.some((named) => covers(named, place)))
    .map(({ reason }) => inLanguage(reason, locale));
  return [...new Set(reasons)];
}

function covers(named: string, place: ChangedPlace): boolean {
  const read = parseChangedPlace(named);
  return read !== undefined && coversPlace(read, place);
}

/** Moves a reason that all changes of a group share up to the group. */
export function withSharedReasons(group: GroupView): GroupView {
  const [first, ...others] = group.changes;
  const isShared =
    others.length > 0 && others.every(({ reasons }) => isSame(reasons, first?.reasons ?? []));
  if (!isShared) return group;
  const changes = group.changes.map((change) => ({ ...change, reasons: [] }));
  return { ...group, changes, reasons: first?.reasons ?? [] };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((reason, index) => reason === b[index]);
}
