import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { filesBelow, fixtures, project, projectWith, type Files } from './project.ts';

/** What is laid over the small valid project, and every problem that it must give. */
export interface Case {
  name: string;
  files: Files;
  problems: [code: string, file: string, line: number, column: number][];
}

/** A case as it stands in a table. */
interface Written {
  /** Whole files. */
  files?: Record<string, string>;
  /** In files of the project: what stands there once, and what stands there instead. */
  edits?: Record<string, { from: string; to: string }[]>;
  /** Files to take away. */
  removed?: string[];
  /** `code file:line:column` */
  problems: string[];
}

/**
 * The cases of `tests/fixtures/<kind>`, by name: each table holds those of one subject, and a folder one whose bytes
 * matter: line ends, marks of order, code pages, files that are no text.
 */
export function casesOf(kind: 'bad' | 'good'): Case[] {
  const cases = readdirSync(path.join(fixtures, kind)).flatMap((entry) =>
    entry.endsWith('.yaml') ? readTable(kind, entry) : [readFolder(kind, entry)],
  );
  const sorted = cases.sort((one, other) => (one.name < other.name ? -1 : 1));
  const twice = sorted.find(({ name }, index) => sorted[index + 1]?.name === name);
  if (twice) throw new Error(`two cases are called ${twice.name}`);
  return sorted;
}

function readTable(kind: string, file: string): Case[] {
  const text = readFileSync(path.join(fixtures, kind, file), 'utf8');
  const table = parse(text) as Record<string, Written>;
  return Object.entries(table).map(([name, written]) => readWritten(name, written));
}

function readWritten(name: string, { files = {}, edits = {}, removed = [], problems }: Written) {
  const changed = [
    ...Object.entries(files),
    ...Object.entries(edits).map(([file, list]) => [file, edited(file, list, name)] as const),
    ...removed.map((file) => [file, null] as const),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  const overlay = Object.fromEntries(changed);
  return { name, files: projectWith(overlay), problems: problems.map(readProblem) };
}

function edited(file: string, edits: { from: string; to: string }[], name: string): string {
  const original = new TextDecoder().decode(project.get(file));
  return edits.reduce((text, { from, to }) => {
    const [before, after, ...more] = text.split(from);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`${name}: what it edits in ${file} does not stand there once: ${from}`);
    return before + to + after;
  }, original);
}

function readProblem(text: string): Case['problems'][number] {
  const [, code = '', file = '', line, column] = /^(\S+) (.*):(\d+):(\d+)$/.exec(text) ?? [];
  if (!code) throw new Error(`no problem is read from: ${text}`);
  return [code, file, Number(line), Number(column)];
}

function readFolder(kind: string, name: string): Case {
  const folder = path.join(fixtures, kind, name);
  const overlay = new Map<string, Uint8Array | null>(filesBelow(folder));
  overlay.delete('expected.json');
  const text = readFileSync(path.join(folder, 'expected.json'), 'utf8');
  const { removed = [], problems } = JSON.parse(text) as Pick<Written, 'removed'> & Case;
  for (const file of removed) overlay.set(file, null);
  return { name, files: projectWith(overlay), problems };
}
