import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { projectFolder, type ProjectFolder } from './project-folder.ts';

const data = 'data/ny-start-slut/1.0';
const raw = 'raw/ny-start-slut/1.0';
let project: ProjectFolder;

const read = (file: string): string => readFileSync(path.join(project.root, file), 'utf8');

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(project.root, file)), { recursive: true });
  writeFileSync(path.join(project.root, file), text);
}

async function suppress(...words: string[]) {
  project.printed.length = 0;
  project.errors.length = 0;
  const code = await run(['suppress', 'ny-start-slut', '1.0', ...words], project);
  return { code, said: [...project.printed, ...project.errors].join('\n') };
}

/** A table of the project's own, in which hidden numbers have their mark. */
const descriptor = (text: string): string =>
  text.replace(
    '  - name: opfoelgning\n',
    `  - name: valg
    path: valg.csv
    title: Valg efter forløbet
    schema:
      primaryKey: [id]
      missingValues: [{ value: '[c]', label: suppressed }]
      fields:
        - { name: id, title: Nøgle, type: string }
        - { name: navn, title: Valg, type: string }
        - { name: antal, title: Unge, type: integer, unit: persons }
        - { name: kroner, title: Kroner, type: integer, unit: dkk }
  - name: opfoelgning
`,
  );

const valg = (job: number, skole: number): string =>
  [
    'id;navn;antal;kroner',
    `job;"Job; løn";${job};500`,
    `skole;Skole;${skole};700`,
    'andet;Andet;20;900',
    `i-alt;I alt;${job + skole + 20};2100`,
    '',
  ].join('\r\n');

beforeEach(() => {
  project = projectFolder();
  write(`${data}/datapackage.yaml`, descriptor(read(`${data}/datapackage.yaml`)));
  const narrative = 'content/reports/ny-start-slut/1.0/report.mdx';
  write(narrative, `${read(narrative)}\n<Table id="valg" />\n`);
});
afterEach(() => project.remove());

describe('suppress', () => {
  it('writes the raw tables without what must be hidden, and all else as it was', async () => {
    write(`${raw}/valg.csv`, valg(3, 12));
    const { code, said } = await suppress();
    expect(said).toContain('Skjulte celler: 2.\n  valg/job/antal\n');
    expect(code).toBe(0);
    const written = read(`${data}/valg.csv`).split('\r\n');
    expect(written[0]).toBe('id;navn;antal;kroner');
    expect(written[1]).toBe('job;"Job; løn";[c];500');
    expect(written[4]).toMatch(/^i-alt;I alt;(?:35|\[c\]);2100$/);
    expect(written.join('\n').match(/\[c\]/g)).toHaveLength(2);
    project.printed.length = 0;
    expect(await run(['check'], project), project.printed.join('\n')).toBe(0);
  });

  it('writes the same bytes whatever the hidden numbers are', async () => {
    write(`${raw}/valg.csv`, valg(3, 12));
    await suppress();
    const first = read(`${data}/valg.csv`);
    // One more in the first row, one less in the one that is hidden with it.
    write(`${raw}/valg.csv`, valg(4, 11));
    await suppress();
    expect(read(`${data}/valg.csv`)).toBe(first);
  });

  it('hides an amount for what its contributors add to it', async () => {
    write(`${raw}/valg.csv`, valg(8, 12));
    write(
      `${raw}/contributions.csv`,
      'cell;contributor;amount\nvalg/job/kroner;A;450\nvalg/job/kroner;B;50\n',
    );
    const { code, said } = await suppress();
    expect(said).toContain('valg/job/kroner');
    expect(code).toBe(0);
    expect(read(`${data}/valg.csv`)).toContain('job;"Job; løn";8;[c]');
    expect(existsSync(path.join(project.root, data, 'contributions.csv'))).toBe(false);
  });

  it('refuses contributions that are not what the cell says, or of no cell, at their place', async () => {
    write(`${raw}/valg.csv`, valg(8, 12));
    write(
      `${raw}/contributions.csv`,
      'cell;contributor;amount\nvalg/job/kroner;A;450\nvalg/job/kroner;B;40\n',
    );
    const sum = await suppress();
    expect(sum.code).toBe(1);
    expect(sum.said).toContain(`${raw}/contributions.csv:2:`);
    expect(sum.said).toContain('490');
    write(`${raw}/contributions.csv`, 'cell;contributor;amount\nvalg/ingen/kroner;A;450\n');
    const lost = await suppress();
    expect(lost.said).toContain(`${raw}/contributions.csv:2:1`);
    expect(existsSync(path.join(project.root, data, 'valg.csv'))).toBe(false);
  });

  it('tells what is wrong with a raw table at its own place, and writes nothing', async () => {
    write(`${raw}/valg.csv`, valg(3, 12).replace('20', 'tyve'));
    const { code, said } = await suppress();
    expect(code).toBe(1);
    expect(said).toContain(`${raw}/valg.csv:4:`);
    expect(existsSync(path.join(project.root, data, 'valg.csv'))).toBe(false);
  });

  it('refuses a column without a mark for hidden numbers', async () => {
    write(`${raw}/valg.csv`, valg(3, 12));
    const file = `${data}/datapackage.yaml`;
    write(
      file,
      read(file).replace("      missingValues: [{ value: '[c]', label: suppressed }]\n", ''),
    );
    const { code, said } = await suppress();
    expect(code).toBe(1);
    expect(said).toContain('valg/antal');
  });

  it('says what to do where there are no raw tables', async () => {
    const { code, said } = await suppress();
    expect(code).toBe(1);
    expect(said).toContain(raw);
  });

  it('refuses raw tables that git would keep', async () => {
    const git = (...words: string[]) =>
      execFileSync('git', words, { cwd: project.root, stdio: 'pipe' });
    git('init', '-q');
    write(`${raw}/valg.csv`, valg(3, 12));
    const seen = await suppress();
    expect(seen.code).toBe(1);
    expect(seen.said).toContain('.gitignore');
    expect(existsSync(path.join(project.root, data, 'valg.csv'))).toBe(false);
    write('.gitignore', 'raw/\n');
    expect((await suppress()).code).toBe(0);
  });

  it('names the cells to hide too in what lies in data/, and writes nothing', async () => {
    const half = valg(3, 12).replace(';3;', ';[c];');
    write(`${data}/valg.csv`, half);
    const { code, said } = await suppress('--suggest');
    expect(said).toMatch(
      /Skjul også disse celler: skriv \[c\] i dem\.\n {2}valg\/(?:skole|andet|i-alt)\/antal$/,
    );
    expect(code).toBe(0);
    expect(read(`${data}/valg.csv`)).toBe(half);
    write(`${data}/valg.csv`, valg(8, 12));
    expect((await suppress('--suggest')).said).toBe('Intet mere skal skjules.');
  });
});

describe('suppress where counts are rounded', () => {
  const metadata = 'content/reports/ny-start-slut/1.0/report.yaml';
  /** All numbers of the project's own tables may stand as they are. */
  const elsewhere = ['facts/*', 'results/*', 'status/*', 'opfoelgning/*', 'goals/*'];

  beforeEach(() => {
    const harmless = `harmless: [{ cells: [${elsewhere.join(', ')}], reason: Prøve }]`;
    write(
      metadata,
      read(metadata).replace(
        'status: draft\n',
        `status: draft\ndisclosure: { rounding: 5, ${harmless} }\n`,
      ),
    );
  });

  it('writes rounded counts that add up, and hides none of them', async () => {
    write(`${raw}/valg.csv`, valg(3, 12));
    const { code, said } = await suppress();
    expect(said).toContain('Ingen tal er så små, at de skal skjules.');
    expect(said).toContain('Tal, der er rundet af: 2.');
    expect(code).toBe(0);
    // 3 is nearest to 5, and 12 to 10; 20 and 35 are multiples, and kroner are no people.
    expect(read(`${data}/valg.csv`).split('\r\n')).toEqual([
      'id;navn;antal;kroner',
      'job;"Job; løn";5;500',
      'skole;Skole;10;700',
      'andet;Andet;20;900',
      'i-alt;I alt;35;2100',
      '',
    ]);
    project.printed.length = 0;
    expect(await run(['check'], project), project.printed.join('\n')).toBe(0);
  });

  it('writes the same bytes for other numbers that are rounded alike', async () => {
    write(`${raw}/valg.csv`, valg(3, 12));
    await suppress();
    const first = read(`${data}/valg.csv`);
    write(`${raw}/valg.csv`, valg(4, 11));
    await suppress();
    expect(read(`${data}/valg.csv`)).toBe(first);
  });

  it('reports rounded numbers that can be worked out, in what lies in data/', async () => {
    const rows = ['a;A;5;1', 'b;B;5;1', 'c;C;5;1', 'd;D;5;1', 'i-alt;I alt;10;4'];
    write(`${data}/valg.csv`, ['id;navn;antal;kroner', ...rows, ''].join('\n'));
    project.printed.length = 0;
    expect(await run(['check'], project)).toBe(1);
    const said = project.printed.join('\n');
    expect(said).toContain('valg/a/antal = 5 er rundet af, men kan regnes nærmere ud');
    expect(said).toContain('Tallet er 3');
  });
});
