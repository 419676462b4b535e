import type { PublicReport } from '../domain/public-report.ts';

/** A table or figure of the source together with the report that it is from, for a figure that stands alone. */
export function sourceText({ metadata }: PublicReport, place: string): string {
  const { source } = metadata;
  return source ? `${place}. ${source.title}. ${source.publisher}, ${source.year}` : place;
}
