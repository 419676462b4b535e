import { createRequire } from 'node:module';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { crc32, deflateSync } from 'node:zlib';
import type { SharedWords } from '../domain/facts.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { makeCard } from '../downloads/card/card.ts';
import { drawCard } from '../downloads/card/draw-card.ts';
import { citationFiles } from '../downloads/citation/citation-files.ts';
import { fileStyle } from '../figures/file-style.ts';
import { cardAddress, fileAddress } from '../i18n/addresses.ts';
import { citedSite } from './cited-site.ts';
import { styleSheet } from './style-sheet.ts';
import type { VersionFile } from './version-store.ts';
import { siteLanguages } from '../words/words.ts';

/**
 * What goes with a reference to a version: citations for programs and people, and the picture beside a link in
 * every language. `origin` is the address that the site is published at.
 */
export function citedFiles(
  origin: string | undefined,
): (report: PublicReport, words: SharedWords) => VersionFile[] {
  const style = fileStyle(styleSheet('drawing') + styleSheet('card'), styleSheet('tokens'));
  return (report, words) => {
    const site = citedSite(words, origin);
    const names = { organisation: site.organisation, siteName: words.site };
    return [
      ...citationFiles(report, site).map(({ name, content }) => ({
        address: fileAddress(report, name),
        ...{ bytes: content, isDownload: false },
      })),
      ...siteLanguages().map((locale) => ({
        address: cardAddress(report, locale),
        bytes: cardPicture(drawCard(makeCard(report, names, locale), style)),
        isDownload: false,
      })),
    ];
  };
}

const require = createRequire(import.meta.url);
const family = 'IBM Plex Sans';
const faces = ['400Regular', '600SemiBold'].map((face) =>
  require.resolve(`@expo-google-fonts/ibm-plex-sans/${face}/IBMPlexSans_${face}.ttf`),
);

/** Only the project's fonts: with the machine's own, pictures would differ between machines. */
function optionsWith(fontFiles: string[]): ResvgRenderOptions {
  return { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family } };
}

/** A drawing with texts in the project's font as a PNG. */
export function cardPicture(svg: string): Uint8Array {
  assertFont();
  return pngOf(new Resvg(svg, optionsWith(faces)).render());
}

let asserted = false;

/** Without its font the library draws no text and says nothing, so that it is asked for some first. */
function assertFont(): void {
  asserted ||= [400, 600].every((weight) => drawsText(weight));
  if (!asserted) throw new Error(`No text is drawn with ${faces.join(' and ')}`);
}

/** Whether a text leaves ink on an empty sheet. */
export function drawsText(weight: number, fontFiles = faces): boolean {
  const text = `<text y="30" font-family="${family}" font-weight="${weight}">Måltal</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40">${text}</svg>`;
  const { pixels } = new Resvg(svg, optionsWith(fontFiles)).render();
  return pixels.some((value) => value > 0);
}

/**
 * Pixels as red, green, blue and alpha, a byte each, row by row. All must be opaque: the library that draws them
 * has multiplied the colours by their alpha, which a PNG has not.
 */
interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Eight bits a sample, colours with alpha, and nothing special. */
const form = [8, 6, 0, 0, 0];

/**
 * Pixels as a PNG (W3C, Portable Network Graphics, third edition), each row without a filter. The library that
 * draws them can write them too, in three times the time.
 */
function pngOf({ width, height, pixels }: Pixels): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(form, 8);
  const data = deflateSync(rowsOf(width, height, pixels), { level: 3 });
  const end = Buffer.alloc(0);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', end)]);
}

/** Every row behind a byte that says that it has no filter. */
function rowsOf(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const length = width * 4;
  const rows = new Uint8Array((length + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  return rows;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
