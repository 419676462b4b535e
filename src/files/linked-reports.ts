import type { VersionPaths } from '../reading/group-paths.ts';

/**
 * The reports that are linked to one by numbers that are said to be the same, directly or through others. What the
 * metadata look like is enough to say which versions to open: whether they say it is read there.
 */
export function linkedReports(
  versions: readonly VersionPaths[],
  readText: (path: string) => string,
): (report: string) => ReadonlySet<string> {
  let links: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (report) => {
    links ??= linksAmong(versions, readText);
    const found = new Set([report]);
    for (const one of found) for (const other of links.get(one) ?? []) found.add(other);
    found.delete(report);
    return found;
  };
}

/** Of each report those that it names and those that name it. */
function linksAmong(
  versions: readonly VersionPaths[],
  readText: (path: string) => string,
): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    links.set(from, (links.get(from) ?? new Set()).add(to));
  };
  for (const { report, paths } of versions)
    for (const path of paths.filter((one) => one.endsWith('/report.yaml')))
      for (const other of namedIn(readText(path))) {
        link(report, other);
        link(other, report);
      }
  return links;
}

function namedIn(text: string): string[] {
  if (!text.includes('sameAs')) return [];
  return Array.from(text.matchAll(/\breport['"]?\s*:\s*['"]?([\w-]+)/g), ([, id = '']) => id);
}
