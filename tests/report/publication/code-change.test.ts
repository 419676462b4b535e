import { expect, test } from 'vitest';
import { sha256 } from '../../../src/files/sha256.ts';
import { readInputs } from '../../../src/files/read-inputs.ts';
import { makeReport, type MadeReport } from '../../../src/report/make-report.ts';
import { openSite } from '../../../src/report/make-site.ts';
import { makeVersion } from '../../../src/report/publication/make-version.ts';
import { readPublication } from '../../../src/report/publication/read-record.ts';
import { verifyPublication } from '../../../src/report/publication/verify-publication.ts';

/** What the repository itself has published: a change of code that alters a number of it is met here first. */
const inputs = readInputs('.');
const { site, problems } = openSite(inputs, sha256);

test('there are published versions', () => {
  expect(problems).toEqual([]);
  expect(inputs.records().length).toBeGreaterThanOrEqual(3);
});

test.each(inputs.versions.map((version) => ({ ...version })))(
  '$report $version is made as it was published',
  (version) => {
    const errors = makeVersion(version, site, sha256).problems.filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  },
);

/** A report as our code would make it after a change for the worse. */
function remade(change: (made: Required<MadeReport>) => void): string[] {
  const [version] = inputs.versions;
  const files = version?.read() ?? [];
  const record = files.find(({ path }) => path.endsWith('/published.json'));
  const rest = files.filter((file) => file !== record);
  const { value: publication } = record ? readPublication(record, sha256) : {};
  const made = version && makeReport({ ...version, read: () => rest }, site);
  if (!made?.report || !record || !publication) throw new Error('nothing is published');
  const { report } = made;
  change({ ...made, report });
  return verifyPublication(publication, made, rest, sha256, record).map(
    ({ code, found, expected }) => `${code} ${found.en} | ${expected.en}`,
  );
}

test('the same code makes the same report', () => {
  expect(remade(() => undefined)).toEqual([]);
});

test('a number that is read otherwise is refused, with both values', () => {
  const told = remade(({ report }) => {
    const row = report.tables.find(({ name }) => name === 'facts')?.rows[0];
    if (row) row.cells[2] = 4711;
  });
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(
    /^published-report-changed tables\.\d+\.rows\.0\.cells\S*: .*4711.* \| .*, as it was published$/,
  );
});

test('a verdict that is reckoned otherwise is refused', () => {
  const told = remade(({ report }) => {
    const goal = report.goals[0];
    if (goal) goal.overall.verdict = goal.overall.verdict === 'met' ? 'not-met' : 'met';
  });
  expect(told).toEqual([
    expect.stringMatching(/^published-report-changed goals\.0\.overall\.verdict: »/),
  ]);
});

test('a part that is left out is refused, and how many others is said', () => {
  const told = remade(({ report }) => {
    report.notes = [];
  });
  expect(told[0]).toContain('other places');
});
