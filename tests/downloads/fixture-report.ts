import path from 'node:path';
import type { PublicReport } from '../../src/domain/public-report.ts';
import { readInputs } from '../../src/files/read-inputs.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { makeSite } from '../../src/report/make-site.ts';

/** The assembled report of the small valid project as a published version, with other metadata here and there. */
export function fixtureReport(metadata: Partial<PublicReport['metadata']> = {}): PublicReport {
  const reports: PublicReport[] = [];
  const inputs = readInputs(path.join(import.meta.dirname, '../fixtures/project'));
  makeSite(inputs, sha256, ({ report }) => reports.push(report));
  const [report] = reports;
  if (!report) throw new Error('the fixture gives no report');
  return { ...report, metadata: { ...report.metadata, status: 'published', ...metadata } };
}
