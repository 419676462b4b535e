import { zipSync, type Zippable } from 'fflate';
import type { Hash } from '../domain/publication.ts';
import type { DownloadFile } from './download-file.ts';
import { textFile } from './download-file.ts';

/**
 * The earliest moment that an archive can hold, for every file in it. Given by its parts, since archives hold local
 * time: whoever builds, and where, the bytes are the same.
 */
const noTime = (): Date => new Date(1980, 0, 1);

/** Files as one archive. Files that are compressed already are stored as they are. */
export function zipped(files: readonly DownloadFile[]): Uint8Array {
  const entries = files.map(({ path, bytes }): [string, Zippable[string]] => [
    path,
    [bytes, { level: /\.(?:xlsx|png)$/.test(path) ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: noTime() });
}

const sumsName = 'SHA256SUMS';

/** The files in a folder of their own, with `SHA256SUMS`, which `sha256sum -c` reads. */
export function makeArchive(
  folder: string,
  files: readonly DownloadFile[],
  hash: Hash,
): Uint8Array {
  const sums = files.map(({ path, bytes }) => `${hash(bytes)}  ${path}\n`).join('');
  return zipped(
    [...files, textFile(sumsName, sums)].map(({ path, bytes }) => ({
      path: `${folder}/${path}`,
      bytes,
    })),
  );
}

/** The paths in an opened archive that do not agree with its `SHA256SUMS`: changed, missing or not in it. */
export function wrongSums(files: ReadonlyMap<string, Uint8Array>, hash: Hash): string[] {
  const text = new TextDecoder().decode(files.get(sumsName) ?? new Uint8Array());
  const sums = new Map(
    [...text.matchAll(/^([0-9a-f]{64}) [ *]([^\p{Cc}]+)$/gmu)].map(([, sum, path = '']) => [
      path,
      sum,
    ]),
  );
  const paths = new Set([...files.keys(), ...sums.keys()]);
  paths.delete(sumsName);
  return [...paths].filter((path) => {
    const bytes = files.get(path);
    return bytes === undefined || hash(bytes) !== sums.get(path);
  });
}
