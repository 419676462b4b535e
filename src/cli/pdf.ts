import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../domain/problem.ts';
import { inputFolder } from '../files/input-folder.ts';
import { readInputs } from '../files/read-inputs.ts';
import { pdfAddress, versionAddress } from '../i18n/addresses.ts';
import { metadataIn } from '../report/publication/publication-of.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { findChromium } from '../setup/find-chromium.mjs';
import { settledPdf } from './settled-pdf.ts';
import type { Effects, ExitCode } from './effects.ts';
import { findVersion } from './find-version.ts';
import { originOf, printPage } from './print-page.ts';
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
  const { changeNote } = metadataIn(publicationRecord(version, words[lang].draft, lang));
  const address = versionAddress(named, lang);
  const folder = path.resolve(effects.root, site);
  const printed = await printPage({ ...sourceOf(folder, address, lang), folder, address });
  const file = path.join('public', pdfAddress(named, lang));
  write(path.join(effects.root, file), settledPdf(printed, changeNote.date));
  effects.print(words[lang].printed(file));
  return 0;
}

/** The browser, and the address that the links of the print lead to. */
function sourceOf(folder: string, address: string, lang: Language) {
  const executablePath = findChromium();
  if (!executablePath) throw new RefusedInput([], words[lang].chromium);
  const page = path.join(folder, address, 'index.html');
  if (!existsSync(page)) throw new RefusedInput([], words[lang].site(page));
  const origin = originOf(page);
  if (!origin) throw new RefusedInput([], words[lang].origin);
  return { executablePath, origin };
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

const words = {
  da: {
    printed: (file: string) => `Skrevet: ${file}. Næste byg tager filen med.`,
    draft: 'Versionen er en kladde. Kun udgivne versioner bliver til PDF.',
    chromium:
      'Chromium mangler: installér Chromium eller Chrome, eller sæt MAALESTOK_CHROMIUM til programmets sti.',
    site: (page: string) => `${page} findes ikke. Byg websitet først: npm run build`,
    origin:
      'Websitet kender ikke sin adresse, så links på papir ville ikke føre nogen steder hen. Byg det med MAALESTOK_SITE.',
  },
  en: {
    printed: (file: string) => `Written: ${file}. The next build takes the file along.`,
    draft: 'The version is a draft. Only published versions are made into PDF.',
    chromium:
      'Chromium is missing: install Chromium or Chrome, or set MAALESTOK_CHROMIUM to its path.',
    site: (page: string) => `${page} does not exist. Build the site first: npm run build`,
    origin:
      'The site does not know its address, so that links on paper would lead nowhere. Build it with MAALESTOK_SITE.',
  },
} satisfies Record<Language, object>;
