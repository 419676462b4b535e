import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { areDraftsIncluded } from '../../src/files/read-inputs.ts';
import { projectFolder, type ProjectFolder } from './project-folder.ts';

/** What Astro was asked to build, with drafts or without. */
const built: boolean[] = [];

vi.mock('../../src/cli/serve-site.ts', () => ({ serveSite: () => Promise.resolve() }));

vi.mock('astro', () => ({
  build: ({ outDir }: { outDir: string }) => {
    built.push(areDraftsIncluded());
    mkdirSync(outDir, { recursive: true });
    writeFileSync(path.join(outDir, 'index.html'), '');
  },
  dev: () => void built.push(areDraftsIncluded()),
}));

let project: ProjectFolder;

beforeEach(() => {
  // The project has one report, and it is a draft.
  project = projectFolder();
  built.length = 0;
  vi.stubEnv('MAALESTOK_DRAFTS', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  project.remove();
});

describe.each(['build', 'start'])('%s', (command) => {
  it('leaves drafts out, and says how many and how to see them', async () => {
    expect(await run([command], project)).toBe(0);
    expect(built).toEqual([false]);
    expect(project.printed[0]).toBe(
      '1 kladde er ikke med på websitet. Se den med npm run dev, eller byg med npm run build -- --drafts',
    );
  });

  it('includes them where it is asked to, and then has nothing to say of them', async () => {
    expect(await run([command, '--drafts'], project)).toBe(0);
    expect(built).toEqual([true]);
    expect(project.printed.join('')).not.toContain('kladde');
  });
});

it('says nothing of drafts where none was left out', async () => {
  writeFileSync(path.join(project.root, 'data/ny-start-slut/1.0/published.json'), '{}');
  expect(await run(['build', '--lang', 'en'], project)).toBe(0);
  expect(project.printed).toEqual([]);
});

it('dev always shows drafts', async () => {
  await run(['dev'], project);
  expect(built).toEqual([true]);
});
