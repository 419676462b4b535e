import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Facts } from '../domain/facts.ts';
import type { VersionProof } from '../domain/ledger.ts';
import { frameSite, type SiteFrame } from '../domain/site-frame.ts';
import type { Problem } from '../domain/problem.ts';
import { areDraftsIncluded, readInputs, type VersionInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { readSite } from '../reading/read-site.ts';
import type { SiteSource, SourceFile } from '../reading/sources.ts';
import { emptyLedger, ledgerUpTo } from '../report/publication/ledger/read-ledger.ts';
import { openVersion } from '../report/publication/open-version.ts';
import { factsText } from '../report/publication/read-record.ts';
import { reportEntry, type ReportEntry, type WrittenVersion, reportGoals } from './report-entry.ts';
import { fileMaker, type FileMaker, type MadeFiles } from './version-files.ts';
import { keep, keepFiles } from './version-store.ts';
import { versionProof } from '../report/publication/ledger/prove-copy.ts';

/** A version that was read and checked. */
export interface MadeVersion {
  /** Absent where a problem is an error, and of a draft that is left out of the site. */
  entry?: ReportEntry;
  isLeftOut?: true;
  /** What the ledger must hold of it; a draft has none. */
  proof?: VersionProof;
  problems: Problem[];
}

/** Versions to make in a worker, by their places in the list of all; plain, so that it can be handed over. */
export interface VersionsToMake {
  frame: SiteFrame;
  root: string;
  folder: string;
  /** The address that the site is published at. */
  origin: string | undefined;
  places: readonly number[];
}

/** Where the files of versions go, and what they are made with. */
export interface MakingFiles {
  folder: string;
  maker: FileMaker;
  ledger: SourceFile;
}

/** Makes one version and keeps its facts and its files in the folder; a draft that is left out is only checked. */
export function makeEntry(
  version: VersionInputs,
  site: SiteSource,
  { folder, maker, ledger }: MakingFiles,
): MadeVersion {
  const { facts, publication, problems } = openVersion(version, site, sha256);
  if (!facts) return { problems };
  if (version.isDraft && !areDraftsIncluded()) return { isLeftOut: true, problems };
  const text = publication && factsText(publication);
  const proof =
    text === undefined ? undefined : { facts: text, ledger: ledgerUpTo(ledger, version) };
  const kept = { report: version.report, version: version.version, folder };
  keepVersion(kept, facts, maker(facts, proof));
  return {
    entry: reportEntry(facts, folder),
    ...(publication ? { proof: versionProof(publication, sha256, text) } : {}),
    problems,
  };
}

function keepVersion(kept: WrittenVersion, facts: Facts, { files, laid }: MadeFiles): void {
  const { report, words, ties } = facts;
  keep(kept, 'report', report);
  keep(kept, 'goals', reportGoals(facts));
  keep(kept, 'ties', ties);
  keep(kept, 'words', words);
  for (const [locale, figures] of laid) keep(kept, `figures.${locale}`, figures);
  keepFiles(kept, files);
}

/** A worker reads what reports share once more, and of the versions only its own. */
function makeShare({ root, folder, origin, places }: VersionsToMake): MadeVersion[] {
  const { site: files, versions, ledger = emptyLedger } = readInputs(root);
  const { value: site } = readSite(files, versions);
  const making = { folder, maker: fileMaker(origin), ledger };
  return places.flatMap((place) => {
    const version = versions[place];
    return version ? makeEntry(version, site, making) : [];
  });
}

if (!isMainThread) {
  const toMake = workerData as VersionsToMake;
  frameSite(toMake.frame);
  parentPort?.postMessage(makeShare(toMake));
}
