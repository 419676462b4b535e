import { parsePattern } from '../../checks/addresses.ts';
import { addressesIn } from '../../checks/references/address-uses.ts';
import type { CellReference } from '../../domain/reference.ts';
import type { ReportSource } from '../../reading/sources.ts';

/** The cells of one declared check, whose numbers tell of each other; the row `*` is every row. */
export type Tie = readonly CellReference[];

/** What a version declares that must hold between its cells. */
export function tiesOf({ descriptor }: Pick<ReportSource, 'descriptor'>): Tie[] {
  return (descriptor?.value.checks ?? []).map((check) =>
    addressesIn(check).flatMap(({ address }) => parsePattern(address) ?? []),
  );
}
