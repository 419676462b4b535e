import { linkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { csvOf } from '../report/csv-of.ts';
import { publicReport } from './report-entry.ts';
import { reportsFolder, writtenVersions } from './report-files.ts';

/**
 * The files of the site that are no pages of their own: each table as CSV, and the newest version's page at
 * its report's address. As Astro endpoints the twelve tables of a report cost 7.8 ms, written here under one;
 * the newest page is the version's page, byte for byte, and needs no second rendering.
 */
export function siteFiles(): AstroIntegration {
  let folder = '';
  return {
    name: 'maalestok-site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = reportsFolder(config.cacheDir);
      },
      'astro:build:done': ({ dir }) => {
        writeSiteFiles(folder, path.join(fileURLToPath(dir), 'rapporter'));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const csv = csvAt(request.url ?? '', folder);
          if (csv === undefined) return next();
          response.setHeader('Content-Type', 'text/csv; charset=utf-8');
          response.end(csv);
        });
      },
    },
  };
}

function writeSiteFiles(folder: string, site: string): void {
  for (const { report, version, file } of writtenVersions(folder)) {
    const place = path.join(site, report, `v${version}`);
    for (const table of publicReport({ file }).tables) {
      writeFileSync(path.join(place, `${table.name}.csv`), csvOf(table));
    }
    // Versions come in their order, so that the last link is to the newest.
    linkAs(path.join(site, report, 'index.html'), path.join(place, 'index.html'));
  }
}

/** A second name for the same bytes, which costs no writing. */
function linkAs(name: string, file: string): void {
  rmSync(name, { force: true });
  linkSync(file, name);
}

const csvAddress = /^\/rapporter\/([a-z0-9-]+)\/v(\d+\.\d+)\/([a-z0-9-]+)\.csv$/;

/** While developing: the table that an address names. */
function csvAt(address: string, folder: string): string | undefined {
  const [, report, version, name] = csvAddress.exec(address) ?? [];
  const written = writtenVersions(folder).find(
    (one) => one.report === report && one.version === version,
  );
  const table = written && publicReport(written).tables.find((one) => one.name === name);
  return table && csvOf(table);
}
