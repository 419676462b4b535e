import { readSharedFiles } from '../files/read-inputs.ts';
import { readSite } from '../reading/read-site.ts';
import type { SiteSource, SourceFile } from '../reading/sources.ts';

/** What was last read, and the bytes that it was read from. */
let last: { root: string; files: readonly SourceFile[]; site: SiteSource } | undefined;

/**
 * What reports share, for whoever needs it beside the `reports` collection, which tells what is wrong with it. It is
 * parsed once a build, and while developing once a change: its few bytes are compared instead.
 */
export function sharedSite(root: string): SiteSource {
  const files = readSharedFiles(root);
  if (last?.root !== root || !areSame(last.files, files))
    last = { root, files, site: readSite(files, []).value };
  return last.site;
}

/** Keeps what was read for `sharedSite`, so that it is not read again. */
export function rememberSite(root: string, files: readonly SourceFile[], site: SiteSource): void {
  last = { root, files, site };
}

function areSame(some: readonly SourceFile[], others: readonly SourceFile[]): boolean {
  return (
    some.length === others.length &&
    some.every((file, index) => {
      const other = others[index];
      return other?.path === file.path && Buffer.compare(file.bytes, other.bytes) === 0;
    })
  );
}
