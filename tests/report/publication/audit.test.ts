import { expect, test } from 'vitest';
import { readInputs } from '../../../src/files/read-inputs.ts';
import { sha256 } from '../../../src/files/sha256.ts';
import { openSite } from '../../../src/report/make-site.ts';
import { auditVersion } from '../../../src/report/publication/audit-version.ts';
import { projectFolder } from '../../cli/project-folder.ts';
import { run } from '../../../src/cli/run.ts';

/** What today's code would say otherwise of each version in a folder. */
function auditsOf(root: string) {
  const inputs = readInputs(root);
  const { site } = openSite(inputs, sha256);
  return inputs.versions.flatMap((version) => auditVersion(version, site, sha256) ?? []);
}

/** The repository's own versions: a change of code that would judge or read one otherwise is looked at here. */
test('today’s code would say of each published version what the reviewed file says', async () => {
  await expect(`${JSON.stringify(auditsOf('.'), null, 2)}\n`).toMatchFileSnapshot(
    'expected/audit.json',
  );
});

test('records of format 1 are made again to the same verdicts', () => {
  const audits = auditsOf('tests/fixtures/format-1');
  expect(audits.map(({ report, version }) => `${report} ${version}`)).toEqual([
    'ny-start-slut 1.0',
    'ny-start-slut 1.1',
  ]);
  // The edition of judging is another, and intervals are given for samples alone; no verdict differs.
  const interval = 'report.goals.0.overall.interval';
  const differing = ['judging', `${interval}.low`, `${interval}.high`];
  for (const { changes, refusals } of audits) {
    expect(changes.map(({ field }) => field).sort()).toEqual(differing.toSorted());
    expect(refusals).toEqual([]);
  }
});

test('the command says so, and refuses nothing', async () => {
  const project = projectFolder();
  try {
    expect(await run(['publish', 'ny-start-slut', '1.0'], project)).toBe(0);
    project.printed.length = 0;
    expect(await run(['check', '--audit'], project)).toBe(0);
    expect(project.printed.join('')).toContain('det samme i dag. Antal versioner: 1.');
    expect(await run(['check', '--audit', '--json', '--lang', 'en'], project)).toBe(0);
    expect(JSON.parse(project.printed.at(-1) ?? '')).toEqual([
      { report: 'ny-start-slut', version: '1.0', tool: '0.1.0', changes: [], refusals: [] },
    ]);
  } finally {
    project.remove();
  }
});
