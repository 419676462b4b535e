import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../domain/language.ts';
import type { VersionInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { isRecord, isWordsFile, ledgerPath } from '../reading/group-paths.ts';
import { readPublication } from '../report/publication/read-record.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { dictionaries } from '../words/words.ts';
import type { NewEntry } from '../domain/ledger.ts';
import type { Publication } from '../domain/publication.ts';
import type { SourceFile } from '../reading/sources.ts';
import { emptyLedger, ledgerWith, readLedger } from '../report/publication/ledger/read-ledger.ts';
import { decodeBytes } from '../reading/decode-bytes.ts';

/** What was published as a version. Refuses a draft, in the command's own words, and a record that somebody has touched. */
export function publicationRecord(
  version: VersionInputs,
  saidOfDraft: string,
  language: Language,
): Publication {
  const files = version.read();
  const record = files.find(isRecord);
  if (!record) throw new RefusedInput([], saidOfDraft);
  const { value, problems } = readPublication({ record, words: files.find(isWordsFile) }, sha256);
  if (!value || problems.length > 0)
    throw new RefusedInput(problems, dictionaries[language].cli.brokenRecord);
  return value;
}

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

/** Edits a text file. One that was in another encoding is UTF-8 afterwards. */
export function editBytes(bytes: Uint8Array, edit: (text: string) => string): Uint8Array {
  const decoded = decodeBytes(bytes);
  if ('broken' in decoded) throw new TypeError('a file that is no text cannot be edited');
  return new TextEncoder().encode(edit(decoded.text));
}
