import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  recordText,
  type PublicationRecord,
  type Tombstone,
} from '../../src/domain/publication.ts';
import { baseState } from '../../src/files/base-state.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { run } from '../../src/cli/run.ts';
import { factsText, recordedFacts } from '../../src/report/publication/read-record.ts';
import { projectFolder, type ProjectFolder } from './project-folder.ts';

let project: ProjectFolder;

beforeEach(() => {
  project = projectFolder();
  edit('content', '1.0', 'report.yaml', /^( {2}date: .*)$/m, '$1\n  approvedBy: Anna Prøve');
});
afterEach(() => project.remove());

const report = 'ny-start-slut';

function fileOf(room: 'content' | 'data', version: string, name: string): string {
  const folder = room === 'content' ? 'content/reports' : 'data';
  return path.join(project.root, folder, report, version, name);
}

function read(room: 'content' | 'data', version: string, name: string): string {
  return readFileSync(fileOf(room, version, name), 'utf8');
}

function edit(
  room: 'content' | 'data',
  version: string,
  name: string,
  find: string | RegExp,
  instead: string,
): void {
  const text = read(room, version, name);
  const changed = text.replace(find, instead);
  if (changed === text) throw new Error(`${name} has no ${String(find)}`);
  writeFileSync(fileOf(room, version, name), changed);
}

/** Runs a command in the project, and gives how it ended and what it said. */
async function maalestok(...words: string[]): Promise<{ code: number; said: string }> {
  project.printed.length = 0;
  project.errors.length = 0;
  const code = await run(words, project);
  return { code, said: [...project.printed, ...project.errors].join('') };
}

const publish = (version: string, ...options: string[]) =>
  maalestok('publish', report, version, ...options);
const withdrawal = ['--reason-da', 'En kilde faldt bort.', '--reason-en', 'A source was lost.'];

/** Version 1.1 with one number corrected, and a note that says so. */
async function correct(): Promise<void> {
  await publish('1.0');
  await correctAgain();
}

/** The same where 1.0 is published already. */
async function correctAgain(): Promise<void> {
  await maalestok('new', 'version', report);
  edit('data', '1.1', 'facts.csv', ';24;companies', ';26;companies');
  writeNote('facts/virksomheder/value');
}

function writeNote(place: string, version = '1.1'): void {
  edit(
    'content',
    version,
    'report.yaml',
    'da: Skriv hvorfor, en: Write why',
    'da: Talt om, en: Recounted',
  );
  edit(
    'content',
    version,
    'report.yaml',
    /^ {2}# Hvem[^]*?(?=^licence)/m,
    `  approvedBy: Anna Prøve\n  changes:\n    - places: [${place}]\n      reason: { da: Talt forkert, en: Miscounted }\n`,
  );
}

describe('publish', () => {
  it('fixes a draft, after which check is content', async () => {
    const { code, said } = await publish('1.0');
    expect(code).toBe(0);
    expect(said).toContain(`data/${report}/1.0/facts.csv`);
    expect(read('content', '1.0', 'report.yaml')).toContain('\nstatus: published\n');
    expect(await maalestok('check')).toEqual({ code: 0, said: 'Ingen fejl\n' });
  });

  describe('records the limits', () => {
    const limits = (): unknown =>
      (JSON.parse(read('data', '1.0', 'published.json')) as PublicationRecord).facts.report.limits;
    const site = (text: string) =>
      writeFileSync(path.join(project.root, 'content/site.yaml'), text);

    it('of the site, with their reason', async () => {
      site(
        'name: A\npublisher: ny-start-forening\ndisclosure: { minimum: 3, minimumBase: 8, reason: { da: Få, en: Few } }\n',
      );
      expect((await publish('1.0')).code).toBe(0);
      expect(limits()).toEqual({ minimum: 3, minimumBase: 8, reason: { da: 'Få', en: 'Few' } });
    });

    it('that are usual where nobody says otherwise, and stand where the site changes its own', async () => {
      await publish('1.0');
      expect(limits()).toEqual({ minimum: 5, minimumBase: 10 });
      site('name: A\npublisher: ny-start-forening\ndisclosure: { minimum: 7 }\n');
      expect(await maalestok('check')).toMatchObject({ code: 0 });
      expect(limits()).toEqual({ minimum: 5, minimumBase: 10 });
    });

    it('and reads a record without them, of which no limit is missed where it was touched', async () => {
      await publish('1.0');
      const text = read('data', '1.0', 'published.json');
      const record = JSON.parse(text) as { facts: { report: { limits?: unknown } } };
      delete record.facts.report.limits;
      const without = JSON.stringify(record).replace('"startede"', '"begyndte"');
      writeFileSync(fileOf('data', '1.0', 'published.json'), without);
      const { said } = await maalestok('check');
      expect(said).toContain('publication-seal');
      expect(said).not.toContain('limits');
    });
  });

  it('writes nothing where it is only asked what it would do', async () => {
    const before = read('content', '1.0', 'report.yaml');
    const { code, said } = await publish('1.0', '--dry-run', '--lang', 'en');
    expect(code).toBe(0);
    expect(said).toContain('Nothing has been written yet.');
    expect(read('content', '1.0', 'report.yaml')).toBe(before);
    expect(existsSync(fileOf('data', '1.0', 'published.json'))).toBe(false);
  });

  it('refuses what check refuses, and writes nothing', async () => {
    edit('data', '1.0', 'status.csv', ';18;', ';19;');
    const { code, said } = await publish('1.0');
    expect(code).toBe(1);
    expect(said).toContain('check-fails');
    expect(read('content', '1.0', 'report.yaml')).toContain('\nstatus: draft\n');
  });

  it('refuses a link to a draft, which readers cannot open', async () => {
    const other = path.join(project.root, 'content/reports/ny-start-plan');
    cpSync(path.join(project.root, 'content/reports', report), other, { recursive: true });
    cpSync(path.join(project.root, 'data', report), path.join(project.root, 'data/ny-start-plan'), {
      recursive: true,
    });
    edit('content', '1.0', 'report.mdx', /$/, '\n[Planen](/rapporter/ny-start-plan/).\n');
    const { code, said } = await publish('1.0');
    expect(code).toBe(1);
    expect(said).toContain('dead-link');
    edit('content', '1.0', 'report.mdx', 'ny-start-plan', report);
    expect((await publish('1.0')).code).toBe(0);
  });

  it('refuses a version that is published', async () => {
    await publish('1.0');
    const { code, said } = await publish('1.0');
    expect(code).toBe(1);
    expect(said).toContain('already-published');
  });

  it.each([
    ['is missing', '', 'missing'],
    ['is in quotation marks', '"status": draft\n', 'status-not-on-its-line'],
    ['is none that there is', 'status: ready\n', 'not-allowed-value'],
  ])('refuses a file whose status %s, with a place', async (_what, line, told) => {
    edit('content', '1.0', 'report.yaml', /^status:.*\n/m, line);
    const { code, said } = await publish('1.0');
    expect(code).toBe(1);
    expect(said).toContain('report.yaml:');
    expect(said).toContain(told);
    expect(existsSync(fileOf('data', '1.0', 'published.json'))).toBe(false);
  });

  it('refuses a number before one that is published', async () => {
    for (const room of ['content', 'data'] as const)
      cpSync(fileOf(room, '1.0', ''), fileOf(room, '0.9', ''), { recursive: true });
    await publish('1.0');
    const { code, said } = await publish('0.9');
    expect(code).toBe(1);
    expect(said).toContain('version-not-newest');
  });

  it('asks for a note that its editor has written, and approved', async () => {
    await publish('1.0');
    await maalestok('new', 'version', report);
    const { code, said } = await publish('1.1');
    expect(code).toBe(1);
    for (const wanted of ['note-not-written', 'note-without-approval', 'nothing-changed'])
      expect(said).toContain(wanted);
  });

  it('asks for the reason of every number that is another', async () => {
    await correct();
    edit('data', '1.1', 'facts.csv', ';7,5;', ';8;');
    const { code, said } = await publish('1.1');
    expect(code).toBe(1);
    expect(said).toContain('change-not-noted');
    expect(said).toContain('facts/timer/value');
  });

  it('publishes a correction whose note tells all, and shows what it changes', async () => {
    await correct();
    const { code, said } = await publish('1.1');
    expect(code).toBe(0);
    expect(said).toMatch(/24\svirksomheder → 26\svirksomheder/);
    expect((await maalestok('check')).code).toBe(0);
  });

  it('refuses to hide what a version that stands shows, until that one is withdrawn', async () => {
    await correct();
    edit('data', '1.1', 'results.csv', ';2016-12-31;24;', ';2016-12-31;[c];');
    const { code, said } = await publish('1.1');
    expect(code).toBe(1);
    expect(said).toContain('results.csv:4:');
    expect(said).toContain('suppressed-shown-before');
    await maalestok('withdraw', report, '1.0', ...withdrawal, '--decided-by', 'Anna');
    expect((await publish('1.1')).said).not.toContain('suppressed-shown-before');
  });

  it('refuses to hide what an older version shows, though the one between them does not', async () => {
    await publish('1.0');
    await maalestok('new', 'version', report, '--major');
    edit('data', '2.0', 'results.csv', ';2016-12-31;24;', ';2016-12-31;?;');
    edit('data', '2.0', 'results.csv', /^(praktik-sydby.*);;;;Tabel 5$/m, '$1;;;Mangler;Tabel 5');
    writeNote("'results/*/value', 'results/*/reason', 'goal:praktik'", '2.0');
    const unknown = await publish('2.0');
    expect(unknown.said).toContain('er udgivet');
    await maalestok('new', 'version', report);
    edit('data', '2.1', 'results.csv', ';2016-12-31;?;', ';2016-12-31;[c];');
    const { code, said } = await publish('2.1');
    expect(code).toBe(1);
    expect(said).toMatch(/results\.csv:4:\d+[^\n]*suppressed-shown-before\n[^\n]*version 1\.0/);
  });

  it.each([
    ['the report', /^date: .*$/m, "date: '2026-11-23'", 'report.yaml:12:'],
    ['the report, in another year', /^date: .*$/m, "date: '2027'", 'report.yaml:12:'],
    ['the note', /^ {2}date: .*$/m, "  date: '2026-11-23'", 'report.yaml:19:'],
  ])('refuses a date of %s that has not come yet', async (_what, find, instead, place) => {
    edit('content', '1.0', 'report.yaml', find, instead);
    const { code, said } = await publish('1.0');
    expect(code).toBe(1);
    expect(said).toContain('date-in-future');
    expect(said).toContain('Senest i dag, 2026-11-22');
    expect(said).toContain(place);
    expect(existsSync(fileOf('data', '1.0', 'published.json'))).toBe(false);
  });

  it('lets through a note of this very day', async () => {
    edit('content', '1.0', 'report.yaml', /^ {2}date: .*$/m, "  date: '2026-11-22'");
    expect((await publish('1.0')).code).toBe(0);
  });

  it.each(['2017-06', '2017'])(
    'enters a version whose note is of %s, and reads it',
    async (date) => {
      edit('content', '1.0', 'report.yaml', /^ {2}date: .*$/m, `  date: '${date}'`);
      expect((await publish('1.0')).code).toBe(0);
      const ledger = readFileSync(path.join(project.root, 'data/ledger.jsonl'), 'utf8');
      expect(ledger).toContain(`"date":"${date}"`);
      expect((await maalestok('check')).code).toBe(0);
    },
  );

  it('refuses a version before it whose record was written anew in another form', async () => {
    await correct();
    const file = fileOf('data', '1.0', 'published.json');
    const record = JSON.parse(readFileSync(file, 'utf8')) as PublicationRecord;
    Object.assign(record.facts.report, { tables: 'ingen' });
    record.factsHash = sha256(factsText({ recorded: recordedFacts(record) }));
    const seal = sha256(recordText({ ...record, seal: '' }));
    writeFileSync(file, recordText({ ...record, seal }));
    const others = [['check'], ['withdraw', report, '1.0', ...withdrawal, '--decided-by', 'Anna']];
    for (const words of [['publish', report, '1.1'], ...others]) {
      const { code, said } = await maalestok(...words);
      expect(code).toBe(1);
      expect(said).toMatch(/published\.json/);
    }
    const { said } = await publish('1.1');
    expect(said).toMatch(/published\.json:\d+:\d+ {2}fejl {2}publication-malformed/);
    expect(existsSync(fileOf('data', '1.1', 'published.json'))).toBe(false);
  });

  it('names a report that is not there, and the nearest one that is', async () => {
    const { code, said } = await maalestok('publish', 'ny-start-slutt', '1.0');
    expect(code).toBe(1);
    expect(said).toContain('Mente du »ny-start-slut«?');
  });
});

describe('new version', () => {
  it('copies the newest version into a draft with an unwritten note, and leaves the old as it was', async () => {
    await publish('1.0');
    const before = read('content', '1.0', 'report.yaml');
    expect((await maalestok('new', 'version', report)).code).toBe(0);
    expect(read('content', '1.0', 'report.yaml')).toBe(before);
    expect(read('content', '1.1', 'report.yaml')).toContain("date: '2026-11-22'");
    expect(read('content', '1.1', 'report.yaml')).toContain('\nstatus: draft\n');
    expect(read('data', '1.1', 'facts.csv')).toBe(read('data', '1.0', 'facts.csv'));
    expect(existsSync(fileOf('data', '1.1', 'published.json'))).toBe(false);
  });

  it('takes the next whole number where a verdict changes', async () => {
    await publish('1.0');
    await maalestok('new', 'version', report, '--major');
    expect(existsSync(fileOf('data', '2.0', 'facts.csv'))).toBe(true);
  });

  it('does not begin a second draft', async () => {
    const { code, said } = await maalestok('new', 'version', report);
    expect(code).toBe(1);
    expect(said).toContain('kladde');
  });

  it('does not take the number of a version that was withdrawn', async () => {
    await correct();
    await publish('1.1');
    await maalestok('withdraw', report, '1.1', ...withdrawal, '--decided-by', 'Anna');
    await maalestok('new', 'version', report);
    expect(existsSync(fileOf('data', '1.2', 'facts.csv'))).toBe(true);
  });
});

describe('withdraw', () => {
  it('leaves a tombstone and nothing else', async () => {
    await publish('1.0');
    const { code } = await maalestok(
      ...['withdraw', report, '1.0', ...withdrawal, '--decided-by', 'Anna Prøve'],
    );
    expect(code).toBe(0);
    const folder = path.dirname(fileOf('data', '1.0', 'x'));
    expect(readdirSync(folder)).toEqual(['withdrawn.json']);
    expect(existsSync(path.dirname(fileOf('content', '1.0', 'x')))).toBe(false);
    const tombstone = JSON.parse(read('data', '1.0', 'withdrawn.json')) as Tombstone;
    expect(tombstone).toMatchObject({
      ...{ version: '1.0', date: '2026-11-22', decidedBy: 'Anna Prøve' },
      reason: { da: 'En kilde faldt bort.', en: 'A source was lost.' },
    });
    expect((await maalestok('check')).code).toBe(0);
  });

  it.each(['2026-11-23', '2017-02-28', '2026-02-30'])(
    'refuses the day %s, on which nobody can have decided it',
    async (date) => {
      await publish('1.0');
      const words = ['withdraw', report, '1.0', ...withdrawal, '--decided-by', 'Anna'];
      const { code, said } = await maalestok(...words, '--date', date);
      expect(code).toBe(1);
      expect(said).toContain(date);
      expect(existsSync(fileOf('data', '1.0', 'published.json'))).toBe(true);
      expect((await maalestok(...words, '--date', '2026-11-22')).code).toBe(0);
    },
  );

  it('keeps no hash that what was there could be guessed from', async () => {
    await publish('1.0');
    await maalestok('withdraw', report, '1.0', ...withdrawal, '--decided-by', 'Anna');
    const { seal: _seal, ...rest } = JSON.parse(read('data', '1.0', 'withdrawn.json')) as Tombstone;
    expect(JSON.stringify(rest)).not.toMatch(/[0-9a-f]{64}/);
  });

  it('has the next version held against the nearest one that stands', async () => {
    await correct();
    await publish('1.1');
    await maalestok('withdraw', report, '1.1', ...withdrawal, '--decided-by', 'Anna');
    await maalestok('new', 'version', report);
    edit('data', '1.2', 'facts.csv', ';24;companies', ';27;companies');
    const { code, said } = await publish('1.2');
    expect(code).toBe(1);
    expect(said).toContain('change-not-noted');
    expect(said).toMatch(/24.*27/);
  });

  it('leaves the versions after it as they are, and right', async () => {
    await correct();
    await publish('1.1');
    await maalestok('withdraw', report, '1.0', ...withdrawal, '--decided-by', 'Anna');
    expect(await maalestok('check')).toEqual({ code: 0, said: 'Ingen fejl\n' });
  });

  it('refuses a draft, and one whose record was touched', async () => {
    const words = ['withdraw', report, '1.0', ...withdrawal, '--decided-by', 'Anna'];
    expect(await maalestok(...words)).toMatchObject({ code: 1 });
    await publish('1.0');
    edit('data', '1.0', 'published.json', '"tool": "0.1.0"', '"tool": "9"');
    expect(await maalestok(...words)).toMatchObject({ code: 1 });
    expect(existsSync(fileOf('data', '1.0', 'facts.csv'))).toBe(true);
  });

  it.each([
    ['a day that is none', ['--date', '22/11'], '»22/11«'],
    ['an empty name', ['--decided-by', ''], 'Intet af det må være tomt'],
    ['an empty reason', ['--reason-en', ''], 'Intet af det må være tomt'],
  ])('refuses %s before anything is deleted', async (_what, words, told) => {
    await publish('1.0');
    const { code, said } = await maalestok(
      ...['withdraw', report, '1.0', ...withdrawal, '--decided-by', 'Anna', ...words],
    );
    expect(code).toBe(1);
    expect(said).toContain(told);
    expect((await maalestok('check')).code).toBe(0);
    expect(existsSync(fileOf('data', '1.0', 'withdrawn.json'))).toBe(false);
  });

  it('asks for a reason in both languages', async () => {
    await publish('1.0');
    const decided = ['--decided-by', 'Anna', '--date', '2017-06-10'];
    const words = ['withdraw', report, '1.0', '--reason-da', 'x', ...decided];
    const { code, said } = await maalestok(...words);
    expect(code).toBe(1);
    expect(said).toContain('--reason-da, --reason-en');
    expect(existsSync(fileOf('data', '1.0', 'withdrawn.json'))).toBe(false);
  });
});

describe('check --base', () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: project.root,
    });

  beforeEach(async () => {
    await publish('1.0');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Publish');
  });

  it('lets through what only adds, and what is withdrawn in due form', async () => {
    expect((await maalestok('check', '--base', 'HEAD')).code).toBe(0);
    await maalestok('withdraw', report, '1.0', ...withdrawal, '--decided-by', 'Anna');
    expect((await maalestok('check', '--base', 'HEAD')).code).toBe(0);
  });

  it('refuses a version that was published anew over the old one', async () => {
    edit('data', '1.0', 'facts.csv', ';24;companies', ';26;companies');
    renameSync(fileOf('data', '1.0', 'published.json'), path.join(project.root, 'old.json'));
    expect((await publish('1.0')).said).toContain('already-published');
    rmSync(path.join(project.root, 'data/ledger.jsonl'));
    expect((await publish('1.0')).code).toBe(0);
    expect((await maalestok('check')).code).toBe(0);
    const { code, said } = await maalestok('check', '--base', 'HEAD');
    expect(code).toBe(1);
    expect(said).toContain('record-rewritten');
    expect(said).toContain('ledger-rewritten');
  });

  it('refuses a record that is gone', async () => {
    renameSync(fileOf('data', '1.0', 'published.json'), path.join(project.root, 'old.json'));
    edit('content', '1.0', 'report.yaml', 'status: published', 'status: draft');
    expect((await maalestok('check')).said).toContain('ledger-line-without-version');
    rmSync(path.join(project.root, 'data/ledger.jsonl'));
    expect((await maalestok('check')).code).toBe(0);
    expect((await maalestok('check', '--base', 'HEAD')).said).toContain('record-gone');
  });

  it('refuses a version that is gone with all its files and its line', async () => {
    for (const kind of ['content', 'data'] as const)
      rmSync(path.dirname(fileOf(kind, '1.0', 'x')), { recursive: true });
    rmSync(path.join(project.root, 'data/ledger.jsonl'));
    const { code, said } = await maalestok('check', '--base', 'HEAD');
    expect(code).toBe(1);
    expect(said).toContain('record-gone');
    expect(said).toContain('ledger-rewritten');
  });

  it('refuses a tombstone that stands for another record than the one that was published', async () => {
    edit('content', '1.0', 'report.yaml', 'Slutevaluering af Ny Start', 'Et andet navn');
    for (const file of ['published.json', '../../ledger.jsonl'])
      rmSync(fileOf('data', '1.0', file));
    edit('content', '1.0', 'report.yaml', 'status: published', 'status: draft');
    await publish('1.0');
    await maalestok('withdraw', report, '1.0', ...withdrawal, '--decided-by', 'Anna');
    expect((await maalestok('check')).code).toBe(0);
    const { code, said } = await maalestok('check', '--base', 'HEAD');
    expect(code).toBe(1);
    expect(said).toContain('record-gone');
  });

  it.each(['--help', 'main~99', 'HEAD:data'])('says that git does not know %s', async (name) => {
    const { code, said } = await maalestok('check', '--base', name);
    expect(code).toBe(1);
    expect(said).toContain(`git kender ikke »${name}«`);
  });

  it('is content with a state before there was anything', async () => {
    git('checkout', '-q', '--orphan', 'empty');
    git('commit', '-qm', 'Nothing', '--allow-empty');
    git('rm', '-rq', '--cached', '.');
    git('commit', '-qm', 'Nothing yet', '--allow-empty');
    expect((await maalestok('check', '--base', 'HEAD')).code).toBe(0);
  });

  it('says that there is no repository', async () => {
    rmSync(path.join(project.root, '.git'), { recursive: true });
    const { code, said } = await maalestok('check', '--base', 'HEAD', '--lang', 'en');
    expect(code).toBe(1);
    expect(said).toContain('is in no git repository');
  });

  it('says that there is no git', async () => {
    vi.stubEnv('PATH', project.root);
    const { code, said } = await maalestok('check', '--base', 'HEAD');
    vi.unstubAllEnvs();
    expect(code).toBe(1);
    expect(said).toContain('Installer git');
  });

  it('says that a file of the branch is not fetched', async () => {
    const name = `HEAD:data/${report}/1.0/published.json`;
    const object = git('rev-parse', name).toString().trim();
    const objects = path.join(project.root, '.git/objects', object.slice(0, 2), object.slice(2));
    rmSync(objects, { force: true });
    const { code, said } = await maalestok('check', '--base', 'HEAD');
    expect(code).toBe(1);
    expect(said).toContain('har ikke hentet alle filer');
  });

  it('reads the records of all versions, whatever bytes are in them', async () => {
    await correctAgain();
    await publish('1.1');
    writeFileSync(fileOf('data', '1.1', 'published.json'), '\n\0æ blob 3\n');
    git('add', '.');
    git('commit', '-qm', 'Another');
    const { records, ledger } = baseState(project.root, 'HEAD');
    const ours = readFileSync(path.join(project.root, 'data/ledger.jsonl'));
    expect(Buffer.from(ledger?.bytes ?? [])).toEqual(ours);
    expect(records.map(({ path: file }) => file)).toEqual(
      ['1.0', '1.1'].map((version) => `data/${report}/${version}/published.json`),
    );
    for (const { path: file, bytes } of records)
      expect(Buffer.from(bytes)).toEqual(readFileSync(path.join(project.root, file)));
  });
});
