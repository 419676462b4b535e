import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  placeInSite,
  reportAddress,
  versionAddress,
  fileOfSite,
  ledgerAddress,
} from '../i18n/addresses.ts';
import { contentType } from '../i18n/response-headers.ts';
import { versionMaker } from './make-versions.ts';
import { reportIndex, type ReportIndex } from './report-index.ts';
import { keptFiles, siteStore } from './version-store.ts';
import { lineText } from '../domain/ledger.ts';
import { catalogue } from '../downloads/catalogue.ts';
import { reportSchemaAddress, reportJsonSchema } from '../downloads/report-json.ts';
import { securityPath, securityText } from './security-text.ts';
import { citedSite } from './cited-site.ts';
import { sharedSite } from './shared-site.ts';
import { inputFolder, readInputs } from '../files/read-inputs.ts';
import { siteLanguages } from '../words/words.ts';

/**
 * The files of the site that are not pages of their own: each version's downloads and citations, which loading has
 * made; and at each report's address the page of its newest version, byte for byte, which needs no second rendering. While developing, the files of a version are made when one of them is asked for.
 */
export function siteFiles(): AstroIntegration {
  let input = '';
  let origin: string | undefined;
  return {
    name: 'maalestok-site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        input = inputFolder(fileURLToPath(config.root));
        origin = config.site;
      },
      'astro:build:done': ({ dir }) =>
        writeSiteFiles(fileURLToPath(dir), reportIndex(), { input, origin }),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const address = (request.url ?? '').split('?')[0] ?? '';
          const content =
            versionFile(address, { input, origin }) ??
            machineFiles(reportIndex(), { input, origin })
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

/** The folder of the site's input, and the address that it is published at. */
interface Place {
  input: string;
  origin: string | undefined;
}

function writeSiteFiles(dist: string, index: ReportIndex, place: Place): void {
  const fileAt = (address: string): string => path.join(dist, placeInSite(address));
  const store = siteStore();
  for (const entry of index.entries)
    for (const [address, content] of Object.entries(keptFiles(entry)?.contents ?? {}))
      store.link(content, fileAt(address));
  for (const { address, content } of machineFiles(index, place)) {
    mkdirSync(path.dirname(fileAt(address)), { recursive: true });
    writeFileSync(fileAt(address), content());
  }
  for (const { report: id, version } of index.entries.filter(({ newest }) => newest))
    for (const locale of siteLanguages())
      linkAs(reportAddress(id, locale), versionAddress({ id, version }, locale), dist);
}

/** A second name for the same page, which costs no writing. */
function linkAs(address: string, original: string, dist: string): void {
  const page = (of: string): string => path.join(dist, placeInSite(of), 'index.html');
  rmSync(page(address), { force: true });
  linkSync(page(original), page(address));
}

const fileAddress =
  /^(?:\/[a-z]{2})?\/rapporter\/([a-z0-9-]+)\/v(\d+\.\d+)\/[a-z0-9/-]+(?:-v\2)?\.(?:csv|svg|png|bib|ris|(?:csl\.)?json|txt|xlsx|zip)$/;

/** While developing: the file of a version that an address names, whose files are all made when the first is asked for. */
function versionFile(address: string, { input, origin }: Place): Uint8Array | undefined {
  const [, report, version] = fileAddress.exec(placeInSite(address)) ?? [];
  const isNamed = (one: { report: string; version: string }): boolean =>
    one.report === report && one.version === version;
  const entry = reportIndex().entries.find(isNamed);
  if (!entry) return undefined;
  if (!keptFiles(entry)) {
    const inputs = readInputs(input);
    const make = versionMaker({ ...inputs, site: sharedSite(input) }, { origin, withFiles: true });
    inputs.versions.filter(isNamed).forEach(make);
  }
  const content = keptFiles(entry)?.contents[address];
  return content && siteStore().open(content);
}

/**
 * Files for machines that belong to no version: the ledger, the catalogue, whom to write to about a hole,
 * and the schema of `report.json`.
 */
function machineFiles(
  { entries, tombstones, ledger }: ReportIndex,
  { input, origin }: Place,
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
