import type { Hash } from '../../domain/publication.ts';
import type { SiteSource } from '../../reading/sources.ts';
import { makeReport, type MadeReport, type VersionInput } from '../make-report.ts';

/** Makes one version, and holds what is published against what was published. */
export function makeVersion(version: VersionInput, site: SiteSource, _hash: Hash): MadeReport {
  return makeReport(version, site);
}
