import { rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll } from 'vitest';

import { type BuiltSite, readSite, siteBelow } from './built-site.ts';
import { build, copyProject } from './project-copy.ts';
import { serveSite } from './static-server.ts';

/** A site that was built from a changed copy of the project, and where it is served. */
export interface ServedCopy {
  readonly site: BuiltSite;
  readonly origin: string;
  /** What the build said. */
  readonly told: string;
}

/**
 * Builds a copy of the project before the tests of a file, and serves it until they are done. `change` changes
 * the copy and gives the build's environment; `folder` is the one that the site lies in, for one that is published
 * at `/repo/`. Where the site is not built, the file fails once, with the reason.
 */
export function servedCopy(
  change: (project: string) => Record<string, string>,
  folder = '',
): ServedCopy {
  const served = { site: { files: new Map(), pages: [] } as BuiltSite, origin: '', told: '' };
  beforeAll(async () => {
    const project = copyProject();
    try {
      const out = path.join(project, 'dist');
      served.told = mustBuild(project, out, change(project));
      served.site = siteBelow(folder, readSite(out));
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
    const server = await serveSite(served.site);
    served.origin = server.origin;
    return () => server.stop();
  });
  return served;
}

/** Builds what the tests need. Its fault is the set-up's, and is said in a line before the build's own words. */
function mustBuild(project: string, out: string, environment: Record<string, string>): string {
  const { exitCode, output } = build(project, out, environment);
  if (exitCode !== 0)
    throw new Error(`No site to test: its build ended with exit code ${exitCode}.\n${output}`);
  return output;
}
