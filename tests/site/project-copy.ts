import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { projectFolder } from '../../src/setup/project-folder.mjs';
import { node24 } from '../../src/setup/run.mjs';

/** What a build reads. */
const sources = [
  'src',
  'content',
  'data',
  'public',
  'package.json',
  'astro.config.mjs',
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.pure.json',
];

/**
 * A copy of the project that may be built, and spoilt, without touching the project itself; `name` is how its folder
 * begins.
 */
export function copyProject(name = 'maalestok-'): string {
  const copy = mkdtempSync(path.join(tmpdir(), name));
  for (const source of sources.map((name) => path.join(projectFolder, name)))
    if (existsSync(source))
      cpSync(source, path.join(copy, path.basename(source)), { recursive: true });
  symlinkSync(
    path.join(projectFolder, 'node_modules'),
    path.join(copy, 'node_modules'),
    'junction',
  );
  return copy;
}

/** Builds a copy of the project into a folder; gives the exit code and what was said. */
export function build(
  project: string,
  out: string,
  environment: Record<string, string> = {},
): { exitCode: number | null; output: string } {
  const result = spawnSync(node24, ['src/cli/main.ts', 'build', '--out', out], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return { exitCode: result.status, output: result.stdout + result.stderr };
}
