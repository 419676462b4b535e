import { strToU8 } from 'fflate';

/** A file that readers download. */
export interface DownloadFile {
  /** Below the version's address, and in the archive alike: `excel/status.csv`. */
  path: string;
  bytes: Uint8Array;
}

/** A file of text in UTF-8. */
export function textFile(path: string, text: string): DownloadFile {
  return { path, bytes: strToU8(text) };
}
