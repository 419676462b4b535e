import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { readInputs } from '../../src/files/read-inputs.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { inWorkers } from '../../src/loaders/in-workers.ts';
import { type MadeVersion, versionMaker } from '../../src/loaders/make-versions.ts';
import { openSite } from '../../src/report/make-site.ts';
import { madeStore } from '../../src/store/made-store.ts';

const square = new URL('./square-worker.ts', import.meta.url);
const start = (numbers: readonly number[]) => new Worker(square, { workerData: numbers });
const here = (numbers: readonly number[]) => numbers.map((number) => number * number);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('inWorkers', () => {
  test.each([1, 23, 24, 25, 101])('gives %i answers in the order of the tasks', async (count) => {
    const tasks = upTo(count);
    expect(await inWorkers(tasks, here, start)).toEqual(here(tasks));
  });

  test('does few tasks without a worker', async () => {
    const none = () => {
      throw new Error('a worker was started');
    };
    expect(await inWorkers(upTo(23), here, none)).toHaveLength(23);
    await expect(inWorkers(upTo(24), here, none)).rejects.toThrow('a worker was started');
  });

  test('rejects with the fault of a worker', async () => {
    await expect(inWorkers([...upTo(40), -1], here, start)).rejects.toThrow('a negative number');
  });

  test('rejects where a worker ends without an answer', async () => {
    await expect(inWorkers([...upTo(40), 0], here, start)).rejects.toThrow('without an answer');
  });
});

describe('making versions', () => {
  const root = path.join(import.meta.dirname, '../fixtures/project');
  const cache = path.join(import.meta.dirname, '../../.cache');
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(path.join(cache, 'making-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  beforeEach(() => {
    vi.stubEnv('MAALESTOK_DRAFTS', '1');
    return () => vi.unstubAllEnvs();
  });

  const folder = (name: string) => path.join(scratch, name);
  const input = readInputs(root);
  const places = [...input.versions.keys()];
  const asked = { origin: 'https://maalestok.example', withFiles: true };

  function makeIn(name: string, inputs = input): MadeVersion[] {
    const { site } = openSite(inputs, sha256);
    const maker = versionMaker({ ...inputs, site }, asked, madeStore(folder(name)));
    return inputs.versions.map(maker);
  }

  /** Every file of a store with its bytes. */
  function filesIn(name: string): [string, string][] {
    return readdirSync(folder(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder(name), file), readFileSync(file, 'latin1')]);
  }

  test('in a worker gives the same versions and the same files in the store', async () => {
    const alone = makeIn('here');
    vi.stubEnv('MAALESTOK_STORE', folder('there'));
    const url = new URL('../../src/loaders/make-versions.ts', import.meta.url);
    const made = await new Promise((resolve, reject) => {
      const workerData = { root, ...asked, places, frame: undefined };
      new Worker(url, { workerData }).once('message', resolve).once('error', reject);
    });
    expect(made).toEqual(alone);
    expect(filesIn('there')).toEqual(filesIn('here'));
    expect(filesIn('here').length).toBeGreaterThan(20);
  });

  test('once more gives what was made before, and writes nothing', () => {
    const before = makeIn('twice');
    const files = filesIn('twice');
    expect(makeIn('twice')).toEqual(before);
    expect(filesIn('twice')).toEqual(files);
  });

  test.each(['contents', 'made'])('makes again what is damaged in %s', (kind) => {
    const name = `damaged-${kind}`;
    const before = makeIn(name);
    const whole = filesIn(name);
    const files = whole
      .filter(([file]) => file.startsWith(kind))
      .map(([file]) => path.join(folder(name), file));
    for (const [index, file] of files.entries()) damage(file, index);
    expect(makeIn(name)).toEqual(before);
    expect(filesIn(name)).toEqual(whole);
  });

  /** What happens to files: a bit flips, the end is missing, nothing was written, or somebody else's is there. */
  function damage(file: string, index: number): void {
    const bytes = readFileSync(file);
    const damaged = [
      () =>
        Buffer.from(bytes.map((byte, place) => (place === bytes.length >> 1 ? byte ^ 1 : byte))),
      () => bytes.subarray(0, bytes.length - 1),
      () => Buffer.alloc(0),
      () => Buffer.from('{"value":{},"contents":{}}'),
    ];
    writeFileSync(file, damaged[index % damaged.length]?.() ?? bytes);
  }

  test('leaves a draft out where nobody asks for it, and tells its problems all the same', () => {
    vi.stubEnv('MAALESTOK_DRAFTS', '');
    const made = makeIn('nothing');
    expect(made.map(({ isLeftOut, entry }) => [isLeftOut, entry])).toEqual([[true, undefined]]);
    expect(filesIn('nothing').filter(([file]) => file.startsWith('contents'))).toEqual([]);
    const broken = input.versions.map((version) => ({
      ...version,
      read: () =>
        version
          .read()
          .map((file) =>
            file.path.endsWith('facts.csv') ? { ...file, bytes: Buffer.from('id\n') } : file,
          ),
    }));
    const refused = makeIn('nothing', { ...input, versions: broken });
    expect(refused.flatMap(({ problems }) => problems)).not.toEqual([]);
    expect(refused.map(({ isLeftOut }) => isLeftOut)).toEqual([undefined]);
    expect(makeIn('nothing', { ...input, versions: broken })).toEqual(refused);
  });
});
