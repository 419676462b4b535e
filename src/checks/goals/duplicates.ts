import type { Localised } from '../../domain/problem.ts';
import type { RowView } from '../rows.ts';
import type { Finding } from '../rule.ts';

/** Every row that says again what an earlier row said; the message points to both. */
export function duplicatesIn(groups: Map<string, RowView[]>, same: Localised): Finding[] {
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((row) => ({
      place: row.place('id'),
      found: {
        da: `"${row.key}" med ${same.da} som "${first?.key}"`,
        en: `"${row.key}" with ${same.en} as "${first?.key}"`,
      },
      expected: { da: 'Én række', en: 'One row' },
      advice: {
        da: 'Slet den ene række, eller ret det, der skiller dem.',
        en: 'Delete one of the rows, or correct what tells them apart.',
      },
      related: first ? [first.place('id')] : [],
    })),
  );
}
