import { setImmediate } from 'node:timers/promises';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Facts } from '../domain/facts.ts';
import type { VersionProof } from '../domain/ledger.ts';
import { frameSite, siteFrame, type SiteFrame } from '../domain/site-frame.ts';
import type { Problem } from '../domain/problem.ts';
import { areDraftsIncluded, readInputs, type VersionInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { readSite } from '../reading/read-site.ts';
import type { SiteSource, SourceFile } from '../reading/sources.ts';
import { emptyLedger, ledgerUpTo } from '../report/publication/ledger/read-ledger.ts';
import { openVersion } from '../report/publication/open-version.ts';
import { factsText } from '../report/publication/read-record.ts';
import { versionProof } from '../report/publication/ledger/prove-copy.ts';
import { ownCodeHash } from '../store/code-hash.ts';
import { inputHash, readOnce } from '../store/input-hash.ts';
import type { Made, MadeStore } from '../store/made-store.ts';
import type { LaidFigures } from '../figures/laid-figure.ts';
import { given } from '../domain/given.ts';
import { reportEntry, type ReportEntry, reportGoals } from './report-entry.ts';
import { fileMaker, type FileMaker } from './version-files.ts';
import { filesKey, siteStore, type VersionFile } from './version-store.ts';

/** A version that was read and checked. */
export interface MadeVersion {
  /** Absent where a problem is an error, and of a draft that is left out of the site. */
  entry?: ReportEntry;
  isLeftOut?: true;
  /** What the ledger must hold of it; a draft has none. */
  proof?: VersionProof;
  problems: Problem[];
}

/** What the versions of a site are made with; plain, so that it can be handed to a worker. */
export interface Making {
  frame: SiteFrame;
  /** The folder that the input is read from. */
  root: string;
  /** The address that the site is published at. */
  origin: string | undefined;
  /** Whether the files of each version are made, too, or are left until somebody asks for one. */
  withFiles: boolean;
}

/** Versions to make in a worker, by their places in the list of all. */
export interface VersionsToMake extends Making {
  places: readonly number[];
}

/** Gives a version of a site's input: as it was made before, where nothing changed that it is made from. */
export type VersionMaker = (version: VersionInputs) => MadeVersion;

/** What a version is made from, besides its own files. */
export interface MakerInput {
  site: SiteSource;
  versions: readonly VersionInputs[];
  ledger?: SourceFile;
}

/** Everything that making one version needs. */
interface ToMake {
  version: VersionInputs;
  site: SiteSource;
  /** The lines of the ledger up to the version's own. */
  ledger: string;
  maker: FileMaker;
  store: MadeStore;
  /** A hash of all that the version is made from. */
  key: string;
  isLeftOut: boolean;
  withFiles: boolean;
}

/** A hash of the code that makes a version, once it was asked for. */
let code: string | undefined;

export function versionMaker(
  { site, versions, ledger = emptyLedger }: MakerInput,
  { origin, withFiles }: Pick<Making, 'origin' | 'withFiles'>,
  store: MadeStore = siteStore(),
): VersionMaker {
  code ??= ownCodeHash([import.meta.filename]);
  const settings = [code, siteFrame(), origin ?? null];
  const maker = fileMaker(origin);
  return (version) => {
    const read = readOnce(version);
    const upTo = ledgerUpTo(ledger, version);
    const input = inputHash(read, { site: site.files, versions });
    const isLeftOut = version.isDraft && !areDraftsIncluded();
    const key = sha256(JSON.stringify([settings, isLeftOut, upTo, input]));
    const made = store.find<MadeVersion>(key);
    const isMade = made && (!withFiles || !made.value.entry || store.find(filesKey(key)));
    if (isMade) return withParts(made);
    return make({ version: read, site, ledger: upTo, maker, store, key, isLeftOut, withFiles });
  };
}

/** Makes one version and keeps it with its files; a draft that is left out is only checked. */
function make({ version, site, ledger, maker, store, key, ...asked }: ToMake): MadeVersion {
  const { facts, publication, problems } = openVersion(version, site, sha256);
  // What is wrong with a published version is found with the help of files that its key does not hold.
  if (!facts) return { problems };
  if (asked.isLeftOut) return store.keep<MadeVersion>(key, { isLeftOut: true, problems }, {}).value;
  const text = publication && factsText(publication);
  const { laid, files } = maker(facts, text === undefined ? undefined : { facts: text, ledger });
  if (asked.withFiles) keepFiles(files(), store, key);
  const proof = publication && versionProof(publication, sha256, text);
  const entry = { ...reportEntry(facts), key, parts: {} };
  return withParts(
    store.keep<MadeVersion>(key, { entry, ...given({ proof }), problems }, partsOf(facts, laid)),
  );
}

function partsOf(facts: Facts, laid: LaidFigures): Record<string, string> {
  const { report, words, ties } = facts;
  const figures = [...laid].map(([locale, drawn]) => [`figures.${locale}`, drawn] as const);
  const parts = { report, words, ties, goals: reportGoals(facts), ...Object.fromEntries(figures) };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part)]),
  );
}

function keepFiles(files: readonly VersionFile[], store: MadeStore, key: string): void {
  const byAddress = files.map(({ address, bytes }) => [address, bytes] as const);
  const downloads = files.filter(({ isDownload }) => isDownload).map(({ address }) => address);
  store.keep(filesKey(key), { downloads }, Object.fromEntries(byAddress));
}

function withParts({ value, contents }: Made<MadeVersion>): MadeVersion {
  return value.entry ? { ...value, entry: { ...value.entry, parts: contents } } : value;
}

/** A worker reads what reports share once more, and of the versions only its own. */
async function makeShare({ root, places, ...making }: VersionsToMake): Promise<MadeVersion[]> {
  const { site: files, versions, ledger } = readInputs(root);
  const { value: site } = readSite(files, versions);
  const make = versionMaker({ site, versions, ...given({ ledger }) }, making);
  const made: MadeVersion[] = [];
  for (const place of places) {
    const version = versions[place];
    if (version) made.push(make(version));
    // The memory of a drawn card, seven megabytes, is given back between two turns of the event loop alone.
    await setImmediate();
  }
  return made;
}

if (!isMainThread) {
  const toMake = workerData as VersionsToMake;
  frameSite(toMake.frame);
  // Loaders are required, which no module with an `await` of its own can be.
  void makeShare(toMake).then((made) => parentPort?.postMessage(made));
}
