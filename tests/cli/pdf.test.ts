import { afterEach, expect, it } from 'vitest';

import { run } from '../../src/cli/run.ts';
import { projectFolder, type ProjectFolder } from './project-folder.ts';

let folder: ProjectFolder;

afterEach(() => folder.remove());

const name = 'ny-start-slut';

it('refuses a version that is not published, in either language', async () => {
  folder = projectFolder();
  expect(await run(['pdf', name, '1.0'], folder)).toBe(1);
  expect(await run(['pdf', name, '1.0', '--lang', 'en'], folder)).toBe(1);
  expect(folder.errors).toEqual([
    'Versionen er en kladde. Kun udgivne versioner bliver til PDF.',
    'The version is a draft. Only published versions are made into PDF.',
  ]);
});

it('refuses a version whose record was touched', async () => {
  folder = projectFolder({ [`data/${name}/1.0/published.json`]: '{}' });
  expect(await run(['pdf', name, '1.0'], folder)).toBe(1);
  expect(folder.errors.join('')).toContain('published.json er ikke, som den blev skrevet');
});

it('refuses a version that is not there', async () => {
  folder = projectFolder();
  expect(await run(['pdf', name, '3.7'], folder)).toBe(1);
  expect(folder.errors.join('')).toContain('Der er ingen version »3.7«');
});

it('is refused by the check where it is of no published version', async () => {
  folder = projectFolder({ [`public/rapporter/${name}/v1.0/${name}-v1.0.pdf`]: '%PDF-' });
  expect(await run(['check'], folder)).toBe(1);
  expect(folder.printed.join('')).toContain(`public/rapporter/${name}/v1.0/${name}-v1.0.pdf:1:1`);
  expect(folder.printed.join('')).toContain('hører ikke til en udgivet version');
});
