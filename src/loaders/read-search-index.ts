import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { gunzipSync } from 'node:zlib';

/**
 * Reads a search index of Pagefind back from disk: every file that it consists of, as its entry and its lists of
 * pages and words name them. Answers what is wrong with which file, one line each (`fragment/da_1.pf_fragment:
 * unexpected end of file`); no lines where the index is whole.
 */
export function faultsInSearchIndex(folder: string): string[] {
  const faults: string[] = [];
  const attempt = <Value>(name: string, read: (bytes: Buffer) => Value): Value | undefined => {
    try {
      return read(readFileSync(path.join(folder, name)));
    } catch (fault) {
      faults.push(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`);
      return undefined;
    }
  };
  for (const language of attempt('pagefind-entry.json', languagesOf) ?? []) {
    attempt(searchProgram(language), unpacked);
    const lists = attempt(`pagefind.${language.hash}.pf_meta`, (bytes) => listsOf(bytes, language));
    for (const name of lists?.fragments ?? []) attempt(name, (bytes) => parsed(unpacked(bytes)));
    for (const name of lists?.words ?? []) attempt(name, unpacked);
  }
  attempt('pagefind.js', moduleOf);
  attempt('pagefind-worker.js', scriptOf);
  return faults;
}

/** The program that searches in a language; one for all those whose forms of words Pagefind does not know. */
export function searchProgram({ wasm }: Pick<IndexLanguage, 'wasm'>): string {
  return `wasm.${wasm ?? 'unknown'}.pagefind`;
}

/** An index in one language, as the entry names it. */
export interface IndexLanguage {
  hash: string;
  wasm: string | null;
  page_count: number;
}

function languagesOf(bytes: Buffer): IndexLanguage[] {
  const entry = parsed(bytes) as { languages?: Record<string, IndexLanguage> };
  const languages = Object.values(entry.languages ?? {});
  if (languages.length === 0) throw new Error('names no language');
  return languages;
}

const parsed = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'));

const mark = Buffer.from('pagefind_dcd');

/** What a packed file holds. Gzip ends with a checksum and the length, so that no part of it unpacks. */
function unpacked(bytes: Buffer): Buffer {
  const content = gunzipSync(bytes);
  if (!content.subarray(0, mark.length).equals(mark)) throw new Error('is no file of Pagefind');
  return content.subarray(mark.length);
}

/** Which files a language's lists name: `[version, [[page, …]], [[first word, last word, words]], …]`. */
function listsOf(bytes: Buffer, language: IndexLanguage): { fragments: string[]; words: string[] } {
  const [, pages, chunks] = readCbor(unpacked(bytes)) as [string, [string][], string[][]];
  if (pages.length !== language.page_count)
    throw new Error(`names ${pages.length} pages, and the entry ${language.page_count}`);
  return {
    fragments: pages.map(([name]) => `fragment/${name}.pf_fragment`),
    words: chunks.map(([, , name]) => `index/${name}.pf_index`),
  };
}

type Cbor = number | string | Cbor[];

/** Decodes the part of CBOR (RFC 8949) that Pagefind writes its lists in: whole numbers, texts and arrays. */
function readCbor(bytes: Buffer): Cbor {
  let at = 0;
  const take = (length: number): Buffer => bytes.subarray(at, (at += length));
  const argument = (short: number): number => {
    const size = short < 24 ? 0 : 2 ** (short - 24);
    return size === 0 ? short : Number(`0x${take(size).toString('hex')}`);
  };
  const item = (): Cbor => {
    const head = take(1).readUInt8();
    const value = argument(head & 31);
    if (head >> 5 === 0) return value;
    if (head >> 5 === 3) return take(value).toString('utf8');
    if (head >> 5 === 4) return Array.from({ length: value }, item);
    throw new Error(`holds an item of CBOR's kind ${head >> 5}, which is not read here`);
  };
  return item();
}

/** The script that pages import ends with what it exports. */
function moduleOf(bytes: Buffer): void {
  // eslint-disable-next-line maalestok/slow-pattern -- Pagefind's own script
  if (!/export\{[^{}]*\bsearch\b[^{}]*\};$/.test(bytes.toString('utf8')))
    throw new Error('does not end with what it exports');
}

/** The script of the worker is one function, called: no part of it is JavaScript. */
function scriptOf(bytes: Buffer): void {
  const code = bytes.toString('utf8');
  if (!code.endsWith(')();')) throw new Error('does not end with a call');
  new Script(code);
}
