import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { printGrowth } from './growth.ts';
import { printWeights } from './page-weight.ts';
import { benchReading } from './reading/bench-reading.ts';
import { sizes } from './synthetic-data.ts';
import { writeCorpus } from './write-corpus.ts';

interface Run {
  reports: number;
  seconds: number;
  megabytes: number;
}

/** How long a site of so many reports takes, what one report more costs, and the floor beside it. */
export async function benchSite(counts: number[]): Promise<void> {
  // In the project's folder, so that input, site and cache lie on one disk.
  const folder = mkdtempSync(path.join(import.meta.dirname, '../../.cache/bench-'));
  try {
    for (const count of counts) writeCorpus(path.join(folder, String(count)), count);
    const floor = counts.map((count) => run('floor', count, folder));
    print('floor', floor);
    const site = counts.map((count) => run('site', count, folder));
    print('site', site);
    console.log(`ratio  ${(slope(site) / slope(floor)).toFixed(2)} times the floor`);
    const siteOf = (count: number): string => path.join(folder, `site-${count}`);
    printGrowth(counts, siteOf);
    await benchReading(siteOf(counts.at(-1) ?? 0));
    printShareOfFigures(site.at(-1), folder);
    await benchOwnSite(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(what: 'floor' | 'site', reports: number, folder: string): Run {
  const out = path.join(folder, `${what}-${reports}`);
  return { reports, ...build(what, path.join(folder, String(reports)), out) };
}

function build(what: 'floor' | 'site', input: string, out: string): Omit<Run, 'reports'> {
  const program = path.join(import.meta.dirname, 'run-once.ts');
  // Whatever was built before is not to help.
  const words = [...process.execArgv, program, what, input, out, '--no-store'];
  const started = performance.now();
  const child = spawnSync(process.execPath, words, { encoding: 'utf8' });
  const seconds = (performance.now() - started) / 1000;
  if (child.status !== 0) throw new Error(`${what} ${input}: ${child.stderr}`);
  return { seconds, megabytes: Number.parseInt(child.stdout.trim().split('\n').at(-1) ?? '', 10) };
}

/** What figures cost: the largest corpus once more without them. */
function printShareOfFigures(largest: Run | undefined, folder: string): void {
  if (!largest) return;
  const { reports, seconds } = largest;
  writeCorpus(path.join(folder, 'plain'), reports, 0);
  const plain = build('site', path.join(folder, 'plain'), path.join(folder, 'site-plain'));
  const each = ((seconds - plain.seconds) * 1000) / (reports * sizes.figures);
  const share = (100 * (seconds - plain.seconds)) / seconds;
  console.log(
    `figures ${share.toFixed(0)} % of the build of ${reports} reports, ${each.toFixed(2)} ms a figure`,
  );
}

/** What readers fetch and wait for: the pages of the project's own reports. */
async function benchOwnSite(folder: string): Promise<void> {
  const out = path.join(folder, 'own');
  build('site', path.join(import.meta.dirname, '../..'), out);
  const reports = readdirSync(path.join(out, 'rapporter')).filter((name) => !name.includes('.'));
  printWeights(out, ['/', '/rapporter/', ...reports.map((report) => `/rapporter/${report}/`)]);
  await benchReading(out);
}

/** Milliseconds that one report more costs, between the smallest and the largest corpus. */
function slope(runs: Run[]): number {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || first === last) return Number.NaN;
  return ((last.seconds - first.seconds) * 1000) / (last.reports - first.reports);
}

function print(name: string, runs: Run[]): void {
  for (const { reports, seconds, megabytes } of runs) {
    const columns = [
      String(reports).padStart(4),
      seconds.toFixed(2).padStart(7),
      String(megabytes).padStart(5),
    ];
    console.log(`${name.padEnd(6)} ${columns[0]} reports  ${columns[1]} s  ${columns[2]} MB`);
  }
  console.log(`${name.padEnd(6)} slope ${slope(runs).toFixed(2)} ms a report`);
}
