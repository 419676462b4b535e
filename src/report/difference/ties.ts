import { parsePattern } from '../../checks/addresses.ts';
import { addressesIn } from '../../checks/references/cell-addresses.ts';
import type { Tie } from '../../domain/facts.ts';
import type { ReportSource } from '../../reading/sources.ts';

/** What a version declares that must hold between its cells; a fact that points at a cell holds its number. */
export function tiesOf({ descriptor, tables }: Pick<ReportSource, 'descriptor' | 'tables'>): Tie[] {
  const checked = (descriptor?.value.checks ?? []).map((check) =>
    addressesIn(check).flatMap(({ address }) => parsePattern(address) ?? []),
  );
  const pointed = (tables.get('facts')?.table.rows ?? []).flatMap(({ key: row, from }) =>
    from ? [[{ table: 'facts', row, column: 'value' }, from]] : [],
  );
  return [...checked, ...pointed];
}
