import { type Language, languages } from '../../domain/language.ts';
import { isBefore } from '../../domain/calendar.ts';
import { compareVersions } from '../../domain/identifier.ts';
import { compareProblems, type Problem } from '../../domain/problem.ts';
import type { PublicationRecord } from '../../domain/publication.ts';
import { fileStart } from '../../reading/group-paths.ts';
import { at, refusal } from '../../reading/message.ts';
import type { SiteSource } from '../../reading/sources.ts';
import type { Difference } from '../../changes/difference/difference.ts';
import { makeFacts } from '../make-facts.ts';
import { isError, makeReport, type MadeReport, type VersionInput } from '../make-report.ts';
import { againstPredecessor } from './against-predecessor.ts';
import { hiddenTogether } from './hidden-together.ts';
import { dictionaries } from '../../words/words.ts';
import { publicationRecord, type Publishing } from './publication-of.ts';

/** A version on its way to be published: all that stands in the way, and, where nothing does, its record. */
export interface PreparedPublication {
  problems: Problem[];
  publication?: PublicationRecord;
  /** What changed since the version before it. */
  difference?: Difference;
}

/**
 * Holds a version against everything that publishing asks: the checks, a note that tells the true difference
 * from the version before, dates that have come, and a number that comes after all that are published. `version`
 * is read with the status that it will have, on the day `today`; `published` are the numbers of the report's other published or
 * withdrawn versions.
 */
export function preparePublication(
  version: VersionInput,
  site: SiteSource,
  published: readonly string[],
  { today, ...publishing }: Publishing & { today: string },
): PreparedPublication {
  const files = version.read();
  const orderly = outOfOrder(version, published);
  const made = makeReport({ ...version, read: () => files }, site);
  const { hash } = publishing;
  const { difference, before, ...noted } = againstPredecessor(version, made, hash, 'error');
  const problems = [
    ...orderly,
    ...made.problems,
    ...unwrittenStatus(made),
    ...unwrittenNote(made),
    ...futureDates(made, today),
    ...noted.problems,
    ...noted.unreadable,
    ...hiddenTogether(version, made, { before, site, hash }, 'error'),
  ].sort(compareProblems);
  const told = { problems, ...(difference ? { difference } : {}) };
  if (!made.report || problems.some(isError)) return told;
  const facts = makeFacts(made.report, made.source, site);
  return { ...told, publication: publicationRecord(facts, files, publishing) };
}

/** A status that could not be written, since it does not stand on a line of its own. */
function unwrittenStatus({ source: { metadata } }: MadeReport): Problem[] {
  if (!metadata || metadata.value.status === 'published') return [];
  return [at(metadata.position(['status']), refusal('status-not-on-its-line'))];
}

/** The words that a new draft is given, where its editor has not yet put others in their place. */
function unwrittenNote({ source: { metadata } }: MadeReport): Problem[] {
  if (!metadata) return [];
  const { reason } = metadata.value.changeNote;
  const left = languages.find((language) => reason[language] === unwritten(language));
  if (left === undefined) return [];
  return [
    at(
      metadata.position(['changeNote', 'reason', left]),
      refusal('note-not-written', { reason: unwritten(left) }),
    ),
  ];
}

/** The report's date and its note's, which readers would meet before they have come. */
function futureDates({ source: { metadata } }: MadeReport, today: string): Problem[] {
  if (!metadata) return [];
  const { date, changeNote } = metadata.value;
  return [
    { date, path: ['date'] },
    { date: changeNote.date, path: ['changeNote', 'date'] },
  ]
    .filter((one) => isBefore(today, one.date))
    .map((one) =>
      at(metadata.position(one.path), refusal('date-in-future', { date: one.date, today })),
    );
}

function outOfOrder({ report, version }: VersionInput, published: readonly string[]): Problem[] {
  const position = fileStart(`content/reports/${report}/${version}/report.yaml`);
  if (published.includes(version)) return [at(position, refusal('already-published', { version }))];
  const newer = published.find((other) => compareVersions(other, version) > 0);
  return newer === undefined
    ? []
    : [at(position, refusal('version-not-newest', { version, newer }))];
}

function unwritten(language: Language): string {
  return dictionaries[language].cli.newVersion.unwritten;
}
