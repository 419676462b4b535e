export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/**
 * Bytes to text by the byte order mark; without one as UTF-8, and where that is not possible as Windows-1252.
 * Undefined where none of them gives a text. A byte order mark at the start is taken away.
 */
export function decodeBytes(bytes: Uint8Array): Decoded | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes, 'utf-16le', 'UTF-16');
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes, 'utf-16be', 'UTF-16');
  const unicode = decode(bytes, 'utf-8', 'UTF-8');
  if (unicode || startsWith(bytes, 0xef, 0xbb, 0xbf)) return unicode;
  return decode(bytes, 'windows-1252', 'Windows-1252');
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
