import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { diskStore, memoryStore, type Store } from '../../src/store/disk-store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'maalestok-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const forms: [name: string, make: () => Store][] = [
  ['in memory', memoryStore],
  ['on disk', () => diskStore(folder)],
];

describe.each(forms)('a store %s', (_name, make) => {
  test('gives what was put, and nothing for another key', () => {
    const store = make();
    expect(store.get('a/b.json')).toBeUndefined();
    expect(store.has('a/b.json')).toBe(false);
    store.put('a/b.json', 'Æ');
    store.put('a/c.bin', new Uint8Array([0, 255]));
    expect(store.has('a/b.json')).toBe(true);
    expect([...(store.get('a/b.json') ?? [])]).toEqual([0xc3, 0x86]);
    expect([...(store.get('a/c.bin') ?? [])]).toEqual([0, 255]);
    expect(store.has('a')).toBe(false);
    store.put('a/b.json', 'x');
    expect([...(store.get('a/b.json') ?? [])]).toEqual([0x78]);
  });
});

test('a file that a site was given stays as it was when something else is put under its key', () => {
  const store = diskStore(folder);
  const target = path.join(folder, 'site.txt');
  store.put('kept', 'before');
  store.link('kept', target);
  store.put('kept', 'after');
  expect(readFileSync(target, 'utf8')).toBe('before');
  store.link('kept', target);
  expect(readFileSync(target, 'utf8')).toBe('after');
  expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
});

test('a folder is no content, and a key with no content cannot be linked', () => {
  const store = diskStore(folder);
  writeFileSync(path.join(folder, 'x'), '');
  expect(() => store.link('nothing', path.join(folder, 'y'))).toThrow('ENOENT');
});
