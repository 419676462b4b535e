/**
 * Puts the address that the site is published at before a path. Where that is not known, a path stays one
 * from the site's root.
 */
export function absoluteFrom(site: URL | undefined): (path: string) => string {
  return (path) => (site ? new URL(path, site).href : path);
}
