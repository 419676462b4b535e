import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { projectFolder, type ProjectFolder } from './project-folder.ts';

let project: ProjectFolder;

beforeEach(() => (project = projectFolder()));
afterEach(() => project.remove());

const report = 'ny-start-slut';
const withdrawal = [
  ...['--reason-da', 'En kilde faldt bort.', '--reason-en', 'A source was lost.'],
  ...['--decided-by', 'Anna Prøve'],
];

async function maalestok(...words: string[]): Promise<{ code: number; said: string }> {
  project.printed.length = 0;
  project.errors.length = 0;
  const code = await run(words, project);
  return { code, said: [...project.printed, ...project.errors].join('') };
}

const fileAt = (name: string) => path.join(project.root, name);
const read = (name = 'data/ledger.jsonl') => readFileSync(fileAt(name), 'utf8');
const lines = () => read().split('\n').slice(0, -1);

/** The hash of bytes by the machine's own `sha256sum`. */
const sha256sum = (input: string | Uint8Array) =>
  execFileSync('sha256sum', { input, encoding: 'utf8' }).slice(0, 64);

/** Another report with the same content as the first, so that two branches have one each. */
function copyReport(name: string): void {
  for (const folder of ['content/reports', 'data'])
    cpSync(fileAt(`${folder}/${report}`), fileAt(`${folder}/${name}`), { recursive: true });
  const descriptor = `data/${name}/1.0/datapackage.yaml`;
  writeFileSync(fileAt(descriptor), read(descriptor).replace(`name: ${report}`, `name: ${name}`));
}

describe('publish and withdraw', () => {
  it('append a line each, linked to the one before', async () => {
    await maalestok('publish', report, '1.0');
    const [first = ''] = lines();
    expect(JSON.parse(first)).toMatchObject({
      ...{ previous: '0'.repeat(64), action: 'publish', report, version: '1.0' },
      date: '2017-03-01',
    });
    const { said } = await maalestok('withdraw', report, '1.0', ...withdrawal);
    expect(said).toContain(sha256sum(`${lines()[1]}\n`));
    expect(JSON.parse(lines()[1] ?? '')).toEqual({
      ...{ previous: sha256sum(`${first}\n`), action: 'withdraw', report, version: '1.0' },
      ...{ date: '2026-11-22', approvedBy: 'Anna Prøve' },
    });
    expect(await maalestok('check')).toEqual({ code: 0, said: 'Ingen fejl\n' });
  });

  it('write hashes that sha256sum finds in what lies of the version', async () => {
    await maalestok('publish', report, '1.0');
    const entry = JSON.parse(lines()[0] ?? '') as { inputs: string };
    const { inputs, salt } = JSON.parse(read(`data/${report}/1.0/published.json`)) as {
      inputs: Record<string, string>;
      salt: string;
    };
    const files = Object.keys(inputs).sort();
    const sums = files.map((file) => `${sha256sum(readFileSync(fileAt(file)))}  ${file}\n`);
    expect(entry.inputs).toBe(sha256sum(`${salt}\n${sums.join('')}`));
  });

  it('leave nothing of a withdrawn version from which a number could be guessed', async () => {
    await maalestok('publish', report, '1.0');
    await maalestok('withdraw', report, '1.0', ...withdrawal);
    expect(read() + read(`data/${report}/1.0/withdrawn.json`)).not.toContain(project.salt());
  });

  it('refuse a ledger that is broken, and mend none of it', async () => {
    writeFileSync(fileAt('data/ledger.jsonl'), '{}\n');
    const { code, said } = await maalestok('publish', report, '1.0');
    expect(code).toBe(1);
    expect(said).toContain('ledger-line-malformed');
    expect(read()).toBe('{}\n');
  });
});

describe('ledger', () => {
  it('tells the hash that sha256sum gives of the last line', async () => {
    await maalestok('publish', report, '1.0');
    const { code, said } = await maalestok('ledger');
    expect(code).toBe(0);
    expect(said).toContain('1 linje');
    expect(said).toContain(sha256sum(read()));
    expect((await maalestok('ledger', '--lang', 'en')).said).toContain('1 line.');
  });

  it('enters what was published without a line, and says so', async () => {
    await maalestok('publish', report, '1.0');
    const before = lines()[0]?.replace(/\}$/, ',"entered":"afterwards"}');
    rmSync(fileAt('data/ledger.jsonl'));
    expect((await maalestok('check')).said).toContain('ledger-missing');
    expect((await maalestok('ledger', '--enter')).code).toBe(0);
    expect(lines()).toEqual([before]);
    expect((await maalestok('check')).code).toBe(0);
  });

  it('enters a version that was withdrawn before there was a ledger', async () => {
    await maalestok('publish', report, '1.0');
    rmSync(fileAt('data/ledger.jsonl'));
    await maalestok('withdraw', report, '1.0', ...withdrawal);
    const entered = read();
    expect(entered).toContain('"entered":"afterwards"');
    expect((await maalestok('check')).code).toBe(0);
    rmSync(fileAt('data/ledger.jsonl'));
    await maalestok('ledger', '--enter');
    expect(read()).toBe(entered);
  });

  it('asks for the branch that it links lines to', async () => {
    const { code, said } = await maalestok('ledger', '--rechain');
    expect(code).toBe(1);
    expect(said).toContain('--base origin/main');
  });
});

describe('two branches that publish', () => {
  let origin: string;
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
      cwd: project.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const commit = (subject: string): void => {
    git('add', '.');
    git('commit', '-qm', subject);
  };

  beforeEach(async () => {
    origin = mkdtempSync(path.join(tmpdir(), 'maalestok-origin-'));
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', origin]);
    git('init', '-q', '-b', 'main');
    git('remote', 'add', 'origin', origin);
    copyReport('rapport-a');
    copyReport('rapport-b');
    await maalestok('publish', report, '1.0');
    commit('Begin');
    git('push', '-q', 'origin', 'main');
    for (const name of ['a', 'b']) {
      git('checkout', '-qb', name, 'main');
      await maalestok('publish', `rapport-${name}`, '1.0');
      commit(`Publish ${name}`);
    }
    git('push', '-q', 'origin', 'a:main');
    git('fetch', '-q', 'origin');
  });
  afterEach(() => rmSync(origin, { recursive: true, force: true }));

  it('meet in a conflict, which --rechain settles with the lines of the base as they were', async () => {
    expect(() => git('merge', '-q', 'origin/main')).toThrow();
    expect(read()).toContain('<<<<<<<');
    expect((await maalestok('check')).said).toContain('ledger-merge-conflict');
    const { code, said } = await maalestok('ledger', '--rechain', '--base', 'origin/main');
    expect(code).toBe(0);
    expect(said).toContain('1 linje er kædet');
    const base = git('show', 'origin/main:data/ledger.jsonl');
    expect(read().startsWith(base)).toBe(true);
    expect(lines().map((line) => (JSON.parse(line) as { report: string }).report)).toEqual([
      ...[report, 'rapport-a', 'rapport-b'],
    ]);
    commit('Merge');
    expect((await maalestok('check', '--base', 'origin/main')).code).toBe(0);
  });

  it('are told where somebody keeps his own line before that of the base', async () => {
    const { code, said } = await maalestok('check', '--base', 'origin/main');
    expect(code).toBe(1);
    expect(said).toContain('ledger-rewritten');
    expect(said).toContain('ledger.jsonl:2:1');
  });

  it('cannot rewrite what is on the base', async () => {
    git('checkout', '-q', 'a');
    const first = lines()[0] ?? '';
    const other = first.replace(/"facts":"\w{3}/, '"facts":"000');
    writeFileSync(fileAt('data/ledger.jsonl'), `${read().replace(first, other)}`);
    const { code, said } = await maalestok('ledger', '--rechain', '--base', 'origin/main');
    expect(code).toBe(1);
    expect(said).toContain('ledger-rewritten');
  });

  it('and a forger who reckons record, seal and ledger anew is seen beside the base', async () => {
    git('checkout', '-q', 'main');
    const facts = `data/${report}/1.0/facts.csv`;
    writeFileSync(fileAt(facts), read(facts).replace(';24;', ';26;'));
    for (const name of ['ledger.jsonl', `${report}/1.0/published.json`])
      rmSync(fileAt(`data/${name}`));
    expect((await maalestok('publish', report, '1.0')).code).toBe(0);
    expect((await maalestok('check')).code).toBe(0);
    const { code, said } = await maalestok('check', '--base', 'origin/main');
    expect(code).toBe(1);
    expect(said).toContain('ledger.jsonl:1:1');
  });
});
