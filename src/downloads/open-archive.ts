import { unzipSync, type UnzipFileInfo } from 'fflate';

/** Why an archive is not opened. */
export type ArchiveFault = 'no-archive' | 'too-large' | 'unsafe-name';

/** An archive that is not opened, for a reason that can be told. */
export class ArchiveRefusal extends Error {
  readonly fault: ArchiveFault;

  constructor(fault: ArchiveFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Far more than any archive of a report holds, and little enough for any machine. */
const mostBytes = 512 * 1024 * 1024;
const mostFiles = 20_000;

/** A name that leads out of its folder, or that systems read differently. */
const unsafeName = /^\/|\\|^[A-Za-z]:|(?:^|\/)\.{1,2}(?:\/|$)|\p{Cc}/u;

/**
 * The files of an archive by their paths below its one folder. It comes from anywhere: what it says of its sizes
 * is counted before anything is unpacked, names that lead out of it and names given twice are refused, and nothing
 * is written. Throws `ArchiveRefusal`.
 */
export function openArchive(archive: Uint8Array): Map<string, Uint8Array> {
  const files = unpacked(archive);
  const folders = new Set(Object.keys(files).map((name) => name.split('/')[0]));
  if (folders.size !== 1) throw new ArchiveRefusal('no-archive');
  const entries = Object.entries(files).filter(([name]) => !name.endsWith('/'));
  return new Map(entries.map(([name, bytes]) => [name.slice(name.indexOf('/') + 1), bytes]));
}

function unpacked(archive: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(archive, { filter: withinLimits() });
  } catch (fault) {
    throw fault instanceof ArchiveRefusal ? fault : new ArchiveRefusal('no-archive');
  }
}

function withinLimits(): (file: UnzipFileInfo) => boolean {
  const names = new Set<string>();
  let bytes = 0;
  return ({ name, originalSize }) => {
    bytes += originalSize;
    if (unsafeName.test(name) || names.has(name)) throw new ArchiveRefusal('unsafe-name');
    names.add(name);
    if (bytes > mostBytes || names.size > mostFiles) throw new ArchiveRefusal('too-large');
    return true;
  };
}
