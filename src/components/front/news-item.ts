import type { Language } from '../../domain/language.ts';
import type { ReportMetadata } from '../../domain/metadata.ts';

/** Something that happened to a version: what it is called, and why. */
export interface NewsItem {
  report: string;
  version: string;
  title: string;
  language: Language;
  date: string;
  kind: ReportMetadata['changeNote']['kind'] | 'withdrawn';
  reason: ReportMetadata['changeNote']['reason'];
}
