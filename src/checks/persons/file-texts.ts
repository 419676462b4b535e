import { strFromU8, unzipSync } from 'fflate';
import { binaryFormat, decodeBytes } from '../../reading/decode-bytes.ts';
import type { SourceFile } from '../../reading/sources.ts';

/**
 * What a file says in words: a text file's text, the notes that a camera or a program leaves in a picture, and the texts
 * of a workbook or a document. Undefined where there are no words to be had, as in a PDF.
 */
export function textIn({ bytes }: SourceFile): string | undefined {
  const format = binaryFormat(bytes);
  if (format === 'PNG') return textInPng(bytes);
  if (format?.startsWith('zip')) return textInOffice(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return textInJpeg(bytes);
  const decoded = format === undefined ? decodeBytes(bytes) : undefined;
  const text = decoded && ('broken' in decoded ? decoded.broken : decoded.text);
  return text?.includes('\0') ? undefined : text;
}

/** The chunks that hold texts: https://www.w3.org/TR/png-3/#11textinfo. Packed ones are not opened. */
function textInPng(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  let start = 8;
  while (start + 12 <= bytes.length) {
    const length = view.getUint32(start);
    const type = strFromU8(bytes.subarray(start + 4, start + 8), true);
    if (/^(?:tEXt|iTXt|eXIf)$/.test(type))
      texts.push(words(bytes.subarray(start + 8, start + 8 + length)));
    start += length + 12;
  }
  return texts.join('\n');
}

/** The segments for programs (Exif, XMP, IPTC) and the comment: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.1. */
function textInJpeg(bytes: Uint8Array): string {
  const texts: string[] = [];
  let start = 2;
  while (start + 4 <= bytes.length && bytes[start] === 0xff) {
    const marker = bytes[start + 1] ?? 0;
    const length = ((bytes[start + 2] ?? 0) << 8) + (bytes[start + 3] ?? 0);
    if (marker === 0xda || length < 2) break;
    if (marker === 0xfe || (marker >= 0xe1 && marker <= 0xef))
      texts.push(words(bytes.subarray(start + 4, start + 2 + length)));
    start += 2 + length;
  }
  return texts.join('\n');
}

/** Bytes as words; what is none parts them. */
function words(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/[^\p{L}\p{N}\p{P}\p{Zs}\n+@]+/gu, '\n');
}

const mostBytes = 64 * 1024 * 1024;

/** The XML in a file of Excel, Word or LibreOffice, without its tags. What cannot be opened says nothing. */
function textInOffice(bytes: Uint8Array): string | undefined {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /\.(?:xml|csv|txt)$/.test(name) && originalSize < mostBytes,
    });
    return Object.values(files)
      .map((file) =>
        strFromU8(file)
          .replace(/<\/(?:si|c|row|p|w:p|text:p)>/g, '\n')
          .replace(/<[^<>]*>/g, ' '),
      )
      .join('\n');
  } catch {
    return undefined;
  }
}
