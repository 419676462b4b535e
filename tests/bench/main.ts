/** `npm run bench`: how long a site of 10, 100 and 500 reports takes, and what one report more costs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCorpus } from './write-corpus.ts';

interface Run {
  reports: number;
  seconds: number;
  megabytes: number;
}

const counts = (process.argv[2] ?? '10,100,500').split(',').map(Number);
const folder = mkdtempSync(path.join(tmpdir(), 'maalestok-bench-'));

function run(what: 'floor' | 'site', reports: number): Run {
  const input = path.join(folder, String(reports));
  const out = path.join(folder, `${what}-${reports}`);
  const started = performance.now();
  const child = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, 'run-once.ts'), what, input, out],
    {
      encoding: 'utf8',
      env: { ...process.env, MAALESTOK_INPUT: input },
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
    console.log(
      `${name.padEnd(6)} ${String(reports).padStart(4)} reports  ${seconds.toFixed(2).padStart(7)} s  ${String(megabytes).padStart(5)} MB`,
    );
  }
  console.log(`${name.padEnd(6)} slope ${slope(runs).toFixed(2)} ms a report`);
}

try {
  for (const count of counts) writeCorpus(path.join(folder, String(count)), count);
  const floor = counts.map((count) => run('floor', count));
  print('floor', floor);
  const site = counts.map((count) => run('site', count));
  print('site', site);
  console.log(`ratio  ${(slope(site) / slope(floor)).toFixed(2)} times the floor`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
