import type { EarlierVersion } from '../../changes/earlier-version.ts';
import type { ReportMetadata } from '../../domain/metadata.ts';

/** A version's position among the others of its report. */
export interface VersionPlace {
  version: string;
  status: ReportMetadata['status'];
  /** The newest published version, where it is not this one. */
  newest?: string;
  /** The published version before this one. */
  predecessor?: string;
  /** The published version after this one. */
  successor?: string;
  /** Whether there is or was any other version. */
  hasHistory: boolean;
  /** What stood in the version before; only where marks are to say so. */
  earlier?: EarlierVersion;
}
