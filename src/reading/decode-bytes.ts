export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** What is left of a text with bytes that no text of its encoding has: each of them is U+FFFD. */
export interface Broken {
  broken: string;
  /** How the bytes were written, where they show it. */
  page?: 'CESU-8';
}

/**
 * Bytes to text by the byte order mark; without one as UTF-8, and where that is not possible as Windows-1252. Broken
 * where the bytes are neither, or far more UTF-8 than anything else. A byte order mark at the start is taken away.
 */
export function decodeBytes(bytes: Uint8Array): Decoded | Broken {
  if (startsWith(bytes, 0xff, 0xfe))
    return decode(bytes, 'utf-16le', 'UTF-16') ?? lenient(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff))
    return decode(bytes, 'utf-16be', 'UTF-16') ?? lenient(bytes, 'utf-16be');
  const unicode = decode(bytes, 'utf-8', 'UTF-8');
  if (unicode) return unicode;
  const left = lenient(bytes, 'utf-8');
  if (startsWith(bytes, 0xef, 0xbb, 0xbf) || left.page || isMostlyUnicode(left.broken)) return left;
  return decode(bytes, 'windows-1252', 'Windows-1252') ?? left;
}

function lenient(bytes: Uint8Array, label: string): Broken {
  const broken = new TextDecoder(label).decode(bytes);
  return label === 'utf-8' && hasHalves(bytes) ? { broken, page: 'CESU-8' } : { broken };
}

/** Whether both halves of a surrogate pair stand there, each written as a character of its own. */
function hasHalves(bytes: Uint8Array): boolean {
  const isHalf = (at: number, from: number) =>
    bytes[at] === 0xed && ((bytes[at + 1] ?? 0) & 0xf0) === from;
  for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) {
    if (isHalf(at, 0xa0) && isHalf(at + 3, 0xb0)) return true;
  }
  return false;
}

/** Whether as many letters of Western Europe are whole as there are bytes that fit nowhere. */
function isMostlyUnicode(broken: string): boolean {
  const whole = broken.match(/[À-ÿ–—‘’“”…€]/g)?.length ?? 0;
  return whole > 0 && whole >= (broken.match(/\ufffd/g)?.length ?? 0);
}

const signatures: [name: string, bytes: number[]][] = [
  ['zip (xlsx, docx)', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['Excel 97-2003', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
];

/** The name of the format, where a file is no text file but one of those that are dropped in by mistake. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  return signatures.find(([, signature]) => startsWith(bytes, ...signature))?.[0];
}

function decode(bytes: Uint8Array, label: string, encoding: Encoding): Decoded | undefined {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
