import type { VersionInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import type { SourceFile } from '../reading/sources.ts';

/** What a draft depends on besides its own files. */
export interface SharedInputs {
  /** The files that reports share. */
  site: readonly SourceFile[];
  /** All versions of the site. */
  versions: readonly Pick<VersionInputs, 'report' | 'version'>[];
}

/** A version whose own files are read now, and never again. */
export function readOnce(version: VersionInputs): VersionInputs {
  const files = version.read();
  return { ...version, read: () => files };
}

/**
 * A hash of all the input that a version can be made from. A published version is made from its own files alone; a
 * draft is also held against what reports share and what was published before it, which is whatever else its
 * `VersionInputs` can be asked for.
 */
export function inputHash(version: VersionInputs, { site, versions }: SharedInputs): string {
  const { report, version: number, isDraft } = version;
  const own = [report, number, isDraft, plain(version.read())];
  if (!isDraft) return hashOf(own);
  const answers = Object.entries(version).map(([name, value]: [string, unknown]) => [
    name,
    plain(typeof value === 'function' ? (value as () => unknown).call(version) : value),
  ]);
  const names = versions.map((one) => [one.report, one.version]);
  return hashOf([own, plain(site), answers, names]);
}

function hashOf(value: unknown): string {
  return sha256(JSON.stringify(value));
}

/** Files by their paths and hashes, and other versions by their files, wherever they are in a value. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (isFile(value)) return [value.path, value.failure ?? null, sha256(value.bytes)];
  if (isVersion(value)) return plain(value.read());
  return Object.entries(value).map(([name, one]) => [name, plain(one)]);
}

function isVersion(value: object): value is Pick<VersionInputs, 'read'> {
  return 'read' in value && typeof value.read === 'function';
}

function isFile(value: object): value is SourceFile {
  return 'bytes' in value && value.bytes instanceof Uint8Array;
}
