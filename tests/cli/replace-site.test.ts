import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lockFile, takeLock, type Staleness } from '../../src/cli/build-lock.ts';
import { replaceSite } from '../../src/cli/replace-site.ts';
import { run } from '../../src/cli/run.ts';
import { RefusedInput } from '../../src/report/refused-input.ts';
import { dictionaries } from '../../src/words/words.ts';
import { childEnvironment } from '../../src/setup/child-environment.mjs';
import { node24 } from '../../src/setup/run.mjs';

const words = dictionaries.en.cli.site;
const maker = path.join(import.meta.dirname, 'site-maker.ts');

let root: string;
let errors: string[];

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'maalestok-')));
  errors = [];
  mkdirSync(path.join(root, '.cache'));
  folderWith('dist', 'old');
});

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(root, { recursive: true, force: true });
});

/** A site of two pages that say the same: a half one would differ from itself. */
function folderWith(name: string, text: string): string {
  const folder = path.join(root, name);
  mkdirSync(folder, { recursive: true });
  writeSite(folder, text);
  return folder;
}

function writeSite(folder: string, text: string): void {
  for (const name of ['index.html', 'page.html']) writeFileSync(path.join(folder, name), text);
}

/** `old` or `new` where the site is whole. */
function siteIn(folder = 'dist'): string {
  const site = path.join(root, folder);
  const texts = readdirSync(site).map(
    (name) => `${name} ${readFileSync(path.join(site, name), 'utf8')}`,
  );
  const [, text = ''] = texts[0]?.split(' ') ?? [];
  return texts.join() === `index.html ${text},page.html ${text}` ? text : `broken: ${texts.join()}`;
}

/** What builds leave beside a site that they should not. */
function remains(): string[] {
  const locks = readdirSync(path.join(root, '.cache'));
  return [...locks, ...readdirSync(root).filter((name) => /\.(?:staging|former)/.test(name))];
}

const effects = () => ({ root, printError: (line: string) => void errors.push(line) });

const runCommand = (...given: string[]) =>
  run(['--lang', 'en', ...given], {
    ...{ ...effects(), print: () => undefined, colour: false, tool: '' },
    ...{ salt: () => '', today: () => '2026-11-22' },
  });

const replace = (make = writeNew, out = 'dist') =>
  replaceSite({ out, lang: 'en' }, effects(), make);

const writeNew = (staging: string): Promise<void> => Promise.resolve(writeSite(staging, 'new'));

/** A process that makes a site and does something meanwhile; gives how it ended and what it said. */
function make(what: string, out = 'dist', flags: string[] = []) {
  const { status, signal, stderr } = spawnSync(node24, [...flags, maker, root, out, what], {
    encoding: 'utf8',
    env: childEnvironment(),
  });
  return { status, signal, lines: stderr.trim().split('\n') };
}

const begin = (what: string) =>
  spawn(node24, [maker, root, 'dist', what], { env: childEnvironment() });

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));

const saidFirst = (child: ChildProcess) =>
  new Promise<void>((resolve) => child.stdout?.once('data', () => resolve()));

describe('a lock whose build cannot be running is taken over, with a line that says why', () => {
  /** What the lock of this very process says, changed. */
  const lockWith = (change: object): string => {
    const lock = takeLock(root, path.join(root, 'dist'));
    const own = JSON.parse(readFileSync(lockFile(root), 'utf8')) as Record<string, unknown>;
    if ('release' in lock) lock.release();
    return JSON.stringify({ ...own, ...change });
  };

  const gone = (): number => spawnSync(node24, ['-e', '']).pid;

  const stale: [name: string, why: Staleness, text: () => string][] = [
    ['empty, as a full disk leaves it', 'unreadable', () => ''],
    ['cut', 'unreadable', () => '{"process":12,"sta'],
    ['a number alone, of a process that runs', 'unreadable', () => String(process.pid)],
    ['of a process that has ended', 'ended', () => lockWith({ process: gone() })],
    ['of a number that no process has', 'ended', () => lockWith({ process: 2_147_483_646 })],
    ['of a number that another process has now', 'other-process', () => lockWith({ start: '1' })],
    ['from before the machine restarted', 'restarted', () => lockWith({ boot: 'another' })],
    ['of another machine', 'other-host', () => lockWith({ host: 'another' })],
  ];

  test.each(stale)('%s', async (_, why, text) => {
    writeFileSync(lockFile(root), text());
    expect(await replace()).toBe(0);
    expect(errors).toEqual([words.tookOver[why]]);
    expect([siteIn(), remains()]).toEqual(['new', []]);
  });

  test('of a process that has ended and that its parent has not noticed', async () => {
    // The shell becomes a program that knows nothing of the child it was given.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60']);
    const number = await new Promise<number>((resolve) =>
      parent.stdout.once('data', (line: Buffer) => resolve(Number(line.toString()))),
    );
    const state = () => readFileSync(`/proc/${number}/stat`, 'utf8').replace(/^.*\) (.).*/s, '$1');
    await expect.poll(state).toBe('Z');
    writeFileSync(lockFile(root), lockWith({ process: number }));
    expect(await replace()).toBe(0);
    expect(errors).toEqual([words.tookOver.ended]);
    parent.kill();
  });
});

describe('two builds at once', () => {
  test('the second is turned away in one line, and the first goes on', async () => {
    const first = begin('wait');
    await saidFirst(first);
    expect(await replace()).toBe(1);
    expect(errors).toEqual([words.busy(first.pid ?? 0, lockFile(root))]);
    expect(siteIn()).toBe('old');
    writeFileSync(path.join(root, 'go'), '');
    expect(await ended(first)).toBe(0);
    expect([siteIn(), remains()]).toEqual(['new', []]);
  });

  test('that both find an empty lock: the site is whole, whoever comes first', async () => {
    writeFileSync(lockFile(root), '');
    const codes = await Promise.all([1, 2, 3].map(() => ended(begin('nothing'))));
    expect(codes).toContain(0);
    expect(codes.filter((code) => code !== 0 && code !== 1)).toEqual([]);
    expect([siteIn(), remains()]).toEqual(['new', []]);
  });

  test('the one whose lock was taken over puts nothing in place', async () => {
    const code = await replace((staging) => {
      writeFileSync(lockFile(root), 'of another');
      return writeNew(staging);
    });
    expect([code, errors, siteIn()]).toEqual([1, [words.lost], 'old']);
    expect(remains()).toEqual(['build.lock']);
  });

  test('one after the other, also in one process and after a fault', async () => {
    await expect(replace(() => Promise.reject(new Error('fault')))).rejects.toThrow('fault');
    expect([await replace(), await replace(), errors, siteIn()]).toEqual([0, 0, [], 'new']);
  });
});

describe('a build that is ended', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s leaves nothing behind', async (signal, code) => {
    const child = begin('wait');
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await saidFirst(child);
    child.kill(signal);
    expect(await ended(child)).toBe(code);
    expect(said.trim()).toBe(words.stopped);
    expect([siteIn(), remains()]).toEqual(['old', []]);
  });

  test.each([
    ['killed', 'be-killed', [], 'old'],
    ['out of memory', 'run-out-of-memory', ['--max-old-space-size=16'], 'old'],
    ['killed before the former site is deleted', 'be-killed-at-the-end', [], 'new'],
  ] as const)('%s: the next one takes over and tidies up', async (_, what, flags, left) => {
    const { status } = make(what, 'dist', [...flags]);
    expect(status).not.toBe(0);
    expect(siteIn()).toBe(left);
    expect(await replace()).toBe(0);
    expect(errors).toEqual([words.tookOver.ended]);
    expect([siteIn(), remains()]).toEqual(['new', []]);
  });

  test.each([
    ['dist', 'check'],
    ['dist', 'ledger'],
    ['elsewhere/site', 'check'],
    ['elsewhere/site', 'verify'],
  ])('killed between the two renames of %s: the site is put back by %s', async (out, command) => {
    folderWith(out, 'old');
    expect(make('be-killed-in-between', out).signal).toBe('SIGKILL');
    expect(existsSync(path.join(root, out))).toBe(false);
    await runCommand(command, ...(command === 'verify' ? ['nowhere'] : []));
    expect(errors[0]).toBe(words.putBack(path.join(root, out)));
    expect(siteIn(out)).toBe('old');
  });

  test('between them, while it still runs, is left alone', async () => {
    const first = begin('wait');
    await saidFirst(first);
    fs.renameSync(path.join(root, 'dist'), path.join(root, 'dist.former'));
    await runCommand('check');
    expect(existsSync(path.join(root, 'dist'))).toBe(false);
    first.kill('SIGKILL');
    await ended(first);
  });
});

describe('where the site goes', () => {
  test('a link is followed, and stays one', async () => {
    folderWith('served/here', 'old');
    rmSync(path.join(root, 'dist'), { recursive: true });
    symlinkSync(path.join('served', 'here'), path.join(root, 'dist'));
    expect(await replace()).toBe(0);
    expect(fs.lstatSync(path.join(root, 'dist')).isSymbolicLink()).toBe(true);
    expect([siteIn('served/here'), readdirSync(path.join(root, 'served'))]).toEqual([
      ...['new', ['here']],
    ]);
    expect(make('be-killed-in-between').signal).toBe('SIGKILL');
    rmSync(lockFile(root));
    await runCommand('check');
    expect(siteIn()).toBe('new');
  });

  test.each([
    ['dead-link', 'a link that leads nowhere', () => symlinkSync('nowhere', at('out'))],
    ['dead-link', 'a link to itself', () => symlinkSync('out', at('out'))],
    ['no-folder', 'a file', () => writeFileSync(at('out'), 'text')],
    ['no-folder', 'a link to a file', () => symlinkSync('dist/index.html', at('out'))],
    ['holds-other-files', 'a folder of something else', () => folderOf('out', 'thesis.docx')],
    ['holds-repository', 'a git repository', () => folderOf('out', 'index.html', '.git')],
    ['holds-project', 'the project itself', () => symlinkSync('.', at('out'))],
  ] as const)('%s: %s is refused and left as it is', async (why, _, prepare) => {
    prepare();
    const before = fs.lstatSync(at('out')).ino;
    expect([await replace(writeNew, 'out'), errors]).toEqual([1, [words.refused[why]('out')]]);
    expect(fs.lstatSync(at('out')).ino).toBe(before);
    expect(remains()).toEqual([]);
  });

  test.each(['.', '..', 'content', 'src/new', 'data/report'])('%s is refused', async (out) => {
    for (const folder of ['content', 'src', 'data/report'])
      mkdirSync(at(folder), { recursive: true });
    expect([await replace(writeNew, out), errors]).toEqual([
      ...[1, [words.refused['holds-project'](out)]],
    ]);
  });

  test.each(['new', 'new/below', 'empty'])('%s is filled', async (out) => {
    mkdirSync(at('empty'));
    expect([await replace(writeNew, out), siteIn(out)]).toEqual([0, 'new']);
  });

  const at = (name: string) => path.join(root, name);
  const folderOf = (folder: string, ...names: string[]) => {
    mkdirSync(at(folder));
    for (const name of names) writeFileSync(at(`${folder}/${name}`), '');
  };
});

describe('a fault of a file ends with 1 and one line, and leaves the site as it was', () => {
  const fault = (code: string) =>
    Object.assign(new Error(`${code}: of the system`), { code, syscall: 'write', path: 'page' });

  test.each([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['ENOENT', 'vanished'],
    ['EACCES', 'forbidden'],
    ['EROFS', 'forbidden'],
    ['EIO', 'other'],
  ] as const)('%s', async (code, kind) => {
    const wrapped = new Error('of Astro', { cause: fault(code) });
    expect(await replace(() => Promise.reject(wrapped))).toBe(1);
    expect(errors).toEqual([words.fault[kind]('page')]);
    expect([siteIn(), remains()]).toEqual(['old', []]);
  });

  test('a disk that is full, in earnest', async () => {
    const code = await replace((staging) => {
      writeSite(staging, 'new');
      return Promise.resolve(writeFileSync('/dev/full', 'x'));
    });
    expect([code, siteIn(), remains()]).toEqual([1, 'old', []]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^The disk is full/);
  });

  test('input that is refused, in its own words', async () => {
    expect(await replace(() => Promise.reject(new RefusedInput([], 'a cell')))).toBe(1);
    expect([errors, siteIn(), remains()]).toEqual([['a cell'], 'old', []]);
  });

  test.each([
    ['without a front page', ['page.html']],
    ['with what Astro works on', ['index.html', '.prerender']],
  ])('a site %s is not put in place, and that is our fault', async (_, names) => {
    const halfMade = (staging: string) => {
      for (const name of names) writeFileSync(path.join(staging, name), 'new');
      return Promise.resolve();
    };
    await expect(replace(halfMade)).rejects.toThrow('not whole');
    expect([siteIn(), remains()]).toEqual(['old', []]);
  });
});

describe('at each call of the file system in turn', () => {
  const calls = [
    ...['linkSync', 'mkdirSync', 'mkdtempSync', 'writeFileSync', 'renameSync', 'rmSync'],
    ...['chmodSync', 'readdirSync', 'readFileSync'],
  ] as const;

  /** Makes the call with a number fail; after `death` all later ones do too, as if the process were gone. */
  function failAt(number: number, code: string, death: boolean): { count: () => number } {
    let count = 0;
    for (const name of calls) {
      const original = fs[name] as (...given: unknown[]) => unknown;
      vi.spyOn(fs, name).mockImplementation((...given: unknown[]) => {
        if (!String(given[0]).startsWith(root)) return original(...given);
        count += 1;
        if (count === number || (death && count > number))
          throw Object.assign(new Error(code), { code, syscall: name, path: String(given[0]) });
        return original(...given);
      });
    }
    syncBuiltinESMExports();
    return { count: () => count };
  }

  function undo(): void {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  }

  /** How many calls a build makes. */
  async function callsOfABuild(): Promise<number> {
    const { count } = failAt(0, '', false);
    await replace();
    undo();
    return count();
  }

  test.each([
    ['a full disk', 'ENOSPC', false],
    ['no access', 'EACCES', false],
    ['the end of the process', 'EIO', true],
  ])(
    '%s leaves the old site or the new one, and the next build is not kept out',
    async (_, code, death) => {
      const all = await callsOfABuild();
      expect(all).toBeGreaterThan(20);
      for (let number = 1; number <= all; number += 1) {
        rmSync(path.join(root, '.cache'), { recursive: true, force: true });
        folderWith('dist', 'old');
        failAt(number, code, death);
        const exitCode = await replace().catch(() => 'thrown');
        undo();
        markAsEnded();
        await runCommand('check');
        const found = siteIn();
        expect(['old', 'new'], `call ${number}`).toContain(found);
        if (!death)
          expect(exitCode === 0, `call ${number}: ${errors.at(-1)}`).toBe(found === 'new');
        expect(await replace(), `call ${number}: ${errors.at(-1)}`).toBe(0);
        expect([siteIn(), remains().filter((name) => !isHarmless(name))]).toEqual(['new', []]);
      }
    },
  );

  /** Folders in which a lock is written before it appears keep nobody out. */
  function isHarmless(name: string): boolean {
    return /^build\.lock\../.test(name);
  }

  /** The process that died here is this one, which goes on: its lock is made one of a process that has ended. */
  function markAsEnded(): void {
    if (!existsSync(lockFile(root))) return;
    const held = JSON.parse(readFileSync(lockFile(root), 'utf8')) as object;
    writeFileSync(lockFile(root), JSON.stringify({ ...held, process: 2_147_483_646 }));
  }
});

test('a web server can read the site, whatever the umask', async () => {
  const before = process.umask(0o077);
  try {
    const code = await replace((staging) => {
      mkdirSync(path.join(staging, '.well-known'));
      writeFileSync(path.join(staging, '.well-known', 'security.txt'), '');
      return writeNew(staging);
    });
    expect(code).toBe(0);
  } finally {
    process.umask(before);
  }
  const modes = ['', '.well-known', 'index.html', '.well-known/security.txt'].map((name) =>
    (statSync(path.join(root, 'dist', name)).mode & 0o777).toString(8),
  );
  expect(modes).toEqual(['755', '755', '644', '644']);
});
