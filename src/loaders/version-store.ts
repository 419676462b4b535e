import type { Language } from '../domain/language.ts';
import type { SharedWords, Tie } from '../domain/facts.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type { LaidFigure } from '../figures/laid-figure.ts';
import { sha256 } from '../files/sha256.ts';
import { madeStore, type Made, type MadeStore } from '../store/made-store.ts';
import { storeFolder } from '../store/store-folder.ts';
import type { WrittenVersion, ReportGoals } from './report-entry.ts';

/** What loading keeps of a version, by name: each part is opened by the pages that need it, and by no others. */
export interface KeptOfVersion extends Record<`figures.${Language}`, Record<string, LaidFigure>> {
  report: PublicReport;
  /** The words of shared files that it uses. */
  words: SharedWords;
  /** Which numbers its declared checks hold together. */
  ties: readonly Tie[];
  /** Its goals with their results, which is far less than all of it. */
  goals: ReportGoals;
}

/** What was kept of a version under a name. Throws where nothing was. */
export function kept<Name extends keyof KeptOfVersion>(
  { parts }: Pick<WrittenVersion, 'parts'>,
  name: Name,
): KeptOfVersion[Name] {
  const part = parts[name];
  if (!part) throw new RangeError(`nothing is kept under ${name}`);
  return JSON.parse(Buffer.from(siteStore().open(part)).toString()) as KeptOfVersion[Name];
}

/** A file of the site that is no page. */
export interface VersionFile {
  address: string;
  bytes: Uint8Array | string;
  /** Whether the version can be taken along as it: its tables and itself, and each figure in every language. */
  isDownload: boolean;
}

/** Which of a version's files it can be taken along as; the others are citations and pictures beside links. */
interface FileKinds {
  downloads: string[];
}

/** The key of a version's files, by the version's own. */
export const filesKey = (key: string): string => sha256(`files ${key}`);

/** The files of a version by their addresses; undefined where nobody has asked for them yet. */
export function keptFiles({ key }: WrittenVersion): Made<FileKinds> | undefined {
  return siteStore().look<FileKinds>(filesKey(key));
}

/** The sizes in bytes of what a version can be taken along as, by address. */
export function downloadSizes(version: WrittenVersion): Record<string, number> {
  const { value, contents = {} } = keptFiles(version) ?? {};
  const downloads = value?.downloads ?? [];
  return Object.fromEntries(downloads.map((address) => [address, contents[address]?.size ?? 0]));
}

/** The store that the site of this process is made with. */
export function siteStore(): MadeStore {
  return madeStore(storeFolder());
}
