import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** A printed version in the folder of files that a site takes up as they are. */
export interface PrintedFile {
  /** Its address in a site at the root of its domain: `/rapporter/route-25-2014/v1.0/route-25-2014-v1.0.pdf`. */
  address: string;
  bytes: number;
}

const reports = 'rapporter';

/** Every PDF among the reports of a project's `public/`, in the order of their addresses. */
export function printedFiles(publicFolder: string): PrintedFile[] {
  const folder = path.join(publicFolder, reports);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => ({
      address: `/${reports}/${name.split(path.sep).join('/')}`,
      bytes: statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0,
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}
