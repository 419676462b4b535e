import { ledgerEntrySchema, lineText, noLine, type LedgerLine } from '../../../domain/ledger.ts';
import type { Place, Problem } from '../../../domain/problem.ts';
import type { Hash } from '../../../domain/publication.ts';
import { startOf } from '../../../reading/group-paths.ts';
import { at, type Message } from '../../../reading/message.ts';
import type { SourceFile } from '../../../reading/sources.ts';
import * as say from './ledger-messages.ts';

/** Where the ledger lies below the folder with `content/` and `data/`. */
export const ledgerPath = 'data/ledger.jsonl';

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
export function readLedger({ path: file, bytes }: SourceFile, hash: Hash): ReadLedger {
  const text = canonicalText(bytes);
  if (text === undefined) return { ...nothing, problems: [at(startOf(file), say.notText())] };
  const texts = linesOf(text);
  const read = texts.map((line, index) => readLine(line, { file, line: index + 1, column: 1 }));
  const hashes = texts.map((line) => hash(`${line}\n`));
  const lines = read.flatMap(({ entry }, index) =>
    entry ? [{ entry, number: index + 1, hash: hashes[index] ?? noLine }] : [],
  );
  const problems = [
    ...read.flatMap((line) => line.problems),
    ...brokenLinks(lines, hashes, file),
    ...(text === '' || text.endsWith('\n') ? [] : [cutLine(file, texts.length)]),
  ].sort((a, b) => a.place.line - b.place.line);
  return { lines, problems, head: hashes.at(-1) ?? noLine };
}

const nothing: ReadLedger = { lines: [], problems: [], head: noLine };

/** The text in one form, whatever system it was checked out on; undefined where it is not UTF-8. */
export function canonicalText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.replaceAll('\r\n', '\n').normalize('NFC');
  } catch {
    return undefined;
  }
}

/** The lines of a text without their ends. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** What a line says, or what is wrong with it. */
export function readLine(
  line: string,
  place: Place,
): { entry?: LedgerLine['entry']; problems: Problem[] } {
  const wrong = (message: Message): { problems: Problem[] } => ({ problems: [at(place, message)] });
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
function brokenLinks(lines: readonly LedgerLine[], hashes: string[], file: string): Problem[] {
  return lines.flatMap(({ entry: { previous }, number }) => {
    const before = hashes[number - 2] ?? noLine;
    if (previous === before) return [];
    return [at({ file, line: number, column: 1 }, say.brokenLink(previous, before, number))];
  });
}

function cutLine(file: string, line: number): Problem {
  return at({ file, line, column: 1 }, say.lineWithoutEnd());
}
