import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FileFailure, SourceFile } from '../reading/sources.ts';

/** Far more than any file of a project has, and less than a machine's memory. */
const limit = 64 * 1024 * 1024;

/** Reads a file of a root. Where the disk does not give it, that is part of the answer, and nothing is thrown. */
export function readFile(root: string, file: string): SourceFile {
  const onDisk = path.join(root, file);
  try {
    const { size } = statSync(onDisk);
    if (size > limit) return failed(file, { wrong: 'too-large', size, limit });
    return { path: file, bytes: readFileSync(onDisk) };
  } catch (fault) {
    return failed(file, failureOf(fault));
  }
}

function failed(file: string, failure: FileFailure): SourceFile {
  return { path: file, bytes: new Uint8Array(), failure };
}

const failures: Readonly<Record<string, Exclude<FileFailure['wrong'], 'too-large'>>> = {
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EISDIR: 'gone',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EBUSY: 'busy',
  EAGAIN: 'busy',
  ETXTBSY: 'busy',
};

/** Why the disk did not give what was asked of it. A file that became a folder is gone. */
export function failureOf(fault: unknown): FileFailure {
  const { code = '' } = fault as NodeJS.ErrnoException;
  return { wrong: failures[code] ?? 'disk' };
}
