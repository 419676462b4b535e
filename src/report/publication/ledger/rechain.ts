import {
  linkedText,
  lineText,
  saidBy,
  type LedgerEntry,
  publishEntry,
  withdrawEntry,
  type LedgerLine,
  type NewEntry,
} from '../../../domain/ledger.ts';
import { type Problem, compareText } from '../../../domain/problem.ts';
import type { Hash } from '../../../domain/publication.ts';
import { at } from '../../../reading/message.ts';
import type { SourceFile } from '../../../reading/sources.ts';
import { versionName, type Records } from './against-records.ts';
import { rewrittenLine } from './ledger-messages.ts';
import { atLine, linesIn, mergeMark, readLedger, readLine } from './read-ledger.ts';
import { compareVersions } from '../../../domain/identifier.ts';

/** A ledger linked anew, or what stands in the way. */
export interface Rechained {
  text?: string;
  /** How many lines came after those of the base. */
  added: number;
  problems: Problem[];
}

/**
 * Links the lines of a ledger anew that are not on the base: first the base, byte for byte, and then, in their
 * order, the lines that it does not have. Git's marks of a merge are passed over. Refuses a base whose own chain
 * is broken, a line that cannot be read, and one that says something else of a version than the base does.
 */
export function rechain(ours: SourceFile, base: SourceFile, hash: Hash): Rechained {
  const before = readLedger(base, hash);
  if (before.problems.length > 0) return { added: 0, problems: before.problems };
  const known = new Map(before.lines.map(({ entry }) => [keyOf(entry), entry]));
  const own = ownEntries(ours);
  const problems = [...own.problems, ...own.entries.flatMap((one) => contradicted(one, known))];
  if (problems.length > 0) return { added: 0, problems };
  const added = [
    ...new Map(own.entries.map(({ entry }) => [saidBy(entry), entry])).values(),
  ].filter((entry) => !known.has(keyOf(entry)));
  const kept = before.lines.map(({ entry }) => lineText(entry)).join('');
  const text = kept + linkedText(added, before.head, hash);
  return { text, added: added.length, problems: [] };
}

interface OwnEntry {
  entry: LedgerEntry;
  number: number;
}

function ownEntries({ bytes }: SourceFile): { entries: OwnEntry[]; problems: Problem[] } {
  const read = linesIn({ bytes }).map((line, index) => ({
    number: index + 1,
    ...(mergeMark.test(line) ? { problems: [] } : readLine(line, index + 1)),
  }));
  return {
    entries: read.flatMap(({ number, ...line }) =>
      'entry' in line && line.entry ? [{ entry: line.entry, number }] : [],
    ),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** A line that says of a version what the base says otherwise. */
function contradicted(
  { entry, number }: OwnEntry,
  known: ReadonlyMap<string, LedgerEntry>,
): Problem[] {
  const same = known.get(keyOf(entry));
  if (!same || saidBy(same) === saidBy(entry)) return [];
  return [at(atLine(number), rewrittenLine(lineText(entry), lineText(same)))];
}

/** What a line is about: no ledger has two of them. */
function keyOf(entry: LedgerEntry): string {
  return `${entry.action} ${versionName(entry)}`;
}

/**
 * Entries for all that was published or withdrawn without a line in the ledger, marked as entered afterwards, in
 * the order of their dates, reports and versions. A version that was withdrawn before there was a ledger gets but
 * the one line: of what it published nothing is left.
 */
export function entriesAfterwards(
  lines: readonly LedgerLine[],
  records: Pick<Records, 'published' | 'withdrawn'>,
): NewEntry[] {
  const told = new Set(lines.map(({ entry }) => `${entry.action} ${versionName(entry)}`));
  return [
    ...records.published.map((proof) => publishEntry(proof, 'afterwards')),
    ...records.withdrawn.map((tombstone) => withdrawEntry(tombstone, 'afterwards')),
  ]
    .filter((entry) => !told.has(`${entry.action} ${versionName(entry)}`))
    .sort(
      (a, b) =>
        compareText(a.date, b.date) ||
        compareText(a.report, b.report) ||
        compareVersions(a.version, b.version),
    );
}
