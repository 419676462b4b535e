import { canonicalContent } from '../../../domain/canonical.ts';
import {
  ledgerEntrySchema,
  linkedText,
  lineText,
  noLine,
  type LedgerLine,
  type NewEntry,
} from '../../../domain/ledger.ts';
import type { Position, Problem } from '../../../domain/problem.ts';
import type { Hash } from '../../../domain/publication.ts';
import { ledgerPath } from '../../../reading/group-paths.ts';
import { at, type Message } from '../../../reading/message.ts';
import type { SourceFile } from '../../../reading/sources.ts';
import * as say from './ledger-messages.ts';

/** The ledger of a site that has published nothing. */
export const emptyLedger: SourceFile = { path: ledgerPath, bytes: new Uint8Array() };

/** A ledger as it was read. */
export interface ReadLedger {
  /** The lines that could be read, in their order. */
  lines: LedgerLine[];
  /** Every line that is not as a command wrote it, and every link that is broken, at its place. */
  problems: Problem[];
  /** The hash of the last line; 64 zeros where there is none. */
  head: string;
}

/**
 * Reads a ledger line by line and holds each against the hash of the line before. Line ends and the form of
 * accented letters may be those of another system; every other byte must be as it was written.
 */
export function readLedger({ bytes }: Pick<SourceFile, 'bytes'>, hash: Hash): ReadLedger {
  const text = canonicalContent(bytes);
  if (typeof text !== 'string')
    return { lines: [], problems: [at(atLine(1), say.notText())], head: noLine };
  const texts = linesOf(text);
  const read = texts.map((line, index) => readLine(line, index + 1));
  const hashes = texts.map((line) => hash(`${line}\n`));
  const lines = read.flatMap(({ entry }, index) =>
    entry ? [{ entry, number: index + 1, hash: hashes[index] ?? noLine }] : [],
  );
  const problems = [
    ...read.flatMap((line) => line.problems),
    ...brokenLinks(lines, hashes),
    ...(text === '' || text.endsWith('\n') ? [] : [at(atLine(texts.length), say.lineWithoutEnd())]),
  ].sort((a, b) => a.position.line - b.position.line);
  return { lines, problems, head: hashes.at(-1) ?? noLine };
}

/** The text of a ledger with new entries, linked to its last line. */
export function ledgerWith(
  ledger: Pick<SourceFile, 'bytes'>,
  entries: readonly NewEntry[],
  hash: Hash,
): string {
  const before = linesIn(ledger).map((line) => `${line}\n`);
  return before.join('') + linkedText(entries, readLedger(ledger, hash).head, hash);
}

/** A ledger up to the line that publishes a version: what is added later does not change it. */
export function ledgerUpTo(
  ledger: Pick<SourceFile, 'bytes'>,
  { report, version }: { report: string; version: string },
): string {
  const lines = linesIn(ledger);
  const publishes = `"action":"publish","report":"${report}","version":"${version}"`;
  const own = lines.findIndex((line) => line.includes(publishes));
  return lines
    .slice(0, own + 1)
    .map((line) => `${line}\n`)
    .join('');
}

/** The place of a line of the ledger. */
export function atLine(line: number): Position {
  return { file: ledgerPath, line, column: 1 };
}

/** The lines of a ledger without their ends, whatever system it was checked out on; none where it is no text. */
export function linesIn({ bytes }: Pick<SourceFile, 'bytes'>): string[] {
  const text = canonicalContent(bytes);
  return typeof text === 'string' ? linesOf(text) : [];
}

/** The lines of a text without their ends. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** What git writes between two branches' lines where it could not merge them. */
export const mergeMark = /^(?:<{7}|>{7}|\|{7}|={7})(?: |$)/;

/** What a line says, or what is wrong with it. */
export function readLine(
  line: string,
  number: number,
): { entry?: LedgerLine['entry']; problems: Problem[] } {
  const wrong = (message: Message): { problems: Problem[] } => ({
    problems: [at(atLine(number), message)],
  });
  if (mergeMark.test(line)) return wrong(say.unsettledMerge(line));
  const json = jsonOf(line);
  if (json === undefined) return wrong(say.unreadableLine(line));
  const { data: entry, error } = ledgerEntrySchema.safeParse(json);
  if (!entry) return wrong(say.malformedLine(fieldOf(error?.issues[0])));
  return lineText(entry) === `${line}\n`
    ? { entry, problems: [] }
    : wrong(say.lineNotAsWritten(line));
}

function fieldOf(
  issue: { path: PropertyKey[]; code?: string; keys?: string[] } | undefined,
): string {
  return [...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])].join('.') || '{}';
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Links that do not hold the hash of the line before, be it readable or not. */
function brokenLinks(lines: readonly LedgerLine[], hashes: readonly string[]): Problem[] {
  return lines.flatMap(({ entry: { previous }, number }) => {
    const before = hashes[number - 2] ?? noLine;
    return previous === before
      ? []
      : [at(atLine(number), say.brokenLink(previous, before, number))];
  });
}
