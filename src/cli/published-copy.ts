import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { given } from '../domain/given.ts';
import { isIdentifier, isVersionNumber } from '../domain/identifier.ts';
import { openArchive } from '../downloads/open-archive.ts';
import { listFiles } from '../files/list-files.ts';
import { fileAddress, placeInSite } from '../i18n/addresses.ts';
import type { CopiedFile, PublishedCopy } from '../report/publication/ledger/prove-copy.ts';

/** What `verify` was asked about. */
export type Target =
  | { kind: 'archive'; files: ReadonlyMap<string, Uint8Array> }
  | { kind: 'site'; read: FileReader }
  | { kind: 'repository'; root: string };

/** Gives a file of a site by its path below the site's address: `ledger.jsonl`. */
type FileReader = (file: string) => Promise<CopiedFile>;

/** The largest archive or file that is read: far more than one report needs. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Finds out what somebody named: an address, an archive, or a folder that is a repository, a built site or an
 * unpacked archive. Undefined where it is none of them. Throws `ArchiveRefusal` for an archive that is not opened.
 */
export function findTarget(named: string): Target | undefined {
  if (/^https?:\/\//i.test(named)) return { kind: 'site', read: readerOfAddress(named) };
  const found = statSync(named, { throwIfNoEntry: false });
  if (found?.isFile() && found.size <= mostBytes)
    return { kind: 'archive', files: openArchive(readFileSync(named)) };
  return found?.isDirectory() ? targetIn(named) : undefined;
}

function targetIn(folder: string): Target | undefined {
  const has = (name: string): boolean => existsSync(path.join(folder, name));
  if (has('content') && has('data')) return { kind: 'repository', root: folder };
  if (has('facts.json')) return { kind: 'archive', files: filesIn(folder) };
  if (has('ledger.jsonl')) return { kind: 'site', read: readerOfFolder(folder) };
  const [only, ...others] = readdirSync(folder);
  return only !== undefined &&
    others.length === 0 &&
    statSync(path.join(folder, only)).isDirectory()
    ? targetIn(path.join(folder, only))
    : undefined;
}

/** The files of an unpacked archive. What is no regular file, such as a link, is not followed. */
function filesIn(folder: string): Map<string, Uint8Array> {
  const name = path.basename(path.resolve(folder));
  const above = path.dirname(path.resolve(folder));
  return new Map(
    listFiles(above, [name]).files.map((file) => [
      file.slice(name.length + 1),
      readFileSync(path.join(above, file)),
    ]),
  );
}

/** A ledger that somebody has fetched, or its address; undefined where there is none. */
export async function ledgerAt(named: string): Promise<Uint8Array | undefined> {
  const address = /^(https?:\/\/.*\/)([^/]*)$/i.exec(named);
  const read = address ? readerOfAddress(address[1] ?? '') : readerOfFolder(path.dirname(named));
  const found = await read(address ? (address[2] ?? '') : path.basename(named));
  return typeof found === 'string' ? undefined : found;
}

function readerOfFolder(folder: string): FileReader {
  return (name) => {
    const file = path.join(folder, name);
    const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    return Promise.resolve(isFile ? readFileSync(file) : 'absent');
  };
}

/** Long enough for a slow line, in milliseconds. */
const patience = 60_000;

function readerOfAddress(address: string): FileReader {
  // eslint-disable-next-line maalestok/slow-pattern -- an address that the user types
  const site = address.replace(/(?:index\.html)?(?:[?#].*)?$/, '').replace(/\/*$/, '/');
  return async (name) => {
    try {
      const answer = await fetch(new URL(name, site), { signal: AbortSignal.timeout(patience) });
      if (answer.status === 404 || answer.status === 410) return 'absent';
      return answer.ok ? await bytesOf(answer) : 'unreachable';
    } catch {
      return 'unreachable';
    }
  };
}

/** What an answer holds, as long as it is no larger than a file may be. */
async function bytesOf({ body }: Response): Promise<CopiedFile> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (body as AsyncIterable<Uint8Array> | null) ?? []) {
    size += part.length;
    if (size > mostBytes) return 'unreachable';
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** An archive as it is proved; undefined where it lacks what a proof needs. */
export function copyInArchive(files: ReadonlyMap<string, Uint8Array>): PublishedCopy | undefined {
  const [ledger, facts] = [files.get('ledger.jsonl'), files.get('facts.json')];
  if (!ledger || !facts) return undefined;
  return { ledger, isArchive: true, facts: () => Promise.resolve(facts) };
}

/** A site as it is proved; undefined where its ledger is not there or cannot be reached. */
export async function copyOnSite(read: FileReader): Promise<PublishedCopy | undefined> {
  const ledger = await read('ledger.jsonl');
  if (typeof ledger === 'string') return undefined;
  const shown = shownIn(await read('catalogue.json'));
  return {
    ...{ ledger, isArchive: false },
    facts: ({ report, version }) =>
      read(placeInSite(fileAddress({ id: report, version }, 'facts.json')).slice(1)),
    ...given({ shown }),
  };
}

const catalogueSchema = z.object({
  reports: z.array(
    z.object({
      id: z.string().refine(isIdentifier),
      versions: z.array(
        z.object({ version: z.string().refine(isVersionNumber), status: z.string() }),
      ),
    }),
  ),
});

/** The versions that a site's catalogue lists as published; undefined where it cannot be read. */
function shownIn(catalogue: CopiedFile): { report: string; version: string }[] | undefined {
  if (typeof catalogue === 'string') return undefined;
  return catalogueSchema
    .safeParse(jsonOf(catalogue))
    .data?.reports.flatMap(({ id, versions }) =>
      versions
        .filter(({ status }) => status === 'published')
        .map(({ version }) => ({ report: id, version })),
    );
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
