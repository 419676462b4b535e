import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { projectFolder, type ProjectFolder } from './project-folder.ts';

let project: ProjectFolder;

afterEach(() => project.remove());

const data = 'data/ny-start-slut/1.0';

describe('check', () => {
  it('ends with 0 where nothing is wrong', async () => {
    project = projectFolder();
    expect(await run(['check'], project)).toBe(0);
    expect(project.printed.join('')).toBe('Ingen fejl\n');
  });

  it('tells the problems of several files in one run, and ends with 1', async () => {
    project = projectFolder({
      [`${data}/facts.csv`]: 'id;label\n',
      'content/projects/ny-start.yaml': 'title: [',
      'content/reports/ny-start-slut/1.0/report.mdx': '<Ukendt />\n',
    });
    expect(await run(['check'], project)).toBe(1);
    const text = project.printed.join('');
    for (const file of ['facts.csv:1:', 'ny-start.yaml:1:', 'report.mdx:1:1'])
      expect(text).toContain(file);
  });

  it('tells of a version that has only one of its folders', async () => {
    project = projectFolder({ 'data/ny-start-slut/1.1/datapackage.yaml': 'name: ny-start-slut\n' });
    expect(await run(['check'], project)).toBe(1);
    expect(project.printed.join('')).toContain('content/reports/ny-start-slut/1.1/report.yaml:1:1');
  });

  it('is not at a loss where that folder is in order', async () => {
    project = projectFolder({
      'data/ny-start-slut/1.1/datapackage.yaml':
        'name: ny-start-slut\nresources:\n  - { name: facts, path: facts.csv, title: Tal }\n',
      'data/ny-start-slut/1.1/facts.csv': 'id;label;value;unit;source\na;Unge;1;persons;K\n',
    });
    expect(await run(['check'], project)).toBe(1);
  });

  it('speaks English where it is asked to', async () => {
    project = projectFolder();
    expect(await run(['check', '--lang', 'en'], project)).toBe(0);
    expect(project.printed.join('')).toBe('No errors\n');
  });

  // RFC 9116, 2.5.5: an address whose day has passed is no longer to be used. The tests' today is 2026-11-22.
  it.each([
    ['2026-11-21', ['past-contact']],
    ['2026-11-22', []],
  ])(
    'warns of an address for security holes until %s, which refuses nothing',
    async (day, codes) => {
      const contact = `{ email: post@nordby.example, telephone: '12 34 56 78', securityUntil: '${day}' }`;
      project = projectFolder({
        'content/site.yaml': `name: Nordby\npublisher: nordby\ncontact: ${contact}\n`,
      });
      expect(await run(['check', '--json'], project)).toBe(0);
      const { problems } = JSON.parse(project.printed.join('')) as { problems: { code: string }[] };
      expect(problems.map(({ code }) => code)).toEqual(codes);
    },
  );

  it('tells an organisation that nothing has once, whichever files name it', async () => {
    const organisations = readFileSync(
      new URL('../fixtures/project/content/organisations.yaml', import.meta.url),
      'utf8',
    );
    project = projectFolder({
      'content/organisations.yaml': organisations.replace('nordby:', 'nordby-kommune:'),
    });
    expect(await run(['check', '--json'], project)).toBe(1);
    const { problems } = JSON.parse(project.printed.join('')) as {
      problems: { code: string; related?: unknown[] }[];
    };
    expect(problems.map(({ code }) => code)).toEqual(['unknown-id']);
    expect(problems[0]?.related?.length).toBeGreaterThan(3);
  });

  it('writes JSON that a program can read', async () => {
    project = projectFolder({ [`${data}/facts.csv`]: 'id;label\n' });
    expect(await run(['check', '--json'], project)).toBe(1);
    const { problems } = JSON.parse(project.printed.join('')) as {
      problems: { position: { file: string } }[];
    };
    expect(problems[0]?.position.file).toBe(`${data}/facts.csv`);
  });

  it('writes annotations for a code host', async () => {
    project = projectFolder({ [`${data}/facts.csv`]: 'id;label\n' });
    expect(await run(['check', '--annotate'], project)).toBe(1);
    expect(project.printed.join('')).toMatch(
      /^::error file=data\/ny-start-slut\/1\.0\/facts\.csv,line=1,/,
    );
  });
});

describe('a command that cannot be understood', () => {
  it.each([
    [['xyz'], 'Der er ingen kommando »xyz«.'],
    [['check', '--bas'], 'Der er intet valg »--bas«. Mente du »--base«?'],
    [['check', '--base'], 'Der mangler noget efter --base <git-ref>.'],
    [['check', 'x', 'y'], 'Der står for meget: x, y.'],
    [['check', '--lang', 'fr'], '--lang <sprog> kan ikke være »fr«. Det skal være en af: da, en.'],
    [['publish', 'a'], 'Der mangler <version>.'],
    [['withdraw', 'a', '1.0'], 'Der mangler --decided-by <navn>.'],
  ])('is told in Danish: %s', async (words, told) => {
    project = projectFolder();
    expect(await run(words, project)).toBe(1);
    const text = project.errors.join('');
    expect(text).toContain(told);
    expect(text).not.toMatch(/error|option|argument|Did you/);
  });

  it.each([
    [['xyz', '--lang', 'en'], "error: unknown command 'xyz'"],
    [['--lang=en', 'publish', 'a'], "error: missing required argument 'version'"],
  ])('is told in English: %s', async (words, told) => {
    project = projectFolder();
    expect(await run(words, project)).toBe(1);
    expect(project.errors.join('')).toContain(
      `The command cannot be understood. See them all with --help.\n${told}`,
    );
  });
});

describe('the help', () => {
  const names = [
    'check',
    'new version',
    'publish',
    'withdraw',
    'diff',
    'pdf',
    'build',
    'start',
    'guard',
  ];

  it.each(['', ...names])('is Danish or English whole: %s', async (name) => {
    project = projectFolder();
    const words = [...name.split(' ').filter(Boolean), '--help'];
    await run(words, project);
    const danish = project.printed.splice(0).join('');
    await run([...words, '--lang', 'en'], project);
    const english = project.printed.join('');
    expect(danish).not.toMatch(/options|default|choices|Usage|Global|\bthe\b/);
    expect(english).not.toMatch(/[æøå]|valg|ellers|Brug/i);
    expect(english).toContain('--lang <language>');
  });
});

describe('the exit code', () => {
  it('is 1 for words that name no command', async () => {
    project = projectFolder();
    expect(await run(['chek'], project)).toBe(1);
    expect(project.errors.join('')).toBe(
      'Kommandoen kan ikke forstås. Se dem alle med --help.\nDer er ingen kommando »chek«. Mente du »check«?\n',
    );
  });

  it('is 1 for a language that is not there', async () => {
    project = projectFolder();
    expect(await run(['check', '--lang', 'fr'], project)).toBe(1);
  });

  it('is 0 for a question for help', async () => {
    project = projectFolder();
    expect(await run(['--help'], project)).toBe(0);
    expect(project.printed.join('')).toMatch(
      /^Brug: maalestok[\s\S]*Valg:[\s\S]*Kommandoer:[\s\S]*build/,
    );
  });

  it('is 2 for a fault of our own, which is told', async () => {
    project = projectFolder();
    const broken = {
      ...project,
      print: () => {
        throw new TypeError('a fault');
      },
    };
    expect(await run(['check'], broken)).toBe(2);
    expect(project.errors.join('')).toContain('TypeError: a fault');
  });
});
