import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { projectFolder, type ProjectFolder } from './project-folder.ts';

const number = '120590-1234';
let project: ProjectFolder;

const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], {
    cwd: project.root,
    encoding: 'utf8',
    stdio: 'pipe',
  });

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(project.root, file)), { recursive: true });
  writeFileSync(path.join(project.root, file), content);
}

async function guard(...words: string[]) {
  project.printed.length = 0;
  project.errors.length = 0;
  const code = await run(['guard', ...words], project);
  return { code, said: [...project.printed, ...project.errors].join('\n') };
}

beforeEach(() => {
  project = projectFolder();
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Begin');
});
afterEach(() => project.remove());

describe('guard', () => {
  it('says nothing of a project in order, nor before its first commit', async () => {
    rmSync(path.join(project.root, '.git'), { recursive: true });
    git('init', '-q');
    git('add', '.');
    expect(await guard()).toEqual({ code: 0, said: '' });
  });

  it('reads what is staged, not what lies in the folder', async () => {
    write('notes.md', `Den unge ${number}\n`);
    git('add', '.');
    write('notes.md', 'Rettet.\n');
    const { code, said } = await guard();
    expect(code).toBe(1);
    expect(said).toContain('notes.md:1:10  fejl  person-number');
    expect(said).toContain('Intet er gemt i git.');
    expect(said).not.toContain('1234');

    git('add', '.');
    write('notes.md', `Den unge ${number}\n`);
    expect((await guard()).code).toBe(0);
  });

  it('answers in English and as JSON, and never with what it found', async () => {
    write('sag-120590-1234.txt', 'Ring til Mette på 61 72 83 94, mette@nordby.example\n');
    git('add', '.');
    const english = await guard('--lang', 'en');
    expect(english.said).toContain('Nothing is kept in git.');
    const { printed } = project;
    expect(printed.join('')).not.toMatch(/1234|61 72|mette@/);
    await guard('--json');
    const { problems } = JSON.parse(project.printed.join('')) as { problems: { code: string }[] };
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'email',
      'person-number',
      'telephone',
    ]);
    expect(project.printed.join('')).not.toMatch(/1234|61 72|mette@/);
  });

  it.each([
    ['table.csv', 'elev_id;hold\n1;a\n', 'person-column'],
    ['table.csv', 'hvem;hold\nAnna Hansen;a\nMads Nielsen;a\nSara Ali;b\n', 'microdata'],
    ['table.CSV', `a,b\n1,"${number}"\n`, 'person-number'],
    ['scripts/read.py', `# ${number}\n`, 'person-number'],
    ['content/reports/ny-start-slut/1.0/extra.yaml', `# ${number}\n`, 'person-number'],
    ['old.txt', Buffer.from(`s\u00f8ren ${number}`, 'latin1'), 'person-number'],
    ['wide.txt', Buffer.from(`\ufeff${number}`, 'utf16le'), 'person-number'],
    [
      'book.xlsx',
      zipSync({ 'xl/sharedStrings.xml': strToU8(`<si><t>${number}</t></si>`) }),
      'person-number',
    ],
  ])('finds it in %s', async (file, content, found) => {
    write(file, content);
    git('add', '.');
    const { code, said } = await guard();
    expect(said).toContain(found);
    expect(code).toBe(1);
  });

  it('finds it in the notes of a picture', async () => {
    const chunk = Buffer.concat([Buffer.from('tEXt'), Buffer.from(`Comment\0${number}`)]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length - 4);
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    write('public/a.png', Buffer.concat([png, length, chunk, Buffer.alloc(4)]));
    const exif = Buffer.from(`Exif\0\0${number}`);
    const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2]);
    write('public/b.jpg', Buffer.concat([head, exif, Buffer.from([0xff, 0xda])]));
    git('add', '.');
    const { said } = await guard();
    expect(said).toContain('public/a.png');
    expect(said).toContain('public/b.jpg');
  });

  it('looks at tables that lie ready outside data/, unless git ignores them', async () => {
    write('raw/elever.csv', `navn;cpr\nAnna;${number}\n`);
    expect((await guard()).said).toContain('raw/elever.csv');
    write('.gitignore', 'raw/\n');
    expect((await guard()).code).toBe(0);
  });

  it('leaves out the program, links and files that are gone', async () => {
    write('tests/a.csv', `cpr\n${number}\n`);
    symlinkSync('nowhere', path.join(project.root, 'link'));
    write('gone.csv', 'a;b\n');
    git('add', '.');
    git('commit', '-qm', 'More');
    rmSync(path.join(project.root, 'gone.csv'));
    expect((await guard()).code).toBe(0);
  });

  it('lets the publisher be written to', async () => {
    write(
      'content/site.yaml',
      'name: Ny Start\npublisher: ny-start-forening\ncontact: { email: tips@nordby.example, telephone: 61 72 83 94 }\n',
    );
    write('om.md', 'Skriv til tips@nordby.example.\n');
    git('add', '.');
    expect((await guard()).code).toBe(0);
  });

  it('asks for a git repository', async () => {
    rmSync(path.join(project.root, '.git'), { recursive: true });
    const { code, said } = await guard();
    expect(code).toBe(1);
    expect(said).toContain('git init');
  });
});

describe('guard --install', () => {
  const hook = () => path.join(project.root, '.git/hooks/pre-commit');

  it('writes a hook that git runs, twice the same', async () => {
    expect((await guard('--install')).said).toContain(hook());
    const text = readFileSync(hook(), 'utf8');
    expect(statSync(hook()).mode & 0o111).toBe(0o111);
    expect(text).toContain(`node 'src/setup/main.mjs' guard --lang da --input '.'`);
    await guard('--install');
    expect(readFileSync(hook(), 'utf8')).toBe(text);
  });

  it('stops a commit', async () => {
    const words = JSON.stringify(path.resolve(import.meta.dirname, '../../src/cli/main.ts'));
    write('src/setup/main.mjs', `await import(${words});\n`);
    await guard('--install');
    write('notes.md', `Den unge ${number}\n`);
    git('add', 'notes.md');
    const committed = spawnSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-m', 'a'],
      {
        cwd: project.root,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}` },
      },
    );
    expect(committed.status).toBe(1);
    expect(committed.stdout + committed.stderr).toContain('person-number');
    expect(git('log', '--oneline').trim().split('\n')).toHaveLength(1);
  });

  it('leaves the hook of somebody else', async () => {
    write('.git/hooks/pre-commit', '#!/bin/sh\nexit 0\n');
    const { code, said } = await guard('--install');
    expect(code).toBe(1);
    expect(said).toContain('guard --lang da');
    expect(readFileSync(hook(), 'utf8')).toBe('#!/bin/sh\nexit 0\n');
  });
});
