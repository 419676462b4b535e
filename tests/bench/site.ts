import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeCorpus } from './write-corpus.ts';

interface Run {
  reports: number;
  seconds: number;
  megabytes: number;
}

/** How long a site of so many reports takes, what one report more costs, and the floor beside it. */
export function benchSite(counts: number[]): void {
  // In the project's folder, so that input, site and cache lie on one disk.
  const folder = mkdtempSync(path.join(import.meta.dirname, '../../.cache/bench-'));
  try {
    for (const count of counts) writeCorpus(path.join(folder, String(count)), count);
    const floor = counts.map((count) => run('floor', count, folder));
    print('floor', floor);
    const site = counts.map((count) => run('site', count, folder));
    print('site', site);
    console.log(`ratio  ${(slope(site) / slope(floor)).toFixed(2)} times the floor`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(what: 'floor' | 'site', reports: number, folder: string): Run {
  const input = path.join(folder, String(reports));
  const out = path.join(folder, `${what}-${reports}`);
  const started = performance.now();
  const child = spawnSync(
    process.execPath,
    [...process.execArgv, path.join(import.meta.dirname, 'run-once.ts'), what, input, out],
    {
      encoding: 'utf8',
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (child.status !== 0) throw new Error(`${what} ${reports}: ${child.stderr}`);
  return { reports, seconds, megabytes: Number(child.stdout.trim().split('\n').at(-1)) };
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
