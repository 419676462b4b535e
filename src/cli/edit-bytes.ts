import { decodeBytes } from '../reading/decode-bytes.ts';

/** Edits a text file. One that was in another encoding is UTF-8 afterwards. */
export function editBytes(bytes: Uint8Array, edit: (text: string) => string): Uint8Array {
  const decoded = decodeBytes(bytes);
  if (!decoded) throw new TypeError('a file that is no text cannot be edited');
  return new TextEncoder().encode(edit(decoded.text));
}
