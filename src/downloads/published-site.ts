import type { Hash } from '../domain/publication.ts';
import type { CitedSite } from './citation/citation.ts';

/** What files that are taken along need to know of the site: names, addresses in full, and how to hash. */
export interface PublishedSite extends CitedSite {
  hash: Hash;
}
