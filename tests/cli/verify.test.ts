import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { makeArchive } from '../../src/downloads/archive.ts';
import { openArchive } from '../../src/downloads/open-archive.ts';
import { sha256 } from '../../src/files/sha256.ts';
import {
  headOfAll,
  ledgerFields,
  ledgerLines,
  ledgerText,
  linked,
  skole,
  skoleCorrected,
} from '../report/publication/ledger/ledger-cases.ts';
import { projectFolder, type ProjectFolder } from './project-folder.ts';

let folder: string;
let project: ProjectFolder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maalestok-verify-'));
  project = projectFolder();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  project.remove();
});

const fileAt = (name: string) => path.join(folder, name);

function write(name: string, content: string | Uint8Array): string {
  mkdirSync(path.dirname(fileAt(name)), { recursive: true });
  writeFileSync(fileAt(name), content);
  return fileAt(name);
}

async function verify(...words: string[]): Promise<{ code: number; said: string }> {
  project.printed.length = 0;
  project.errors.length = 0;
  const code = await run(['verify', ...words], project);
  return { code, said: [...project.printed, ...project.errors].join('') };
}

const upTo = (line: number) => ledgerLines.slice(0, line).join('');
const hashOfLine = (line: number) => sha256(ledgerLines[line - 1] ?? '');

/** The archive of the first version, with other texts in place of its own. */
function archive(texts: Record<string, string> = {}): Uint8Array {
  const files = {
    'facts.json': skole.factsText,
    'ledger.jsonl': upTo(1),
    'a.csv': 'a\n',
    ...texts,
  };
  const entries = Object.entries(files).map(([name, text]) => ({
    path: name,
    bytes: new TextEncoder().encode(text),
  }));
  return makeArchive('skole-v1.0', entries, sha256);
}

/** A built site with the ledger and the versions that stand. */
function writeSite(ledger = ledgerText): string {
  const versions = [skole, skoleCorrected].map(({ version }) => ({ version, status: 'published' }));
  write('ledger.jsonl', ledger);
  write('catalogue.json', JSON.stringify({ reports: [{ id: 'skole', versions }] }));
  for (const { report, version, factsText } of [skole, skoleCorrected])
    write(`rapporter/${report}/v${version}/facts.json`, factsText);
  return folder;
}

describe('an archive', () => {
  it('is proved by its own ledger, and by the hash of its line', async () => {
    const file = write('skole.zip', archive());
    const { code, said } = await verify(file);
    expect(code).toBe(0);
    expect(said).toContain('skole 1.0: uændret');
    expect(said).toContain('--head');
    expect((await verify(file, '--head', hashOfLine(1))).code).toBe(0);
  });

  it('is proved by a hash that was kept later, with a newer ledger', async () => {
    const file = write('skole.zip', archive());
    expect((await verify(file, '--head', headOfAll)).said).toContain('--ledger');
    const ledger = write('ledger.jsonl', ledgerText);
    const { code, said } = await verify(file, '--head', headOfAll, '--ledger', ledger);
    expect(said).toContain('linje 4');
    expect(code).toBe(0);
  });

  it('is not proved where the newer ledger does not begin as its own', async () => {
    const file = write('skole.zip', archive());
    const other = linked(ledgerFields.map((fields) => fields.replace('Anna', 'Anne')));
    const { code, said } = await verify(file, '--ledger', write('ledger.jsonl', other.join('')));
    expect(code).toBe(1);
    expect(said).toContain('ledger-rewritten');
  });

  it('unpacked is proved the same way, and no link in it is followed', async () => {
    for (const [name, bytes] of openArchive(archive())) write(`ud/skole-v1.0/${name}`, bytes);
    expect((await verify(fileAt('ud/skole-v1.0'))).code).toBe(0);
    expect((await verify(fileAt('ud'))).code).toBe(0);
    rmSync(fileAt('ud/skole-v1.0/a.csv'));
    symlinkSync('/etc/hostname', fileAt('ud/skole-v1.0/a.csv'));
    expect((await verify(fileAt('ud'))).said).toContain('a.csv: passer IKKE');
  });

  it.each([
    ['other facts', { 'facts.json': skole.factsText.replace('5a17', '5a18') }, 'ÆNDRET'],
    ['the facts of another version', { 'facts.json': skoleCorrected.factsText }, 'ÆNDRET'],
    ['a line of another version', { 'ledger.jsonl': upTo(2) }, 'ÆNDRET'],
    ['an empty ledger', { 'ledger.jsonl': '' }, 'IKKE bevist'],
    ['a ledger that ends in a withdrawal', { 'ledger.jsonl': ledgerText }, 'IKKE bevist'],
    [
      'a broken chain',
      { 'facts.json': skoleCorrected.factsText, 'ledger.jsonl': ledgerLines.slice(1, 3).join('') },
      'ledger-chain-broken',
    ],
  ])('with %s is not proved', async (_what, texts, told) => {
    const { code, said } = await verify(write('skole.zip', archive(texts)));
    expect(code).toBe(1);
    expect(said).toContain(told);
  });

  it('that a forger has reckoned anew is seen by the kept hash alone', async () => {
    const factsText = skole.factsText.replace('5a17', '5a18');
    const fields = ledgerFields.map((one) => one.replace(skole.factsHash, sha256(factsText)));
    const [line = ''] = linked(fields);
    const file = write('skole.zip', archive({ 'facts.json': factsText, 'ledger.jsonl': line }));
    expect((await verify(file)).code).toBe(0);
    expect((await verify(file, '--head', hashOfLine(1))).code).toBe(1);
    const ledger = write('ledger.jsonl', ledgerText);
    expect((await verify(file, '--head', headOfAll, '--ledger', ledger)).code).toBe(1);
  });

  it('whose file disagrees with its sums is not proved', async () => {
    const files = openArchive(archive());
    files.set('a.csv', new TextEncoder().encode('b\n'));
    for (const [name, bytes] of files) write(`ud/${name}`, bytes);
    const { code, said } = await verify(fileAt('ud'), '--lang', 'en');
    expect(code).toBe(1);
    expect(said).toContain('a.csv: does NOT agree');
  });
});

describe('a built site', () => {
  it('is proved from a folder, with each of its versions', async () => {
    const { code, said } = await verify(writeSite(), '--head', hashOfLine(3));
    expect(code).toBe(0);
    expect(said).toContain('skole 1.1: uændret');
    expect(said).toContain('job 1.0: udgivet (linje 2), og trukket tilbage');
    expect(said).toContain('1 linje er kommet til siden');
  });

  it('is not proved where facts are missing or changed, or a version is in no line', async () => {
    writeSite();
    rmSync(fileAt('rapporter/skole/v1.0/facts.json'));
    expect((await verify(folder)).said).toContain('skole 1.0: MANGLER');
    writeSite(upTo(2));
    const { code, said } = await verify(folder);
    expect(code).toBe(1);
    expect(said).toContain('skole 1.1: vises som udgivet, men STÅR IKKE');
  });

  describe('at an address', () => {
    let server: Server;
    let origin: string;
    beforeEach(async () => {
      writeSite();
      server = createServer((request, response) => {
        const file = decodeURI(request.url ?? '').replace('/under/', '');
        if (file.endsWith('v1.1/facts.json') && broken) return response.writeHead(500).end();
        try {
          return response.end(readFileSync(fileAt(file)));
        } catch {
          return response.writeHead(404).end();
        }
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/under/`;
    });
    let broken = false;
    afterEach(async () => {
      broken = false;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });

    it('is proved, also where it lies below a folder', async () => {
      expect((await verify(origin, '--head', headOfAll)).code).toBe(0);
      expect((await verify(`${origin}index.html#top`)).code).toBe(0);
      expect((await verify(origin.slice(0, -1))).code).toBe(0);
    });

    it('gives the newer ledger of an archive', async () => {
      const file = write('skole.zip', archive());
      const ledger = `${origin}ledger.jsonl`;
      expect((await verify(file, '--head', headOfAll, '--ledger', ledger)).code).toBe(0);
      expect((await verify(file, '--ledger', `${origin}nej.jsonl`)).code).toBe(1);
    });

    it('is not proved where a file cannot be fetched, which is said', async () => {
      broken = true;
      const { code, said } = await verify(origin);
      expect(code).toBe(1);
      expect(said).toContain('skole 1.1: kunne ikke hentes');
    });

    it('is refused where there is no ledger, or nobody answers', async () => {
      expect((await verify(`${origin}rapporter/`)).said).toContain('ingen ledger.jsonl');
      expect((await verify('http://127.0.0.1:1/')).code).toBe(1);
    });
  });
});

describe('a repository', () => {
  beforeEach(async () => {
    await run(['publish', 'ny-start-slut', '1.0'], project);
  });

  it('is proved as it was published', async () => {
    const head = sha256(readFileSync(path.join(project.root, 'data/ledger.jsonl')));
    const { code, said } = await verify(project.root, '--head', head);
    expect(said).toContain('ny-start-slut 1.0: uændret');
    expect(code).toBe(0);
  });

  it('is not proved where an input or the ledger was changed', async () => {
    const file = path.join(project.root, 'data/ny-start-slut/1.0/facts.csv');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(';24;', ';26;'));
    const { code, said } = await verify(project.root);
    expect(code).toBe(1);
    expect(said).toContain('ny-start-slut 1.0: ÆNDRET');
    writeFileSync(file, text);
    const ledger = path.join(project.root, 'data/ledger.jsonl');
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace(/"facts":"./, '"facts":"x'));
    expect((await verify(project.root)).code).toBe(1);
  });
});

describe('what cannot be verified is refused in words', () => {
  it.each([
    ['a file that is no archive', ['fil.txt'], 'ikke et arkiv'],
    ['a folder with nothing in it', ['tom'], 'hverken et arkiv'],
    ['what is not there', ['nej.zip'], 'hverken et arkiv'],
    ['a hash that is none', ['fil.txt', '--head', 'abc'], '64 tegn'],
    ['the archive of a draft', ['kladde.zip'], 'kladde'],
  ])('%s', async (_what, [name = '', ...options], told) => {
    write('fil.txt', 'tekst');
    write('kladde.zip', makeArchive('skole-v1.0', [], sha256));
    mkdirSync(fileAt('tom'));
    const { code, said } = await verify(fileAt(name), ...options);
    expect(code).toBe(1);
    expect(said).toContain(told);
  });
});
