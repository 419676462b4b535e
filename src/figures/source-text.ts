import type { PublicReport } from '../domain/public-report.ts';

/** A table or figure of the source together with its report, for a figure shown outside the report. */
export function sourceText({ metadata }: PublicReport, place: string): string {
  const { source } = metadata;
  return source ? `${place}. ${source.title}. ${source.publisher}, ${source.year}` : place;
}
