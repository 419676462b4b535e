import type { Finding, RowView } from '../rule.ts';

/** Every row that says again what an earlier row said; the message points to both. */
export function duplicatesIn(
  groups: Map<string, RowView[]>,
): Finding<'duplicate-result' | 'duplicate-target'>[] {
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((row) => ({
      position: row.position('id'),
      values: { row: row.key, first: first?.key ?? '' },
      related: first ? [first.position('id')] : [],
    })),
  );
}
