import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { VersionProof } from '../domain/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import { readInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { enterSite } from '../files/site-setting.ts';
import { readSite } from '../reading/read-site.ts';
import type { SiteSource } from '../reading/sources.ts';
import type { VersionInput } from '../report/make-report.ts';
import { versionProof } from '../report/publication/ledger/version-proof.ts';
import { openVersion } from '../report/publication/open-version.ts';
import { reportEntry, type ReportEntry } from './report-entry.ts';
import { keepFiles, writeReport } from './report-files.ts';
import { writeFigures } from './report-figures.ts';
import { writeGoals } from './report-goals.ts';
import { writeTies } from './report-ties.ts';
import { writeWords } from './report-words.ts';
import { fileMaker, type FileMaker } from './version-files.ts';

/** A version that was read and checked; its entry is there only where no problem is an error. */
export interface MadeVersion {
  entry?: ReportEntry;
  /** What the ledger must hold of it; a draft has none. */
  proof?: VersionProof;
  problems: Problem[];
}

/** Versions to make in a worker, by their places in the list of all; plain, so that it can be handed over. */
export interface VersionsToMake {
  root: string;
  folder: string;
  /** The address that the site is published at. */
  origin: string | undefined;
  places: readonly number[];
}

/** Makes one version and writes its report and its files into the folder. */
export function makeEntry(
  version: VersionInput,
  site: SiteSource,
  folder: string,
  maker: FileMaker,
): MadeVersion {
  const { facts, publication, problems } = openVersion(version, site, sha256);
  if (!facts) return { problems };
  const { report, words, ties } = facts;
  const file = writeReport(report, folder);
  writeGoals(report, file);
  writeTies(ties, file);
  writeWords(words, file);
  const { files, laid } = maker(facts);
  writeFigures(laid, file);
  keepFiles(files, report, folder);
  const proof = publication && versionProof(publication, sha256);
  return { entry: reportEntry(facts, file), ...(proof ? { proof } : {}), problems };
}

/** A worker reads what reports share once more, and of the versions only its own. */
function makeShare({ root, folder, origin, places }: VersionsToMake): MadeVersion[] {
  const { site: files, versions } = readInputs(root);
  const { value: site } = readSite(files, versions);
  const maker = fileMaker(origin);
  return places.flatMap((place) => {
    const version = versions[place];
    return version ? makeEntry(version, site, folder, maker) : [];
  });
}

if (!isMainThread) {
  enterSite();
  parentPort?.postMessage(makeShare(workerData as VersionsToMake));
}
