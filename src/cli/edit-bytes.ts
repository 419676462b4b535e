/**
 * Edits ASCII parts of a file and leaves every other byte as it is, whatever its encoding: each byte is taken for
 * a letter of its own, and put back as the same byte.
 */
export function editBytes(bytes: Uint8Array, edit: (text: string) => string): Uint8Array {
  return Buffer.from(edit(Buffer.from(bytes).toString('latin1')), 'latin1');
}
