import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Loader, LoaderContext } from 'astro/loaders';
import { withoutFollowUps } from '../checks/follow-ups.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { strayPrints } from '../checks/stray-prints.ts';
import { siteFrame } from '../domain/site-frame.ts';
import { askedLanguage } from '../files/asked-language.ts';
import { printedFiles, type PrintedFile } from '../files/printed-files.ts';
import { readInputs, type Inputs, type VersionInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { isError } from '../report/make-report.ts';
import { openSite, type MadeSite } from '../report/make-site.ts';
import { ledgerProblems, type Records } from '../report/publication/ledger/against-records.ts';
import { emptyLedger, readLedger } from '../report/publication/ledger/read-ledger.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { inWorkers } from './in-workers.ts';
import { empty, inputRoot, onChange } from './input-root.ts';
import {
  versionMaker,
  type MadeVersion,
  type Making,
  type VersionMaker,
  type VersionsToMake,
} from './make-versions.ts';
import { reportEntrySchema, withPlaces, type ReportEntry } from './report-entry.ts';
import { rememberSite } from './shared-site.ts';
import { rememberIndex } from './report-index.ts';
import { fileOfSite, pdfAddress, placeInSite } from '../i18n/addresses.ts';
import { siteLanguages } from '../words/words.ts';
import { ownShare, versionsOfShare } from '../store/share.ts';

/**
 * The `reports` collection: an entry `<report>/<version>` for every version of the site. Reads, checks and assembles the
 * whole input, and throws with every problem where anything is wrong: a build never goes on with half of it.
 */
export function reportsLoader(): Loader {
  return {
    name: 'maalestok-reports',
    schema: reportEntrySchema,
    load: async (context) => {
      onChange(context, () => fill(context));
      await fill(context);
    },
  };
}

async function fill({ store, config, watcher }: LoaderContext): Promise<void> {
  const root = inputRoot(config);
  const input = readInputs(root);
  empty(store);
  const opened = openSite(input, sha256);
  const { site, tombstones, problems: shared } = opened;
  rememberSite(root, input.site, site);
  const making = { root, origin: config.site, frame: siteFrame(), withFiles: !watcher };
  const maker = versionMaker({ ...input, site }, making);
  const share = ownShare();
  const toMake = share ? versionsOfShare(input.versions, share) : input.versions;
  const made = await makeVersions(toMake, input, making, maker);
  const printed = printedFiles(fileURLToPath(config.publicDir));
  const problems = withoutFollowUps([
    ...shared,
    ...made.flatMap((version) => version.problems),
    ...(share ? [] : ledgerProblems(input.ledger, recordsIn(opened, made, input), sha256)),
    ...strayPrints(printed, mayBePrinted(made.flatMap(({ entry }) => entry ?? []))),
  ]);
  if (problems.some(isError))
    throw new RefusedInput(problems, formatProblems(problems, askedLanguage(), false));
  const entries = withPlaces(made.flatMap(({ entry }) => entry ?? [])).map((entry) =>
    withPrints(entry, printed),
  );
  const { lines } = readLedger(input.ledger ?? emptyLedger, sha256);
  rememberIndex({ entries, tombstones, ledger: lines });
  for (const entry of entries)
    store.set({ id: `${entry.report}/${entry.version}`, data: { ...entry } });
}

/** What lies of the versions that the ledger tells of. */
function recordsIn(
  { tombstones: withdrawn, unread }: MadeSite,
  made: readonly MadeVersion[],
  { versions }: Inputs,
): Records {
  return {
    published: made.flatMap(({ proof }) => proof ?? []),
    withdrawn,
    unread: [...unread, ...versions.filter((_version, index) => !isRead(made[index]))],
  };
}

function isRead(made: MadeVersion | undefined): boolean {
  return made?.entry !== undefined || made?.isLeftOut === true;
}

const worker = new URL('./make-versions.ts', import.meta.url);

/** The versions, in their order. */
function makeVersions(
  toMake: readonly VersionInputs[],
  { versions }: Inputs,
  making: Making,
  make: VersionMaker,
): Promise<MadeVersion[]> {
  const start = (places: readonly number[]): Worker =>
    new Worker(worker, { workerData: { ...making, places } satisfies VersionsToMake });
  const here = (places: readonly number[]): MadeVersion[] =>
    places.flatMap((place) => versions[place] ?? []).map(make);
  return inWorkers(
    toMake.map((version) => versions.indexOf(version)),
    here,
    start,
  );
}

/** Where in the site a PDF may lie: where a published version has its own. */
function mayBePrinted(entries: readonly ReportEntry[]): Set<string> {
  const published = entries.filter(({ metadata }) => metadata.status === 'published');
  return new Set(published.flatMap(addressesOf).map(placeInSite));
}

/** An entry with the sizes of its own PDFs, by their addresses. */
function withPrints(entry: ReportEntry, printed: readonly PrintedFile[]): ReportEntry {
  const own = new Set(addressesOf(entry));
  const found = printed.map(({ address, bytes }) => [fileOfSite(address.slice(1)), bytes] as const);
  const sizes = found.filter(([address]) => own.has(address));
  return { ...entry, printed: Object.fromEntries(sizes) };
}

function addressesOf({ report: id, version }: ReportEntry): string[] {
  return siteLanguages().map((locale) => pdfAddress({ id, version }, locale));
}
