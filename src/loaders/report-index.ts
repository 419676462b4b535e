import type { LedgerLine } from '../domain/ledger.ts';
import type { Tombstone } from '../domain/publication.ts';
import type { ReportEntry } from './report-entry.ts';

/** What is known of all versions: those that stand, and what is left of those that do not. */
export interface ReportIndex {
  /** Sorted by report, then version. */
  entries: ReportEntry[];
  tombstones: Tombstone[];
  /** The lines of the ledger of publications. */
  ledger: LedgerLine[];
}

let index: ReportIndex = { entries: [], tombstones: [], ledger: [] };

/** Says which versions there are, to whoever comes after the loaders in this process. */
export function rememberIndex(loaded: ReportIndex): void {
  index = loaded;
}

export function reportIndex(): ReportIndex {
  return index;
}
