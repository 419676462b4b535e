import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../domain/problem.ts';
import { inputFolder } from '../files/input-folder.ts';
import { readInputs } from '../files/read-inputs.ts';
import { pdfAddress, reportAddress, versionAddress } from '../i18n/addresses.ts';
import { metadataIn } from '../report/publication/publication-of.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { findChromium } from '../setup/find-chromium.mjs';
import { dictionaries } from '../words/dictionaries.ts';
import { settledPdf } from './settled-pdf.ts';
import type { Effects, ExitCode } from './effects.ts';
import { findVersion } from './find-version.ts';
import { printPage, publishedSite } from './print-page.ts';
import { publicationRecord } from './publication-record.ts';
import type { Wanted } from './publish.ts';

export interface PdfOptions {
  lang: Language;
  /** The built site to print from, relative to the project. */
  site: string;
}

/**
 * Prints a published version from a built site, through Chromium, to where the next build takes it up.
 * The page is printed as it is, so that the PDF cannot say anything else.
 */
export async function pdf(
  wanted: Wanted,
  { lang, site }: PdfOptions,
  effects: Effects,
): Promise<ExitCode> {
  const inputs = readInputs(inputFolder(effects.root));
  const version = findVersion(wanted.report, wanted.version, inputs, lang);
  const named = { id: version.report, version: version.version };
  // A draft may change, and a print of it would not.
  const { changeNote } = metadataIn(
    publicationRecord(version, dictionaries[lang].cli.pdf.draft, lang),
  );
  const address = versionAddress(named, lang);
  const folder = path.resolve(effects.root, site);
  const printed = await printPage({ ...sourceOf(folder, named, lang), folder, address });
  const file = path.join('public', pdfAddress(named, lang));
  write(path.join(effects.root, file), settledPdf(printed, changeNote.date));
  effects.print(dictionaries[lang].cli.pdf.printed(file));
  return 0;
}

/** The browser, and the published site that the links of the print lead to. */
function sourceOf(folder: string, named: { id: string; version: string }, lang: Language) {
  const executablePath = findChromium();
  if (!executablePath) throw new RefusedInput([], dictionaries[lang].cli.pdf.chromium);
  const page = path.join(folder, versionAddress(named, lang), 'index.html');
  if (!existsSync(page)) throw new RefusedInput([], dictionaries[lang].cli.pdf.site(page));
  const site = publishedSite(page, reportAddress(named.id, lang));
  if (!site) throw new RefusedInput([], dictionaries[lang].cli.pdf.origin);
  return { executablePath, site };
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
