import { existsSync, mkdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../files/sha256.ts';
import { diskStore } from './disk-store.ts';

/** Bytes that are kept, named by what they are. */
export interface Content {
  /** SHA-256 in hexadecimal. */
  hash: string;
  /** In bytes. */
  size: number;
}

/** What was made under a key: a plain value, and contents by name. */
export interface Made<Value> {
  value: Value;
  contents: Readonly<Record<string, Content>>;
}

/**
 * Keeps what was made, by a hash of all that it was made from. It consists of plain files that never change, so that
 * several processes and machines may use one folder: two that make the same write the same bytes.
 */
export interface MadeStore {
  /** What was made under a key, where every part of it is whole; undefined where it must be made. */
  find: <Value>(key: string) => Made<Value> | undefined;
  /** What was made under a key, without a look at whether its contents are whole. */
  look: <Value>(key: string) => Made<Value> | undefined;
  keep: <Value>(
    key: string,
    value: Value,
    contents: Readonly<Record<string, Uint8Array | string>>,
  ) => Made<Value>;
  /** The bytes of a content. Throws where they are not whole. */
  open: (content: Content) => Uint8Array;
  /** Gives a content a name in a site, which costs no writing where the disk allows it. */
  link: (content: Content, target: string) => void;
}

const contentKey = (hash: string): string => `contents/${hash.slice(0, 2)}/${hash}`;
const madeKey = (key: string): string => `made/${key.slice(0, 2)}/${key}`;

export function madeStore(folder: string): MadeStore {
  const disk = diskStore(folder);
  const whole = ({ hash }: Content): Uint8Array | undefined => {
    const bytes = disk.get(contentKey(hash));
    return bytes && sha256(bytes) === hash ? bytes : undefined;
  };
  const keepContent = (bytes: Uint8Array | string): Content => {
    const content = { hash: sha256(bytes), size: Buffer.byteLength(bytes) };
    if (!whole(content)) disk.put(contentKey(content.hash), bytes);
    return content;
  };
  const look = <Value>(key: string): Made<Value> | undefined =>
    readRecord(key, disk.get(madeKey(key))) as Made<Value> | undefined;
  return {
    look,
    find: <Value>(key: string) => {
      const made = look<Value>(key);
      if (!made || !Object.values(made.contents).every(whole)) return undefined;
      markUsed(path.join(folder, madeKey(key)));
      return made;
    },
    keep: (key, value, contents) => {
      const entries = Object.entries(contents);
      const kept = entries.map(([name, bytes]) => [name, keepContent(bytes)] as const);
      const made = { value, contents: Object.fromEntries(kept) };
      disk.put(madeKey(key), recordText(key, made));
      return made;
    },
    open: (content) => {
      const bytes = whole(content);
      if (!bytes) throw new Error(`${contentKey(content.hash)} is not whole in ${folder}`);
      return bytes;
    },
    link: ({ hash }, target) => {
      mkdirSync(path.dirname(target), { recursive: true });
      disk.link(contentKey(hash), target);
    },
  };
}

/** A record begins with a hash of its key and its text: one that was cut, or is another's, is none. */
function recordText(key: string, made: Made<unknown>): string {
  const text = JSON.stringify(made);
  return `${sha256(`${key} ${text}`)}\n${text}`;
}

/** What the record of a key says; undefined where it is none, or is not whole. */
export function readRecord(key: string, bytes: Uint8Array | undefined): Made<unknown> | undefined {
  const record = Buffer.from(bytes ?? []).toString();
  const text = record.slice(record.indexOf('\n') + 1);
  const isWhole = record === `${sha256(`${key} ${text}`)}\n${text}`;
  return isWhole ? (JSON.parse(text) as Made<unknown>) : undefined;
}

/** The time of a record says when it was last of use: in the process that started then. */
function markUsed(file: string): void {
  const started = performance.timeOrigin / 1000;
  if (existsSync(file)) utimesSync(file, started, started);
}
