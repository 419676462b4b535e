import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { projectFolder, type ProjectFolder } from '../cli/project-folder.ts';

/** Two reports of one project: the final one, and one midway whose folders are copies of it. */
const final = 'ny-start-slut';
const midway = 'ny-start-midt';
let project: ProjectFolder;

beforeEach(() => {
  project = projectFolder();
  for (const room of ['content/reports', 'data'])
    cpSync(path.join(project.root, room, final), path.join(project.root, room, midway), {
      recursive: true,
    });
  edit(`data/${midway}/1.0/datapackage.yaml`, `name: ${final}`, `name: ${midway}`);
  for (const report of [final, midway]) {
    const descriptor = `data/${report}/1.0/datapackage.yaml`;
    edit(descriptor, '  - name: opfoelgning\n', `${valgTable}  - name: opfoelgning\n`);
    const narrative = `content/reports/${report}/1.0/report.mdx`;
    writeText(narrative, `${read(narrative)}\n<Table id="valg" />\n`);
  }
});
afterEach(() => project.remove());

const valgTable = `  - name: valg
    path: valg.csv
    title: Valg efter forløbet
    schema:
      primaryKey: [id]
      missingValues: [{ value: '[c]', label: suppressed }]
      fields:
        - { name: id, title: Nøgle, type: string }
        - { name: navn, title: Valg, type: string }
        - { name: antal, title: Unge, type: integer, unit: persons }
`;

const valg = (job: string, skole: string, iAlt: string): string =>
  `id;navn;antal\njob;Job;${job}\nskole;Skole;${skole}\ni-alt;I alt;${iAlt}\n`;

function read(file: string): string {
  return readFileSync(path.join(project.root, file), 'utf8');
}

function writeText(file: string, text: string): void {
  writeFileSync(path.join(project.root, file), text);
}

function edit(file: string, from: string, to: string): void {
  const text = read(file);
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeText(file, text.replace(from, to));
}

/** Writes both tables, and what a report says of numbers that are the other's. */
function publishes(tables: { final: string; midway: string }, declared: string, by = final): void {
  writeText(`data/${final}/1.0/valg.csv`, tables.final);
  writeText(`data/${midway}/1.0/valg.csv`, tables.midway);
  const other = by === final ? midway : final;
  edit(
    `content/reports/${by}/1.0/report.yaml`,
    'status: draft\n',
    `status: draft\ndisclosure: { sameAs: [{ report: ${other}, ${declared} }] }\n`,
  );
}

async function maalestok(...words: string[]): Promise<string> {
  project.printed.length = 0;
  project.errors.length = 0;
  await run(words, project);
  return [...project.printed, ...project.errors].join('\n');
}

describe('a number that is said to be another report’s', () => {
  test('is told where it is hidden here and shown there', async () => {
    publishes(
      { final: valg('[c]', '[c]', '30'), midway: valg('3', '9', '12') },
      'cells: valg/job/antal',
    );
    const said = await maalestok('check');
    expect(said).toMatch(/ny-start-slut\/1\.0\/valg\.csv:2:9 .*hidden-derivable/);
    expect(said).toContain('valg/job/antal (ny-start-midt 1.0) 3');
  });

  test('is told in both reports, whichever says so', async () => {
    publishes(
      { final: valg('[c]', '[c]', '30'), midway: valg('8', '9', '17') },
      'cells: valg/skole/antal, as: valg/job/antal',
      midway,
    );
    // 30 − 9 = 21 is no small number: nothing to protect. As a small one it is told from here.
    expect(await maalestok('check')).not.toContain('hidden-derivable');
    writeText(`data/${final}/1.0/valg.csv`, valg('[c]', '[c]', '12'));
    const said = await maalestok('check');
    expect(said).toContain('valg/skole/antal (ny-start-slut 1.0) er skjult');
    expect(said).toContain('valg/skole/antal er skjult');
  });

  test('may be hidden in both', async () => {
    publishes(
      { final: valg('[c]', '[c]', '30'), midway: valg('[c]', '[c]', '30') },
      'cells: valg/*/antal',
    );
    expect(await maalestok('check')).not.toContain('hidden-derivable');
  });

  test('may be hidden where only names agree and nothing is said', async () => {
    publishes(
      { final: valg('[c]', '[c]', '30'), midway: valg('3', '9', '12') },
      'cells: facts/startede',
    );
    expect(await maalestok('check')).not.toContain('hidden-derivable');
  });

  test('is given away by a total that only the other report shows', async () => {
    const withoutTotal = 'id;navn;antal\njob;Job;[c]\nskole;Skole;9\n';
    publishes({ final: withoutTotal, midway: valg('[c]', '[c]', '12') }, 'cells: valg/*/antal');
    const said = await maalestok('check');
    expect(said).toContain('valg/job/antal er skjult, men kan regnes ud');
  });

  test('is hidden by suppress too', async () => {
    publishes(
      { final: valg('[c]', '9', '40'), midway: valg('[c]', '[c]', '12') },
      'cells: valg/*/antal',
    );
    edit(`data/${final}/1.0/valg.csv`, 'i-alt;I alt;40\n', '');
    expect(await maalestok('suppress', final, '1.0', '--suggest')).toContain('valg/skole/antal');
  });
});

describe('what is said of another report is wrong', () => {
  const same = valg('12', '9', '21');

  test('where there is no such report', async () => {
    publishes({ final: same, midway: same }, 'cells: facts/startede');
    edit(
      `content/reports/${final}/1.0/report.yaml`,
      `report: ${midway},`,
      'report: ny-start-sidst,',
    );
    const said = await maalestok('check');
    expect(said).toContain('same-as-unknown');
    expect(said).toContain('Rapporten ny-start-sidst findes ikke');
  });

  test.each([
    ['no such row', 'cells: valg/job/antal, as: valg/arbejde/antal'],
    ['a column of a cell', 'cells: valg/job/antal, as: valg/*/antal'],
    ['a column of words', 'cells: valg/*/navn'],
  ])('where there is %s', async (_what, declared) => {
    publishes({ final: same, midway: same }, declared);
    expect(await maalestok('check')).toContain('same-as-unknown');
  });

  test('where the numbers are not the same', async () => {
    publishes({ final: same, midway: valg('13', '9', '22') }, 'cells: valg/*/antal');
    const said = await maalestok('check');
    expect(said).toContain('same-as-differs');
    expect(said).toContain('valg/job/antal = 12, men valg/job/antal (ny-start-midt 1.0) = 13');
    expect(said).not.toContain('valg/skole/antal = 9, men');
  });

  test('and not where they are', async () => {
    publishes({ final: same, midway: same }, 'cells: valg/*');
    expect(await maalestok('check')).not.toContain('same-as');
  });
});
