import type { SharedWords } from '../domain/facts.ts';
import type { CitedSite } from '../downloads/citation/citation.ts';

/** What files say of the site: names of organisations, and full addresses where it knows its own. */
export function citedSite(
  { organisations }: Pick<SharedWords, 'organisations'>,
  origin: string | undefined,
): CitedSite {
  return {
    organisation: (id) => organisations[id]?.name ?? id,
    address: (path) => (origin ? new URL(path, origin).href : path),
  };
}
