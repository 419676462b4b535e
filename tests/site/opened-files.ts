import { gunzipSync, unzipSync } from 'fflate';

/** A file with its name; for what lies in an archive, after the archive's. */
export type OpenedFile = [name: string, content: Uint8Array];

/** A file, and everything that is packed in it, archives within archives too. */
export function opened([name, content]: OpenedFile): OpenedFile[] {
  const bytes = new Uint8Array(content);
  const inside = startsWith(bytes, 0x50, 0x4b)
    ? Object.entries(unzipSync(bytes))
    : startsWith(bytes, 0x1f, 0x8b)
      ? [['unpacked', gunzipSync(bytes)] as const]
      : [];
  return [
    [name, bytes],
    ...inside.flatMap(([part, packed]) => opened([`${name}/${part}`, packed])),
  ];
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}
