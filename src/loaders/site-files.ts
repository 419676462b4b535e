import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { siteFrame } from '../domain/site-frame.ts';
import {
  placeInSite,
  reportAddress,
  versionAddress,
  fileOfSite,
  ledgerAddress,
} from '../i18n/addresses.ts';
import { contentType } from '../i18n/response-headers.ts';
import { citedFiles } from './cited-files.ts';
import { inWorkers } from './in-workers.ts';
import { kept, keptFile, readIndex, storeFolder, type ReportIndex } from './version-store.ts';
import { writeVersionFiles, type FilesToWrite } from './write-version-files.ts';
import { lineText } from '../domain/ledger.ts';
import { catalogue } from '../downloads/catalogue.ts';
import { reportSchemaAddress, reportJsonSchema } from '../downloads/report-json.ts';
import { securityPath, securityText } from './security-text.ts';
import { citedSite } from './cited-site.ts';
import { sharedSite } from './shared-site.ts';
import { inputFolder } from '../files/read-inputs.ts';
import { siteLanguages } from '../words/words.ts';

/**
 * The files of the site that are no pages of their own: what each version is taken along as, which loading has
 * made and kept, so that pages can tell how large it is; and the newest version's page at its report's address.
 * As Astro endpoints the twelve tables of a report cost 7.8 ms, written here under one; the newest page is the
 * version's page, byte for byte, and needs no second rendering.
 */
export function siteFiles(): AstroIntegration {
  let folder = '';
  let input = '';
  let origin: string | undefined;
  return {
    name: 'maalestok-site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = storeFolder(config.cacheDir);
        input = inputFolder(fileURLToPath(config.root));
        origin = config.site;
      },
      'astro:build:done': ({ dir }) =>
        writeSiteFiles({ dist: fileURLToPath(dir), origin }, readIndex(folder), input),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const address = (request.url ?? '').replace(/\?.*$/, '');
          const content =
            contentAt(address, folder, origin) ??
            machineFiles(readIndex(folder), input, origin)
              .find((file) => file.address === address)
              ?.content();
          if (content === undefined) return next();
          response.setHeader('Content-Type', contentType(address));
          response.end(content);
        });
      },
    },
  };
}

const worker = new URL('./write-version-files.ts', import.meta.url);

async function writeSiteFiles(
  toWrite: Omit<FilesToWrite, 'versions'>,
  index: ReportIndex,
  input: string,
): Promise<void> {
  const { entries } = index;
  const all = entries.map(({ report, version, folder }) => ({ report, version, folder }));
  await inWorkers(
    all,
    (versions) => writeVersionFiles({ ...toWrite, versions }),
    (versions) => new Worker(worker, { workerData: { ...toWrite, versions, frame: siteFrame() } }),
  );
  for (const { address, content } of machineFiles(index, input, toWrite.origin)) {
    const file = path.join(toWrite.dist, placeInSite(address));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content());
  }
  for (const { report: id, version } of entries.filter(({ newest }) => newest))
    for (const locale of siteLanguages())
      linkAs(reportAddress(id, locale), versionAddress({ id, version }, locale), toWrite.dist);
}

/** A second name for the same page, which costs no writing. */
function linkAs(address: string, original: string, dist: string): void {
  const page = (of: string): string => path.join(dist, placeInSite(of), 'index.html');
  rmSync(page(address), { force: true });
  linkSync(page(original), page(address));
}

const fileAddress =
  /^(?:\/[a-z]{2})?\/rapporter\/([a-z0-9-]+)\/v(\d+\.\d+)\/[a-z0-9/-]+(?:-v\2)?\.(?:csv|svg|png|bib|ris|(?:csl\.)?json|txt|xlsx|zip)$/;

/** While developing: the file of a version that an address names. */
function contentAt(
  address: string,
  folder: string,
  origin: string | undefined,
): string | Uint8Array | undefined {
  const place = placeInSite(address);
  const [, report, version] = fileAddress.exec(place) ?? [];
  if (report === undefined) return undefined;
  const written = readIndex(folder).entries.find(
    (one) => one.report === report && one.version === version,
  );
  if (!written) return undefined;
  const bytes = keptFile(written, address);
  if (bytes) return bytes;
  const files = citedFiles(origin)(kept(written, 'report'), kept(written, 'words'));
  return files.find((one) => placeInSite(one.address) === place)?.content();
}

/**
 * Files for machines that belong to no version: the ledger, the catalogue, whom to write to about a hole,
 * and the schema of `report.json`.
 */
function machineFiles(
  { entries, tombstones, ledger }: ReportIndex,
  input: string,
  origin: string | undefined,
): { address: string; content: () => string }[] {
  const site = () => {
    const names = [...sharedSite(input).organisations].map(
      ([id, { value }]) => [id, value] as const,
    );
    return citedSite({ organisations: Object.fromEntries(names) }, origin);
  };
  const { settings } = sharedSite(input);
  const security = settings && securityText(settings.value, origin);
  const schema = () => reportJsonSchema(site().address(reportSchemaAddress()));
  return [
    {
      address: ledgerAddress(),
      content: () => ledger.map(({ entry }) => lineText(entry)).join(''),
    },
    {
      address: fileOfSite('catalogue.json'),
      content: () => catalogue(entries, tombstones, site()),
    },
    ...(security === undefined
      ? []
      : [{ address: fileOfSite(securityPath), content: () => security }]),
    { address: reportSchemaAddress(), content: () => `${JSON.stringify(schema(), null, 1)}\n` },
  ];
}
