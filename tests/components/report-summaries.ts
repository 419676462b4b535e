import type { ReportSummary } from '../../src/components/catalogue/report-summary.ts';
import { sampleReport } from './preview/sample-report.ts';

/** A report as lists know it, with what a test is about. */
export function summary(
  report: string,
  {
    metadata,
    ...rest
  }: Partial<Omit<ReportSummary, 'metadata'>> & {
    metadata?: Partial<ReportSummary['metadata']>;
  } = {},
): ReportSummary {
  return {
    ...{ report, version: '1.0', judging: 1, goals: [], findings: [], recommendations: [] },
    ...rest,
    metadata: { ...sampleReport.metadata, title: report, ...metadata },
  };
}
