import {
  copyFileSync,
  statSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** A store in a folder, a file for each key. */
export interface DiskStore extends Store {
  /** Gives the content of a key a second name, which costs no writing where the disk allows it. Throws where there is none. */
  link: (key: string, target: string) => void;
}

/** Several processes may use one folder: a reader meets the content before or after a `put`, and never half of it. */
export function diskStore(folder: string): DiskStore {
  const fileOf = (key: string): string => path.join(folder, key);
  return {
    get: (key) => (isFile(fileOf(key)) ? readFileSync(fileOf(key)) : undefined),
    put: (key, content) => replaceFile(fileOf(key), content),
    has: (key) => isFile(fileOf(key)),
    link: (key, target) => linkOrCopy(fileOf(key), target),
  };
}

/** Never writes into the file that is there: a built site may have it under a name of its own. */
function replaceFile(file: string, content: Uint8Array | string): void {
  const written = `${file}.${process.pid}.new`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(written, content);
  renameSync(written, file);
}

function linkOrCopy(file: string, target: string): void {
  rmSync(target, { force: true });
  try {
    linkSync(file, target);
  } catch {
    copyFileSync(file, target);
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * Keeps bytes by key. A key is a path of lower-case names with `/` between them, such as
 * `route-25-2014/1.0/words.json`. What is put stays until something else is put under the same key.
 */
export interface Store {
  /** The bytes under a key; undefined where there are none. */
  get: (key: string) => Uint8Array | undefined;
  put: (key: string, content: Uint8Array | string) => void;
  has: (key: string) => boolean;
}

/** A store that is gone with the process, for tests and for the browser. */
export function memoryStore(): Store {
  const kept = new Map<string, Uint8Array>();
  return {
    get: (key) => kept.get(key),
    put: (key, content) => {
      kept.set(key, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    has: (key) => kept.has(key),
  };
}
