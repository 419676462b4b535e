import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { project as files } from '../checks/project.ts';
import { projectFolder, type ProjectFolder } from './project-folder.ts';

let folder: ProjectFolder;

afterEach(() => folder.remove());

/** The fixture with a version 1.1 that copies 1.0, but for some texts. */
function twoVersions(edits: Record<string, [find: string, instead: string]> = {}): ProjectFolder {
  const copies = [...files]
    .filter(([path]) => path.includes('/1.0/'))
    .map(([path, bytes]) => {
      const [find, instead] = edits[path.split('/').at(-1) ?? ''] ?? ['', ''];
      const text = new TextDecoder().decode(bytes).replace(find, instead);
      return [path.replace('/1.0/', '/1.1/'), text];
    });
  return projectFolder(Object.fromEntries(copies) as Record<string, string>);
}

function textOf(name: string): string {
  const [, bytes] = [...files].find(([path]) => path.endsWith(`/1.0/${name}`)) ?? [];
  return new TextDecoder().decode(bytes);
}

/** Sydby's result moves from near its target of 25 to beyond it. */
const corrected = () => twoVersions({ 'results.csv': ['2016-12-31;24;', '2016-12-31;28;'] });

async function printed(...words: string[]): Promise<string> {
  expect(await run(['diff', 'ny-start-slut', ...words], folder)).toBe(0);
  return folder.printed.join('');
}

describe('diff', () => {
  it('says that there is no difference, and ends with 0', async () => {
    folder = twoVersions();
    expect(await printed('1.0', '1.1')).toBe('ny-start-slut: 1.0 → 1.1\n\nDer er ingen forskel.\n');
  });

  it('tells a changed verdict before the value behind it, and ends with 0', async () => {
    folder = corrected();
    expect(await printed('1.0', '1.1')).toMatch(
      /^ny-start-slut: 1\.0 → 1\.1\n[\s\S]*Vurderinger[\s\S]*Delvist opfyldt → Opfyldt[\s\S]*24\u00a0personer → 28\u00a0personer\n$/,
    );
  });

  it('speaks English where it is asked to', async () => {
    folder = corrected();
    expect(await printed('1.0', '1.1', '--lang', 'en')).toContain('Partly met → Met');
  });

  it('writes Markdown in which the text of the files is no markup', async () => {
    folder = twoVersions({
      'report.mdx': ['Hun fik en mentor og kom', 'Hun **fik** @en mentor og kom'],
    });
    const text = await printed('1.0', '1.1', '--markdown');
    expect(text).toContain('## ny-start-slut: 1.0 → 1.1\n');
    expect(text).toContain('### Tekst\n\n- »Læring« (laering)\n  - − Hun fik en mentor');
    expect(text).toContain('  - \\+ Hun \\*\\*fik\\*\\* @\u2060en mentor');
  });

  it('hides numbers that a check of the old version ties to one that is hidden in the new', async () => {
    const correction: [string, string] = [';24;companies', ';471;companies'];
    const tie = /  - id: praktik-hoejst-alle[^]*?(?=notes:)/.exec(textOf('datapackage.yaml'));
    const hidden: Record<string, [string, string]> = {
      'facts.csv': correction,
      'results.csv': ['2016-12-31;34;', '2016-12-31;[c];'],
    };
    folder = twoVersions({ 'facts.csv': correction });
    expect(await printed('1.0', '1.1')).toContain('471');
    folder.remove();
    folder = twoVersions({ ...hidden, 'datapackage.yaml': [tie?.[0] ?? '-', ''] });
    const text = await printed('1.0', '1.1');
    expect(text).toContain('»Virksomheder med praktikpladser«');
    expect(text).not.toMatch(/471|34/);
  });

  it('writes JSON that a program can read', async () => {
    folder = corrected();
    const told = JSON.parse(await printed('1.0', '1.1', '--json')) as {
      severity: string;
      verdicts: { goal: string; place?: string }[];
    };
    expect(told.severity).toBe('major');
    expect(told.verdicts.map(({ goal, place }) => [goal, place])).toEqual([
      ['praktik', undefined],
      ['praktik', 'sydby'],
    ]);
  });

  it('ends with 1 and names the nearest report where there is none of that name', async () => {
    folder = projectFolder();
    expect(await run(['diff', 'ny-start-slot', '1.0', '1.0'], folder)).toBe(1);
    expect(folder.errors.join('')).toBe(
      'Der er ingen rapport »ny-start-slot«. Mente du »ny-start-slut«?',
    );
  });

  it('ends with 1 and names the versions where one is not there', async () => {
    folder = projectFolder();
    expect(await run(['diff', 'ny-start-slut', '1.0', '3.7', '--lang', 'en'], folder)).toBe(1);
    expect(folder.errors.join('')).toBe('There is no version “3.7”. The report has: 1.0.');
  });

  it('ends with 1 and tells the problems of a version that is refused', async () => {
    folder = twoVersions({ 'facts.csv': ['7,5', 'mange'] });
    expect(await run(['diff', 'ny-start-slut', '1.0', '1.1'], folder)).toBe(1);
    expect(folder.printed.join('')).toContain('data/ny-start-slut/1.1/facts.csv:5:');
  });

  it('ends with 1 and names the file that a version lacks', async () => {
    folder = projectFolder({ 'data/ny-start-slut/1.1/datapackage.yaml': 'name: ny-start-slut\n' });
    expect(await run(['diff', 'ny-start-slut', '1.0', '1.1'], folder)).toBe(1);
    expect(folder.printed.join('')).toContain('content/reports/ny-start-slut/1.1/report.mdx:1:1');
  });

  it('is not kept from it by another report that is refused', async () => {
    folder = projectFolder({ 'data/noget-andet/1.0/datapackage.yaml': 'name: [' });
    expect(await printed('1.0', '1.0')).toContain('Der er ingen forskel.');
  });
});
