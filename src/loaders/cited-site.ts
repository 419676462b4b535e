import type { CitedSite } from '../downloads/citation/citation.ts';
import type { SiteSource } from '../reading/sources.ts';

/** What files say of the site: names of organisations, and full addresses where it knows its own. */
export function citedSite(
  { organisations }: Pick<SiteSource, 'organisations'>,
  origin: string | undefined,
): CitedSite {
  return {
    organisation: (id) => organisations.get(id)?.value.name ?? id,
    address: (path) => (origin ? new URL(path, origin).href : path),
  };
}
