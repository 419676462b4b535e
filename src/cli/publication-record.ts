import type { Language } from '../domain/problem.ts';
import type { Publication } from '../domain/publication.ts';
import type { VersionInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { isRecord } from '../reading/group-paths.ts';
import { readPublication } from '../report/publication/read-record.ts';
import { RefusedInput } from '../report/refused-input.ts';

/** A version's record. Refuses a draft, in the command's own words, and a record that somebody has touched. */
export function publicationRecord(
  version: VersionInputs,
  saidOfDraft: string,
  language: Language,
): Publication {
  const record = version.read().find(isRecord);
  if (!record) throw new RefusedInput([], saidOfDraft);
  const { value, problems } = readPublication(record, sha256);
  if (!value) throw new RefusedInput(problems, broken[language]);
  return value;
}

const broken: Record<Language, string> = {
  da: 'published.json er ikke, som den blev skrevet. Hent den igen fra git, og prøv så.',
  en: 'published.json is not as it was written. Get it back from git, and try again.',
};
