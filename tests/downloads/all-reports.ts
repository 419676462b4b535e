import path from 'node:path';
import type { PublicReport } from '../../src/domain/public-report.ts';
import type { PublishedSite } from '../../src/downloads/published-site.ts';
import { readInputs } from '../../src/files/read-inputs.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { makeSite } from '../../src/report/make-site.ts';

const origin = 'https://maalestok.example';
const project = path.join(import.meta.dirname, '../..');

/** The reports of this project, and that of the small valid one. */
export function allReports(): PublicReport[] {
  const reports: PublicReport[] = [];
  for (const root of [project, path.join(project, 'tests/fixtures/project')])
    makeSite(readInputs(root), sha256, ({ report }) => reports.push(report));
  if (reports.length < 4) throw new Error('some reports were refused');
  return reports;
}

export const site: PublishedSite = {
  organisation: (id) => `Navnet på ${id}`,
  address: (path) => new URL(path, origin).href,
  hash: sha256,
};
