import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The largest page of each kind, and of each feed, at every number of reports, gzipped: what grows with the reports
 * is seen at a glance. A kind is an address with a `*` for what a report, project or the like is called.
 */
export function printGrowth(counts: readonly number[], siteOf: (count: number) => string): void {
  const sizes = counts.map((count) => largestOfKinds(siteOf(count)));
  const kinds = [...new Set(sizes.flatMap((of) => [...of.keys()]))].sort();
  console.log(
    `largest page, kB gzipped${counts.map((count) => String(count).padStart(9)).join('')}`,
  );
  for (const kind of kinds) {
    const row = sizes.map((of) => ((of.get(kind) ?? 0) / 1000).toFixed(1).padStart(9));
    console.log(`${kind.padEnd(24)}${row.join('')}`);
  }
}

function largestOfKinds(site: string): Map<string, number> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const largest = new Map<string, { file: string; size: number }>();
  for (const file of files.filter((name) => /(?:\.html|\.xml|^catalogue\.json)$/.test(name))) {
    const size = statSync(path.join(site, file)).size;
    const kind = kindOf(file);
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { file, size });
  }
  return new Map([...largest].map(([kind, { file }]) => [kind, gzipped(path.join(site, file))]));
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length;
}

// `rapporter/rapport-001/v1.0/data/index.html` is of the kind `rapporter/*/*/data/`.
function kindOf(file: string): string {
  const [room = '', id, ...rest] = file
    .replace(/^en\//, '')
    .replace(/index\.html$/, '')
    .split(path.sep);
  const inside = rest.map((name) => name.replace(/^v?\d.*$/, '*').replace(/^figur-\d+$/, '*'));
  const isNamed = id !== undefined && id !== '' && !id.includes('.');
  return [room, ...(id === undefined ? [] : [isNamed ? '*' : id]), ...inside].join('/') || '/';
}
