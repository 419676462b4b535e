import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NewEntry } from '../domain/ledger.ts';
import { sha256 } from '../files/sha256.ts';
import { ledgerPath } from '../reading/group-paths.ts';
import type { SourceFile } from '../reading/sources.ts';
import { emptyLedger, ledgerWith, readLedger } from '../report/publication/ledger/read-ledger.ts';

/** Writes new entries at the end of the ledger, and gives its new head. */
export function appendToLedger(
  root: string,
  ledger: SourceFile | undefined,
  entries: readonly NewEntry[],
): string {
  return writeLedger(root, ledgerWith(ledger ?? emptyLedger, entries, sha256));
}

/** Writes the whole ledger, and gives its head. */
export function writeLedger(root: string, text: string): string {
  writeFileSync(path.join(root, ledgerPath), text);
  return readLedger({ bytes: new TextEncoder().encode(text) }, sha256).head;
}
