import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { readInputs } from '../../src/files/read-inputs.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { inWorkers } from '../../src/loaders/in-workers.ts';
import { makeEntry, type MadeVersion, type MakingFiles } from '../../src/loaders/make-versions.ts';
import { fileMaker } from '../../src/loaders/version-files.ts';
import { writeVersionFiles } from '../../src/loaders/write-version-files.ts';
import { openSite } from '../../src/report/make-site.ts';
import { emptyLedger } from '../../src/report/publication/ledger/read-ledger.ts';

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

describe('the two workers of a build', () => {
  const root = path.join(import.meta.dirname, '../fixtures/project');
  const cache = path.join(import.meta.dirname, '../../.cache');
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(path.join(cache, 'workers-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  beforeEach(() => {
    vi.stubEnv('MAALESTOK_DRAFTS', '1');
    return () => vi.unstubAllEnvs();
  });

  const folder = (name: string) => path.join(scratch, name);
  const input = readInputs(root);
  const places = [...input.versions.keys()];
  const origin = 'https://maalestok.example';

  function makeHere(): MadeVersion[] {
    const { site } = openSite(input, sha256);
    const making = makingIn('here');
    return input.versions.map((version) => makeEntry(version, site, making));
  }

  function makingIn(name: string): MakingFiles {
    return { folder: folder(name), maker: fileMaker(origin), ledger: emptyLedger };
  }

  function answerOf<Answer>(module: string, data: object): Promise<Answer> {
    const url = new URL(`../../src/loaders/${module}.ts`, import.meta.url);
    return new Promise((resolve, reject) => {
      new Worker(url, { workerData: data }).once('message', resolve).once('error', reject);
    });
  }

  /** Every file below a folder with its bytes. */
  function filesIn(name: string): [string, string][] {
    return readdirSync(folder(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder(name), file), readFileSync(file, 'utf8')]);
  }

  test('make the same reports as a build does alone', async () => {
    const alone = makeHere();
    const there = folder('there');
    const made = await answerOf<MadeVersion[]>('make-versions', {
      root,
      folder: there,
      origin,
      places,
    });
    expect(made.map(({ problems }) => problems)).toEqual(alone.map(({ problems }) => problems));
    expect(made.map(({ entry }) => ({ ...entry, folder: '' }))).toEqual(
      alone.map(({ entry }) => ({ ...entry, folder: '' })),
    );
    expect(filesIn('there')).toEqual(filesIn('here'));
  });

  test('write the same files as a build does alone', async () => {
    const versions = makeHere().flatMap(({ entry }) => entry ?? []);
    for (const dist of ['alone', 'worker'])
      for (const { report, version } of versions)
        for (const figure of figuresIn(report, version))
          mkdirSync(path.join(folder(dist), 'rapporter', report, `v${version}`, 'figur', figure), {
            recursive: true,
          });
    const toWrite = { versions, folder: folder('here'), input: root, origin };
    const alone = await writeVersionFiles({ ...toWrite, dist: folder('alone') });
    // What was kept is taken: it is made again.
    makeHere();
    const made = await answerOf<number[]>('write-version-files', {
      ...toWrite,
      dist: folder('worker'),
    });
    expect(made).toEqual(alone);
    expect(filesIn('worker')).toEqual(filesIn('alone'));
    expect(filesIn('alone').length).toBeGreaterThan(0);
  });

  test('leave a draft out where nobody asks for it, and tell its problems all the same', () => {
    vi.stubEnv('MAALESTOK_DRAFTS', '');
    const { site } = openSite(input, sha256);
    const made = input.versions.map((version) => makeEntry(version, site, makingIn('nothing')));
    expect(made.map(({ isLeftOut, entry }) => [isLeftOut, entry])).toEqual([[true, undefined]]);
    expect(existsSync(folder('nothing'))).toBe(false);
    const broken = input.versions.map((version) => ({
      ...version,
      read: () =>
        version
          .read()
          .map((file) =>
            file.path.endsWith('facts.csv') ? { ...file, bytes: Buffer.from('id\n') } : file,
          ),
    }));
    const refused = broken.map((version) => makeEntry(version, site, makingIn('nothing')));
    expect(refused.flatMap(({ problems }) => problems)).not.toEqual([]);
    expect(refused.map(({ isLeftOut }) => isLeftOut)).toEqual([undefined]);
  });

  function figuresIn(report: string, version: string): string[] {
    const file = readFileSync(path.join(folder('here'), report, version, 'report.json'), 'utf8');
    const { figures } = JSON.parse(file) as { figures: { declaration: { id: string } }[] };
    return figures.map(({ declaration }) => declaration.id);
  }
});
