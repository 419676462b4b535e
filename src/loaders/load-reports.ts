import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Problem } from '../domain/problem.ts';
import { withoutFollowUps } from '../checks/follow-ups.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { strayPrints } from '../checks/stray-prints.ts';
import { given } from '../domain/given.ts';
import { siteFrame } from '../domain/site-frame.ts';
import { askedLanguage } from '../files/asked-language.ts';
import { printedFiles, type PrintedFile } from '../files/printed-files.ts';
import { readInputs, type Inputs, type VersionInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { isError } from '../report/make-report.ts';
import { openSite, siteProblems, type Outcome } from '../report/make-site.ts';
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
import { showOnDesk } from './desk.ts';
import { rememberIndex, type ReportIndex } from './report-index.ts';
import { fileOfSite, pdfAddress, placeInSite } from '../i18n/addresses.ts';
import { siteLanguages } from '../words/words.ts';
import { ownShare, versionsOfShare } from '../store/share.ts';

/**
 * The `reports` collection: an entry `<report>/<version>` for every version of the site. Reads, checks and assembles the
 * whole input, and throws with every problem where anything is wrong: a build never goes on with half of it. While
 * developing, what was right last stays, and pages say what is wrong now.
 */
export function reportsLoader(): Loader {
  return {
    name: 'maalestok-reports',
    schema: reportEntrySchema,
    load: async (context) => {
      onChange(context, (files) => fillDesk(context, files));
      await (context.watcher ? fillDesk(context, undefined) : fillSite(context));
    },
  };
}

async function fillSite(context: LoaderContext): Promise<void> {
  const loaded = await loadReports(context, () => true);
  if (loaded.problems.some(isError))
    throw new RefusedInput(
      loaded.problems,
      formatProblems(loaded.problems, askedLanguage(), false),
    );
  fill(context, loaded);
}

/** Makes those versions anew that may depend on files that were changed; all, where it is not known which were. */
async function fillDesk(
  context: LoaderContext,
  changed: readonly string[] | undefined,
): Promise<void> {
  const loaded = await loadReports(
    context,
    (version) => isTouched(version, changed) || !lastMade.has(nameOf(version)),
  );
  fill(context, loaded);
  const { problems } = loaded;
  showOnDesk(problems.length > 0 ? formatProblems(problems, askedLanguage(), false) : undefined);
}

/** A draft may depend on any file; a published version on those of its report. */
function isTouched(
  { report, isDraft }: VersionInputs,
  changed: readonly string[] | undefined,
): boolean {
  return !changed || isDraft || changed.some((file) => file.includes(`/${report}/`));
}

/** What each version was made to last in this process, and what it was when nothing was wrong with it. */
const lastMade = new Map<string, MadeVersion>();
const lastShown = new Map<string, ReportEntry>();

const nameOf = ({ report, version }: Pick<VersionInputs, 'report' | 'version'>): string =>
  `${report}/${version}`;

/** The entry of a version; while developing, one with errors is shown as it was last. */
function entryOf(version: VersionInputs, isDesk: boolean): ReportEntry[] {
  const name = nameOf(version);
  const entry = lastMade.get(name)?.entry;
  if (entry) lastShown.set(name, entry);
  return [(entry ?? (isDesk && lastShown.get(name))) || []].flat();
}

/** All that was loaded, and what is wrong with it. */
interface Loaded extends ReportIndex {
  problems: Problem[];
}

async function loadReports(
  { config, watcher }: LoaderContext,
  isAnew: (version: VersionInputs) => boolean,
): Promise<Loaded> {
  const root = inputRoot(config);
  const input = readInputs(root);
  const opened = openSite(input, sha256);
  rememberSite(root, input.site, opened.site);
  const how = { root, origin: config.site, frame: siteFrame(), withFiles: !watcher };
  const maker = versionMaker({ ...input, site: opened.site }, how);
  const share = ownShare();
  const versions = share ? versionsOfShare(input.versions, share) : input.versions;
  const anew = versions.filter(isAnew);
  const madeAnew = await makeVersions(anew, input, how, maker);
  for (const [index, version] of anew.entries())
    lastMade.set(nameOf(version), madeAnew[index] ?? { problems: [] });
  const outcomes = versions.map(outcomeOf);
  const entries = versions.flatMap((version) => entryOf(version, watcher !== undefined));
  const printed = printedFiles(fileURLToPath(config.publicDir));
  const problems = share
    ? // What the other shares have is not known here; whoever puts the site together looks at all of it.
      withoutFollowUps([...opened.problems, ...outcomes.flatMap((one) => one.problems)])
    : [
        ...siteProblems(opened, outcomes, input.ledger, sha256),
        ...strayPrints(printed, mayBePrinted(entries)),
      ];
  return {
    entries: withPlaces(entries).map((entry) => withPrints(entry, printed)),
    tombstones: opened.tombstones,
    ledger: readLedger(input.ledger ?? emptyLedger, sha256).lines,
    problems,
  };
}

/** Takes what was loaded in the place of what was there, between two turns of the event loop: no page is ever missing. */
function fill({ store }: LoaderContext, { problems: _problems, ...index }: Loaded): void {
  rememberIndex(index);
  empty(store);
  for (const entry of index.entries) store.set({ id: nameOf(entry), data: { ...entry } });
}

function outcomeOf(version: VersionInputs): Outcome {
  const { report, version: number } = version;
  const { entry, isLeftOut, proof, problems = [] } = lastMade.get(nameOf(version)) ?? {};
  const isRead = entry !== undefined || isLeftOut === true;
  return { report, version: number, isRead, ...given({ proof }), problems };
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
