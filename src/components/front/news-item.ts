import type { ReportMetadata } from '../../domain/metadata.ts';
import type { Locale } from '../../words/words.ts';

/** Something that happened to a version: what it is called, and why. */
export interface NewsItem {
  report: string;
  version: string;
  title: string;
  language: Locale;
  date: string;
  kind: ReportMetadata['changeNote']['kind'] | 'withdrawn';
  reason: ReportMetadata['changeNote']['reason'];
}
