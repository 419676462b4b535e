import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a reader's browser fetches for one page, as a host sends it: gzipped, in bytes. */
interface PageWeight {
  address: string;
  requests: number;
  html: number;
  styles: number;
  scripts: number;
}

/** Reads a built page and the files of the same site that it names. */
function weigh(site: string, address: string): PageWeight {
  const html = readFileSync(path.join(site, address, 'index.html'), 'utf8');
  const styles = named(html, /<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = named(html, /<script[^>]* src="([^"]+)"/g);
  const sum = (files: string[]): number =>
    files.reduce((bytes, file) => bytes + gzipped(readFileSync(path.join(site, file))), 0);
  return {
    address,
    requests: 1 + styles.length + scripts.length,
    html: gzipped(html),
    styles: sum(styles),
    scripts: sum(scripts),
  };
}

/** The pages of an address list that the site has, each with its weight on a line. */
export function printWeights(site: string, addresses: readonly string[]): void {
  console.log(
    'page weight, gzipped                          requests    html  styles  scripts     all',
  );
  for (const address of addresses.filter((one) => existsSync(path.join(site, one, 'index.html')))) {
    const { requests, html, styles, scripts } = weigh(site, address);
    const numbers = [html, styles, scripts, html + styles + scripts];
    const columns = numbers.map((bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(8)).join('');
    console.log(`${address.padEnd(46)}${String(requests).padStart(8)}${columns}`);
  }
}

function named(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, address = '']) => address);
}

function gzipped(bytes: string | Uint8Array): number {
  return gzipSync(bytes).length;
}
