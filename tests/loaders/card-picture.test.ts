import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { makeCard } from '../../src/downloads/card/card.ts';
import { drawCard } from '../../src/downloads/card/draw-card.ts';
import { fileStyle } from '../../src/figures/file-style.ts';
import { fixtureReport } from '../downloads/fixture-report.ts';
import { cardPicture, drawsText } from '../../src/loaders/cited-files.ts';

const sheet = (name: string): string =>
  readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
const style = fileStyle(sheet('drawing') + sheet('card'), sheet('tokens'));
const svg = drawCard(makeCard(fixtureReport(), { organisation: (id) => id }, 'da'), style);

/** How many pixels of a PNG's part have a colour, read by drawing the picture anew. */
function pixelsOf(png: Uint8Array, colour: string, part: { top: number; bottom: number }): number {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const { pixels, width } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image href="${href}" width="1200" height="630"/></svg>`,
  ).render();
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = part.top * width * 4; at < part.bottom * width * 4; at += 4)
    if (wanted.every((value, index) => pixels[at + index] === value)) count += 1;
  return count;
}

it('is a PNG of 1200 by 630 pixels', () => {
  const png = Buffer.from(cardPicture(svg));
  // The signature, and width and height of the first chunk: PNG specification, 5.2 and 11.2.1.
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1A\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

it('shows its texts and the colours of its verdicts', () => {
  const png = cardPicture(svg);
  // --ink in the title, --verdict-partly in the strip: src/styles/tokens.css.
  expect(pixelsOf(png, '#1b1d1f', { top: 100, bottom: 300 })).toBeGreaterThan(2000);
  expect(pixelsOf(png, '#855600', { top: 380, bottom: 440 })).toBeGreaterThan(200);
});

it('is the same from time to time', () => {
  expect(Buffer.from(cardPicture(svg)).equals(cardPicture(svg))).toBe(true);
});

it('knows whether a font is there', () => {
  expect(drawsText(600)).toBe(true);
});

it('draws nothing where no file holds a font, and knows it', () => {
  expect(drawsText(400, [])).toBe(false);
});
