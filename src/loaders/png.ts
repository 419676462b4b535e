import { crc32, deflateSync } from 'node:zlib';

/**
 * Pixels as red, green, blue and alpha, a byte each, row by row. All must be opaque: the library that draws them
 * has multiplied the colours by their alpha, which a PNG has not.
 */
export interface Pixels {
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
export function pngOf({ width, height, pixels }: Pixels): Uint8Array {
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
