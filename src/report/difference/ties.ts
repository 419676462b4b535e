import { parsePattern } from '../../checks/addresses.ts';
import { addressesIn } from '../../checks/references/cell-addresses.ts';
import type { Tie } from '../../domain/facts.ts';
import type { ReportSource } from '../../reading/sources.ts';

/** What a version declares that must hold between its cells. */
export function tiesOf({ descriptor }: Pick<ReportSource, 'descriptor'>): Tie[] {
  return (descriptor?.value.checks ?? []).map((check) =>
    addressesIn(check).flatMap(({ address }) => parsePattern(address) ?? []),
  );
}
