import type { Language } from '../domain/problem.ts';
import type { VersionInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { isRecord, isWordsFile } from '../reading/group-paths.ts';
import type { PublishedRecord } from '../report/publication/publication-of.ts';
import { readAny, readPublication } from '../report/publication/read-record.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { dictionaries } from '../words/dictionaries.ts';

/** A version's record. Refuses a draft, in the command's own words, and a record that somebody has touched. */
export function publicationRecord(
  version: VersionInputs,
  saidOfDraft: string,
  language: Language,
): PublishedRecord {
  const files = version.read();
  const record = files.find(isRecord);
  if (!record) throw new RefusedInput([], saidOfDraft);
  const { problems } = readPublication({ record, words: files.find(isWordsFile) }, sha256);
  const { value } = readAny(record, sha256);
  if (!value || problems.length > 0)
    throw new RefusedInput(problems, dictionaries[language].cli.brokenRecord);
  return value;
}
