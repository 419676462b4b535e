import { noLine, type LedgerLine } from '../../../domain/ledger.ts';

/** Where a head that somebody kept is in a ledger. */
export interface KeptHead {
  /** The line that it is the hash of, from 1; 0 where it was kept before the first line. */
  line: number;
  /** How many lines came since. */
  since: number;
}

/**
 * Finds the line that a kept head is the hash of: nothing up to that line was changed since it was kept. Undefined
 * where no line has that hash.
 */
export function findKeptHead(lines: readonly LedgerLine[], head: string): KeptHead | undefined {
  const line = lines.find(({ hash }) => hash === head)?.number ?? (head === noLine ? 0 : undefined);
  return line === undefined ? undefined : { line, since: lines.length - line };
}
