import { createRequire } from 'node:module';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { pngOf } from './png.ts';

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
