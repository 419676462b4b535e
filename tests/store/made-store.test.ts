import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteDamaged, prune, storeSize } from '../../src/store/inspect-store.ts';
import { madeStore, type MadeStore } from '../../src/store/made-store.ts';

let folder: string;
let store: MadeStore;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maalestok-made-'));
  store = madeStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// `printf 'æble' | sha256sum` and `printf x | sha256sum`, GNU coreutils 9.1.
const apple = createHash('sha256').update('æble').digest('hex');
const files = (pattern: string): string[] => globSync(`${pattern}/*/*`, { cwd: folder }).sort();
const at = (name: string): string => path.join(folder, name);

test('gives what was made under a key, and nothing under another', () => {
  expect(store.find('aa')).toBeUndefined();
  const made = store.keep('aa', { n: 1 }, { 'a.txt': 'æble', 'b.txt': 'x' });
  expect(made.contents['a.txt']).toEqual({ hash: apple, size: 5 });
  expect(store.find('aa')).toEqual(made);
  expect(store.find('ab')).toBeUndefined();
  expect(Buffer.from(store.open({ hash: apple, size: 5 })).toString()).toBe('æble');
});

test('keeps the same bytes once, whoever made them', () => {
  store.keep('aa', 1, { x: 'same' });
  store.keep('bb', 2, { y: 'same', z: 'same' });
  expect(files('contents')).toHaveLength(1);
  expect(files('made')).toEqual(['made/aa/aa', 'made/bb/bb']);
});

test('links a content into a site, and a content put anew leaves that site alone', () => {
  const { contents } = store.keep('aa', 1, { x: 'one' });
  const target = at('site/a/b.txt');
  if (contents['x']) store.link(contents['x'], target);
  expect(readFileSync(target, 'utf8')).toBe('one');
  expect(statSync(target).ino).toBe(statSync(at(files('contents')[0] ?? '')).ino);
});

describe('what is damaged is not found, and can be made again', () => {
  const damages: [name: string, damage: (file: string) => void][] = [
    ['a byte changed', (file) => writeFileSync(file, flipped(readFileSync(file)))],
    ['cut', (file) => writeFileSync(file, readFileSync(file).subarray(1))],
    ['longer', (file) => appendFileSync(file, '\n')],
    ['empty', (file) => writeFileSync(file, '')],
    ['gone', (file) => rmSync(file)],
    ['another entry', (file) => cpSync(otherOf(file), file)],
  ];
  const flipped = (bytes: Buffer): Buffer =>
    Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]);
  const otherOf = (file: string): string => {
    const other = files(file.includes('contents') ? 'contents' : 'made').map(at);
    return other.find((one) => one !== file) ?? '';
  };

  test.each(damages)('a content that is %s', (_name, damage) => {
    const made = store.keep('aa', 1, { x: 'one', y: 'two' });
    const [content] = files('contents').map(at);
    damage(content ?? '');
    expect(store.find('aa')).toBeUndefined();
    expect(store.keep('aa', 1, { x: 'one', y: 'two' })).toEqual(made);
    expect(store.find('aa')).toEqual(made);
  });

  // A record of another key says what was made from something else.
  test.each(damages)('a record that is %s', (_name, damage) => {
    store.keep('bb', 2, {});
    const made = store.keep('aa', 1, { x: 'one' });
    damage(at('made/aa/aa'));
    expect(store.find('aa')).toBeUndefined();
    store.keep('aa', 1, { x: 'one' });
    expect(store.find('aa')).toEqual(made);
  });

  test('verifying deletes it, and nothing else', () => {
    store.keep('aa', 1, { x: 'one', y: 'two' });
    store.keep('bb', 1, { z: 'three' });
    const whole = storeSize(folder);
    expect(deleteDamaged(folder)).toEqual({ files: 0, bytes: 0 });
    expect(storeSize(folder)).toEqual(whole);
    const [content = ''] = files('contents');
    writeFileSync(at(content), '');
    writeFileSync(at('made/bb/bb'), '{}');
    expect(deleteDamaged(folder).files).toBe(2);
    expect([...files('contents'), ...files('made')]).not.toContain(content);
    expect(files('made')).toEqual(['made/aa/aa']);
  });
});

test('a content that is not whole is never opened', () => {
  const { contents } = store.keep('aa', 1, { x: 'one' });
  writeFileSync(at(files('contents')[0] ?? ''), 'two');
  const content = contents['x'];
  expect(() => content && store.open(content)).toThrow('is not whole');
});

describe('pruning', () => {
  const day = 24 * 60 * 60;

  /** A record that was used so many days ago. */
  function keepUsed(key: string, days: number, contents: Record<string, string>): void {
    store.keep(key, 1, contents);
    const then = performance.timeOrigin / 1000 - days * day;
    utimesSync(at(`made/${key.slice(0, 2)}/${key}`), then, then);
  }

  beforeEach(() => {
    keepUsed('aa', 40, { x: 'a'.repeat(1000), shared: 's'.repeat(1000) });
    keepUsed('bb', 20, { x: 'b'.repeat(1000), shared: 's'.repeat(1000) });
    keepUsed('cc', 1, { x: 'c'.repeat(1000) });
  });

  test('by age leaves what was used since, and what it shares with the rest', () => {
    prune(folder, { days: 30 });
    expect(files('made')).toEqual(['made/bb/bb', 'made/cc/cc']);
    expect(files('contents')).toHaveLength(3);
    expect(store.find('bb')).toBeDefined();
  });

  test('by size deletes what was used longest ago first', () => {
    // The newest takes 1,000 bytes and a record of about 200; the next 2,000 and 300 more.
    prune(folder, { bytes: 2500 });
    expect(files('made')).toEqual(['made/cc/cc']);
    expect(storeSize(folder).bytes).toBeLessThan(2500);
  });

  test('leaves what was found a moment ago', () => {
    store.find('aa');
    prune(folder, { days: 30 });
    expect(files('made')).toEqual(['made/aa/aa', 'made/bb/bb', 'made/cc/cc']);
  });

  test('with no limit deletes only what nothing names', () => {
    writeFileSync(at('contents/left'), '');
    store.keep('dd', 1, { x: 'unnamed' });
    rmSync(at('made/dd/dd'));
    expect(prune(folder, {})).toEqual({ files: 1, bytes: 'unnamed'.length });
    expect(files('made')).toHaveLength(3);
  });
});
